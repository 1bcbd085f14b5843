"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { isReached, useAction } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import { restoreEvidence, withdrawEvidence } from "@/server/review/actions";

interface WithdrawEvidenceButtonProps {
  claim: { id: string; version: number };
  evidenceId: string;
  /** How people tell this piece from the others. */
  name: string;
}

/** Takes evidence back; the notice of it offers to bring it back. */
export function WithdrawEvidenceButton({ claim, evidenceId, name }: WithdrawEvidenceButtonProps) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const { run, pending } = useAction(withdrawEvidence);

  async function withdraw() {
    const answer = await run({ claimId: claim.id, evidenceId, version: claim.version });
    if (isReached(answer)) router.refresh();
    if (!answer.ok) return show({ message: answer.error.message, tone: "error" });

    const { version } = answer.value;
    const undo = undoing(() => restoreEvidence({ claimId: claim.id, evidenceId, version }));
    show({ message: "Evidence withdrawn. It stays in the history.", undo });
  }

  return (
    <Button
      size="sm"
      variant="quiet"
      className="first:-ms-2.5"
      pending={pending}
      aria-label={`Withdraw ${name}`}
      onClick={withdraw}
    >
      Withdraw
    </Button>
  );
}
