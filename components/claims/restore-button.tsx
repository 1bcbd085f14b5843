"use client";

import { ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { isReached, useAction } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import { restoreClaim, withdrawClaim } from "@/server/claims/actions";

/** Brings back a claim that was taken back; the notice of it offers to take it back again. */
export function RestoreButton({ claim }: { claim: { id: string; ref: string; version: number } }) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const { run, pending } = useAction(restoreClaim);
  const claimId = claim.id;

  async function restore() {
    const answer = await run({ claimId, version: claim.version });
    if (isReached(answer)) router.refresh();
    if (!answer.ok) return show({ message: answer.error.message, tone: "error" });

    const { version } = answer.value;
    const undo = undoing(() => withdrawClaim({ claimId, version }));
    show({ message: `${claim.ref} was brought back.`, undo });
  }

  return (
    <Button variant="primary" pending={pending} onClick={restore}>
      {!pending && <ArchiveRestore aria-hidden />} Restore
    </Button>
  );
}
