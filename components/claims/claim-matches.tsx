"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import { attempt, isReached } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import type { ActionResult } from "@/lib/action-result";
import { forgetDistinction, mergeClaims, tellApart, unmergeClaim } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import { MatchOffer } from "./match-offer";

interface ClaimMatchesProps {
  claim: { id: string; ref: string };
  matches: readonly MatchView[];
}

function useMatchCommands(claim: ClaimMatchesProps["claim"]) {
  const router = useRouter();
  const { show } = useToast();
  const undoing = useUndoing();
  const [busy, setBusy] = useState(false);

  const answer = async <T,>(call: Promise<ActionResult<T>>) => {
    setBusy(true);
    const result = await attempt(call);
    setBusy(false);
    if (isReached(result)) router.refresh();
    if (!result.ok) show({ message: result.error.message, tone: "error" });
    return result.ok ? result.value : null;
  };
  const attach = async ({ claim: other }: MatchView) => {
    if (!(await answer(mergeClaims({ claimId: other.id, into: claim.id })))) return;
    const undo = undoing(() => unmergeClaim({ claimId: other.id }));
    show({ message: `${other.ref} was merged into ${claim.ref}.`, undo });
  };
  const apart = async ({ claim: other }: MatchView) => {
    const said = await answer(tellApart({ claimId: claim.id, from: { claimId: other.id } }));
    if (!said) return;
    const undo = undoing(() => forgetDistinction(said));
    show({ message: `${other.ref} will not be offered again.`, undo });
  };
  return { busy, commands: { attach, tellApart: apart } };
}

/** Claims that are likely the same as this one: merged into it, or told apart, with one press each. */
export function ClaimMatches({ claim, matches }: ClaimMatchesProps) {
  const { busy, commands } = useMatchCommands(claim);
  if (matches.length === 0) return null;

  return (
    <Section title="Likely the same">
      <ol>
        {matches.map((match) => (
          <MatchOffer
            key={match.claim.id}
            match={match}
            attachLabel="Same: merge"
            leaving={match.claim}
            busy={busy}
            commands={commands}
          />
        ))}
      </ol>
    </Section>
  );
}
