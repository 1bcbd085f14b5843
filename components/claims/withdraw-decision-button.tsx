"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { SaveFailure } from "@/components/ui/save-failure";
import { useAction } from "@/components/ui/use-action";
import { withdrawOriginDecision } from "@/server/corroboration/actions";

interface WithdrawDecisionProps {
  claimId: string;
  decisionId: string;
  version: number;
  /** What was decided, so that several of these buttons are told apart by name. */
  about: string;
}

/** Takes a decision on two origins back. */
export function WithdrawDecisionButton({ about, ...decision }: WithdrawDecisionProps) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(withdrawOriginDecision);

  async function withdraw() {
    const answer = await run(decision);
    if (answer.ok) router.refresh();
  }

  return (
    <>
      <Button size="sm" pending={pending} onClick={withdraw} aria-label={`Withdraw: ${about}`}>
        Withdraw
      </Button>
      <SaveFailure failure={failure} onReload={clear} />
    </>
  );
}
