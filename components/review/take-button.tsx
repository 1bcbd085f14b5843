"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { isReached, useAction } from "@/components/ui/use-action";
import { takeClaim } from "@/server/review/actions";

/** Takes a claim to review, so that the desk sees somebody is at it. */
export function TakeButton({ claim }: { claim: { id: string; ref: string; version: number } }) {
  const router = useRouter();
  const { show } = useToast();
  const { run, pending } = useAction(takeClaim);

  async function take() {
    const answer = await run({ claimId: claim.id, version: claim.version });
    show(
      answer.ok
        ? { message: `${claim.ref} is in review.` }
        : { message: answer.error.message, tone: "error" },
    );
    if (isReached(answer)) router.refresh();
  }

  return (
    <Button variant="secondary" pending={pending} onClick={take}>
      Take it, judge later
    </Button>
  );
}
