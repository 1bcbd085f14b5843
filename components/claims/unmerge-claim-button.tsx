"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { isReached, useAction } from "@/components/ui/use-action";
import { unmergeClaim } from "@/server/claims/attach-actions";

/** Undoes the merge of a claim: it stands for itself again. */
export function UnmergeClaimButton({ claim }: { claim: { id: string; ref: string } }) {
  const router = useRouter();
  const { show } = useToast();
  const { run, pending } = useAction(unmergeClaim);

  async function undo() {
    const answer = await run({ claimId: claim.id });
    if (isReached(answer)) router.refresh();
    if (answer.ok) show({ message: `${claim.ref} stands for itself again.` });
    else show({ message: answer.error.message, tone: "error" });
  }

  return (
    <Button size="sm" pending={pending} onClick={undo} aria-label={`Undo the merge of ${claim.ref}`}>
      <Undo2 aria-hidden /> Undo the merge
    </Button>
  );
}
