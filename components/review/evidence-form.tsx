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
import { addEvidence } from "@/server/review/actions";
import { type EvidenceDraft, emptyEvidence, toEvidenceInput } from "./evidence-draft";
import { EvidenceFields } from "./evidence-fields";

interface EvidenceFormProps {
  claim: { id: string; ref: string };
  onDone: () => void;
  onCancel: () => void;
}

const FIELDS = ["url", "quote", "note", "source"] as const;

/** Brings one piece of evidence for or against a claim, outside of a review. */
function EvidenceForm({ claim, onDone, onCancel }: EvidenceFormProps) {
  const { run, pending, failure } = useAction(addEvidence);
  const [evidence, setEvidence] = useState<EvidenceDraft>(() => emptyEvidence(0));
  const { show } = useToast();
  const problem = (field: string) => problemAt(failure, `evidence.${field}`) ?? problemAt(failure, field);
  const isShownAtField = FIELDS.some(problem);

  async function save(event: FormEvent) {
    event.preventDefault();
    const answer = await run({ claimId: claim.id, evidence: toEvidenceInput(evidence) });
    if (!answer.ok) return;

    show({ message: `Evidence added to ${claim.ref}.` });
    onDone();
  }

  return (
    <form onSubmit={save} className="space-y-4">
      {!isShownAtField && <ActionMessage failure={failure} />}
      <EvidenceFields
        evidence={evidence}
        problem={problem}
        onChange={(change) => setEvidence((now) => ({ ...now, ...change }))}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <SubmitButton pending={pending}>Add the evidence</SubmitButton>
      </div>
    </form>
  );
}

/** A button that opens the form for one piece of evidence. */
export function AddEvidenceButton({ claim }: { claim: { id: string; ref: string } }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Evidence on ${claim.ref}`}
      trigger={
        <Button size="sm">
          <Plus aria-hidden /> Add evidence
        </Button>
      }
    >
      <EvidenceForm
        claim={claim}
        onCancel={close}
        onDone={() => {
          router.refresh();
          close();
        }}
      />
    </Dialog>
  );
}
