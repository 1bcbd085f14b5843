"use client";

import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import type { Standing } from "@/domain/claims/standing";
import { readClaim } from "@/server/claims/actions";

/** The claim that is reviewed, as the form was opened on it. */
export interface ReviewedClaim {
  id: string;
  ref: string;
  statement: string;
  version: number;
}

/** Where the review left the claim. */
export interface ReviewedTo {
  standing: Standing;
  version: number;
}

/** The newest version of a claim that somebody else changed meanwhile; the form then saves against it. */
export function useNewest(claim: ReviewedClaim) {
  const { run, pending, failure, clear } = useAction(readClaim);
  const [newest, setNewest] = useState<(ReviewedClaim & ReviewedTo) | null>(null);
  const load = async () => {
    const answer = await run({ claimId: claim.id });
    if (answer.ok) setNewest(answer.value);
    return answer.ok ? answer.value : null;
  };
  const isNewer = newest !== null && newest.version >= claim.version;
  return {
    current: isNewer ? newest : claim,
    newest: isNewer ? newest : null,
    load,
    pending,
    failure,
    clear,
  };
}
