"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { addEvidence } from "@/server/review/actions";
import { type EvidenceDraft, emptyEvidence, toEvidenceInput } from "./evidence-draft";
import { EvidenceFields } from "./evidence-fields";

interface ClaimShown {
  claim: { id: string; ref: string };
}

const FIELDS = ["url", "quote", "note", "source"] as const;

function useEvidenceForm({ claim }: ClaimShown, onDone: () => void) {
  const { run, pending, failure, clear } = useAction(addEvidence);
  const [evidence, setEvidence] = useState<EvidenceDraft>(() => emptyEvidence(0));
  const { show } = useToast();
  const problem = (field: string) => problemAt(failure, `evidence.${field}`) ?? problemAt(failure, field);

  const restart = () => {
    clear();
    setEvidence(emptyEvidence(0));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run({ claimId: claim.id, evidence: toEvidenceInput(evidence) });
    if (!answer.ok) return;

    show({ message: `Evidence added to ${claim.ref}.` });
    onDone();
  };
  const change = (change: Partial<EvidenceDraft>) => setEvidence((now) => ({ ...now, ...change }));
  return { evidence, change, restart, save, pending, failure, problem };
}

/** A button that opens the form for one piece of evidence for or against a claim, outside of a review. */
export function AddEvidenceButton({ claim }: ClaimShown) {
  const router = useRouter();
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const form = useEvidenceForm({ claim }, () => {
    router.refresh();
    close();
  });

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (next) form.restart();
        setOpen(next);
      }}
      title={`Evidence on ${claim.ref}`}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <SubmitButton form={id} pending={form.pending}>
            Add the evidence
          </SubmitButton>
        </>
      }
      trigger={
        <Button size="sm">
          <Plus aria-hidden /> Add evidence
        </Button>
      }
    >
      <form id={id} onSubmit={form.save} className="space-y-4">
        {!FIELDS.some(form.problem) && <ActionMessage failure={form.failure} />}
        <EvidenceFields evidence={form.evidence} problem={form.problem} onChange={form.change} />
      </form>
    </Dialog>
  );
}
