"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormMessage } from "@/components/ui/form-message";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import { useWholeDraft } from "@/components/ui/use-whole-draft";
import type { ClaimFigure } from "@/domain/events/schema";
import type { ActionFailure } from "@/lib/action-result";
import { correctFigures } from "@/server/events/actions";
import { type FigureDraft, fromDrafts, toDrafts, withFigure } from "./figure-draft";
import { FigureFields } from "./figure-fields";
import { FigureList } from "./figure-list";

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
  const undoing = useUndoing();
  const { run, pending, failure, clear } = useAction(correctFigures);

  const save = async (changed: ClaimFigure[]) => {
    const answer = await run({ claimId, figures: changed, version: figuresVersion });
    if (!answer.ok) return;
    router.refresh();
    onClose();
    const undo = undoing(() =>
      correctFigures({ claimId, figures: corrected ? figures : null, version: answer.value.version }),
    );
    show({ message: `The figures of ${ref} were corrected.`, undo });
  };
  return { pending, failure, clear, save };
}

/** The figures that somebody else saved meanwhile, beside those that were changed here; one press takes them instead. */
function NewerFigures({ figures, onTake }: { figures: readonly ClaimFigure[]; onTake: () => void }) {
  return (
    <FormMessage tone="info" title="Its figures now are">
      {figures.length === 0 ? <p>None.</p> : <FigureList figures={figures} />}
      <p className="mt-1 text-ink-soft">
        What you changed is unchanged, and takes their place once you save.
      </p>
      <Button size="sm" className="mt-2" onClick={onTake}>
        Use these figures instead
      </Button>
    </FormMessage>
  );
}

/** What is wrong with all of them together is said above them: no field is its place. */
const isOfAll = (failure: ActionFailure | null) => failure?.problems.some(({ path }) => path === "figures");

function FiguresForm({ claim, onClose }: { claim: FiguredClaim; onClose: () => void }) {
  const { pending, failure, clear, save } = useSaving(claim, onClose);
  const { draft: drafts, change: setDrafts, isNewer, takeStored } = useWholeDraft(toDrafts(claim.figures));
  const change = (key: number, over: Partial<FigureDraft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...over } : draft)));

  function submit(event: FormEvent) {
    event.preventDefault();
    void save(fromDrafts(drafts));
  }

  return (
    <form onSubmit={submit} className="space-y-5">
      <SaveFailure failure={failure} fields={isOfAll(failure) ? [] : ["figures"]} onReload={clear} />
      {isNewer && <NewerFigures figures={claim.figures} onTake={takeStored} />}
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
