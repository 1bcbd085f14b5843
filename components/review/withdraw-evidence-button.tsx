"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
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
  const { run, pending } = useAction(withdrawEvidence);
  const fail = (message: string) => {
    show({ message, tone: "error" });
    router.refresh();
  };

  async function restore(version: number) {
    const answer = await restoreEvidence({ claimId: claim.id, evidenceId, version });
    if (!answer.ok) return fail(answer.error.message);
    router.refresh();
  }

  async function withdraw() {
    const answer = await run({ claimId: claim.id, evidenceId, version: claim.version });
    if (!answer.ok) return fail(answer.error.message);

    const { version } = answer.value;
    router.refresh();
    show({ message: "Evidence withdrawn. It stays in the history.", undo: () => void restore(version) });
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
