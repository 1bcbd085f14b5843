"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import type { ClaimFigure } from "@/domain/events/schema";
import { correctFigures } from "@/server/events/actions";
import { type FigureDraft, fromDrafts, toDrafts, withFigure } from "./figure-draft";
import { FigureFields } from "./figure-fields";

/** A claim with its figures as they stand. */
export interface FiguredClaim {
  id: string;
  ref: string;
  figures: ClaimFigure[];
  figuresVersion: number;
  /** Whether people put them in place of those that are read. */
  corrected: boolean;
}

/** Corrects what was read from a claim's words: what is counted, and how many at least and at most. */
export function CorrectFiguresDialog({ claim, label }: { claim: FiguredClaim; label: string }) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      title={`Figures of ${claim.ref}`}
      description="They take the place of what was read from its words. An empty end is open."
      trigger={
        <Button size="sm" aria-label={`Correct the figures of ${claim.ref}`}>
          {label}
        </Button>
      }
    >
      <FiguresForm claim={claim} onClose={() => setOpen(false)} />
    </Dialog>
  );
}

function useSaving(
  { id: claimId, ref, figures, corrected, figuresVersion }: FiguredClaim,
  onClose: () => void,
) {
  const router = useRouter();
  const { show } = useToast();
  const { run, pending, failure } = useAction(correctFigures);

  const save = async (changed: ClaimFigure[]) => {
    const answer = await run({ claimId, figures: changed, version: figuresVersion });
    if (answer.ok || answer.error.code === "conflict") router.refresh();
    if (!answer.ok) return;
    onClose();
    const undo = async () => {
      const undone = await run({
        claimId,
        figures: corrected ? figures : null,
        version: answer.value.version,
      });
      router.refresh();
      if (!undone.ok) show({ message: undone.error.message, tone: "error" });
    };
    show({ message: `The figures of ${ref} were corrected.`, undo });
  };
  return { pending, failure, save };
}

function FiguresForm({ claim, onClose }: { claim: FiguredClaim; onClose: () => void }) {
  const { pending, failure, save } = useSaving(claim, onClose);
  const [drafts, setDrafts] = useState<FigureDraft[]>(() => toDrafts(claim.figures));
  const change = (key: number, over: Partial<FigureDraft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...over } : draft)));

  function submit(event: FormEvent) {
    event.preventDefault();
    void save(fromDrafts(drafts));
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <ActionMessage failure={failure} fields={["figures"]} />
      {drafts.map((draft, at) => (
        <FigureFields
          key={draft.key}
          draft={draft}
          number={at + 1}
          problemAt={(field) => problemAt(failure, `figures.${at}.${field}`)}
          onChange={(over) => change(draft.key, over)}
          onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <div className="flex flex-wrap justify-between gap-2">
        <Button size="sm" onClick={() => setDrafts(withFigure(drafts))}>
          <Plus aria-hidden /> Add a figure
        </Button>
        <SubmitButton pending={pending}>Save the figures</SubmitButton>
      </div>
    </form>
  );
}
