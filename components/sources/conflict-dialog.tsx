"use client";

import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { createConflictAction } from "@/server/sources/relation-actions";
import { textOf } from "./period-fields";

/** Creates a conflict with its sides. */
export function ConflictDialog() {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="New conflict"
      description="Sources then stand on one of its sides, for a time, with a citation."
      trigger={
        <Button size="sm" variant="quiet">
          New conflict
        </Button>
      }
    >
      <ConflictForm onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

function ConflictForm({ onSaved }: { onSaved: () => void }) {
  const { run, pending, failure } = useAction(createConflictAction);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const camps = textOf(data, "camps")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const [since, until] = [textOf(data, "since") || null, textOf(data, "until") || null];
    const result = await run({ name: textOf(data, "name"), camps, since, until });
    if (result.ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={["name", "camps", "since", "until"]} />
      <TextField label="Name" name="name" maxLength={300} error={problemAt(failure, "name")} required />
      <TextArea
        label="Sides"
        name="camps"
        hint="One a line, at least two."
        rows={3}
        error={problemAt(failure, "camps")}
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Since"
          name="since"
          dir="ltr"
          hint="A day, a month or a year."
          error={problemAt(failure, "since")}
        />
        <TextField label="Until" name="until" dir="ltr" error={problemAt(failure, "until")} />
      </div>
      <SubmitButton pending={pending} className="self-end">
        Create the conflict
      </SubmitButton>
    </form>
  );
}
