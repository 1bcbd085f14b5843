"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextArea } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { RELIABILITIES, RELIABILITY_LABELS, type Reliability } from "@/domain/sources/reliability";
import { editSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
import { patchFailure } from "./patch-failure";

const OPTIONS = RELIABILITIES.map((value) => ({ value, label: `${value}  ${RELIABILITY_LABELS[value]}` }));

/** Gives a source another grade, with the reason its history keeps. */
export function GradeDialog({ source }: { source: SourceView }) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Grade ${source.ref}`}
      description="Reliability is judged from the record of a source. F means unknown, not bad. A grade changes no count: no claim is sent to review."
      trigger={<Button size="sm">Change the grade</Button>}
    >
      <GradeForm source={source} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

function GradeForm({ source, onSaved }: { source: SourceView; onSaved: () => void }) {
  const { run, pending, clear, ...tried } = useAction(editSourceAction);
  const failure = patchFailure(tried.failure);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const result = await run({
      id: source.id,
      patch: {
        reliability: data.get("reliability") as Reliability,
        reason: String(data.get("reason") ?? ""),
        version: source.version,
      },
    });
    if (result.ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["reason"]} onReload={clear} />
      <SelectField
        label="Reliability"
        name="reliability"
        defaultValue={source.reliability}
        options={OPTIONS}
      />
      <TextArea
        label="Reason"
        name="reason"
        hint="What in its record speaks for this grade."
        error={problemAt(failure, "reason")}
        maxLength={2000}
        required
      />
      <SubmitButton pending={pending} className="self-end">
        Save the grade
      </SubmitButton>
    </form>
  );
}
