"use client";

import { Ban, Undo2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ReReviewedClaims } from "@/components/sources/re-reviews";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { SaveFailure } from "@/components/ui/save-failure";
import { Spinner } from "@/components/ui/spinner";
import { SubmitButton } from "@/components/ui/submit-button";
import { createTurns } from "@/components/ui/turns";
import { problemAt, useAction } from "@/components/ui/use-action";
import { counted } from "@/lib/words";
import {
  previewRetractionAction,
  reinstateSourceAction,
  retractSourceAction,
} from "@/server/sources/actions";
import type { RetractionPreview, SourceView } from "@/server/sources/views";

const WORDS = {
  retract: {
    title: "Retract",
    description:
      "For a source the desk can’t rely on. What came through it no longer speaks for or against a claim; it stays to be seen.",
    save: "Retract the source",
  },
  reinstate: {
    title: "Rely again on",
    description: "What came through it counts again. Claims that were sent to review wait for it.",
    save: "Rely on it again",
  },
} as const;

/** Stops relying on a source, or takes that back, after a look at what it changes. */
export function RetractDialog({ source }: { source: SourceView }) {
  const isRetracted = source.retracted !== null;
  const words = isRetracted ? WORDS.reinstate : WORDS.retract;
  const [open, setOpen] = useState(false);
  const { run, pending, failure, clear } = useAction(previewRetractionAction);
  const [preview, setPreview] = useState<RetractionPreview | null>(null);
  const [turns] = useState(createTurns);

  async function toggle(isOpen: boolean) {
    const isWanted = turns.next();
    setOpen(isOpen);
    setPreview(null);
    clear();
    if (!isOpen) return;
    const result = await run({ id: source.id, to: !isRetracted });
    if (result.ok && isWanted()) setPreview(result.value);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      title={`${words.title} ${source.ref}`}
      description={words.description}
      trigger={
        <Button>
          {isRetracted ? <Undo2 aria-hidden /> : <Ban aria-hidden />}
          {isRetracted ? words.save : words.title}
        </Button>
      }
    >
      <div aria-live="polite" className="mb-4">
        {pending && <Spinner label="Looking at what this changes" />}
        {preview && <Change preview={preview} />}
        <ActionMessage failure={failure} />
      </div>
      <RetractForm source={source} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

function Change({ preview }: { preview: RetractionPreview }) {
  const { claims, decidedClaims, reReviews, articles, evidence } = preview;

  return (
    <FormMessage tone="info" title="What this changes">
      <ul className="mt-1 flex list-disc flex-col gap-1 ps-4">
        <li>
          {counted(claims, "claim")} will be counted anew, {decidedClaims} of them decided
        </li>
        <li>
          {counted(articles, "article")} and {counted(evidence, "piece of evidence", "pieces of evidence")} of
          it
        </li>
        <li>
          {counted(reReviews.count, "decided claim")} will need re-review
          <ReReviewedClaims moved={reReviews} />
        </li>
      </ul>
    </FormMessage>
  );
}

function RetractForm({ source, onSaved }: { source: SourceView; onSaved: () => void }) {
  const isRetracted = source.retracted !== null;
  const { run, pending, failure, clear } = useAction(
    isRetracted ? reinstateSourceAction : retractSourceAction,
  );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    const result = await run({ id: source.id, version: source.version, reason });
    if (result.ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["reason"]} onReload={clear} />
      <TextArea
        label="Reason"
        name="reason"
        rows={2}
        maxLength={2000}
        error={problemAt(failure, "reason")}
        required
      />
      <SubmitButton pending={pending} className="self-end">
        {(isRetracted ? WORDS.reinstate : WORDS.retract).save}
      </SubmitButton>
    </form>
  );
}
