"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import { forgetDistinction, mergeClaims, tellApart, unmergeClaim } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import { MatchOffer } from "./match-offer";
import { useMatches } from "./use-matches";

interface ClaimMatchesProps {
  claim: { id: string; ref: string };
}

function useMatchCommands({ claim }: ClaimMatchesProps) {
  const router = useRouter();
  const { show } = useToast();
  const { matches, drop, restore } = useMatches({ claimId: claim.id });
  const [busy, setBusy] = useState(false);

  const answer = async <T,>(
    call: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
  ) => {
    setBusy(true);
    const result = await call;
    setBusy(false);
    if (!result.ok) show({ message: result.error.message, tone: "error" });
    return result.ok ? result.value : null;
  };
  const attach = async (match: MatchView) => {
    const other = match.claim;
    const merged = await answer(mergeClaims({ claimId: other.id, into: claim.id }));
    if (!merged) return;
    drop(match);
    router.refresh();
    const undo = async () => {
      await answer(unmergeClaim({ claimId: other.id }));
      restore(match);
      router.refresh();
    };
    show({ message: `${other.ref} was merged into ${claim.ref}.`, undo });
  };
  const apart = async (match: MatchView) => {
    const said = await answer(tellApart({ claimId: claim.id, from: { claimId: match.claim.id } }));
    if (!said) return;
    drop(match);
    const undo = async () => {
      if (await answer(forgetDistinction(said))) restore(match);
    };
    show({ message: `${match.claim.ref} will not be offered again.`, undo });
  };
  return { matches, busy, commands: { attach, tellApart: apart } };
}

/** Claims that are likely the same as this one: merged into it, or told apart, with one press each. */
export function ClaimMatches({ claim }: ClaimMatchesProps) {
  const { matches, busy, commands } = useMatchCommands({ claim });
  if (matches.length === 0) return null;

  return (
    <Section title="Likely the same">
      <ol>
        {matches.map((match) => (
          <MatchOffer
            key={match.claim.id}
            match={match}
            attachLabel="Same: merge"
            busy={busy}
            commands={commands}
          />
        ))}
      </ol>
    </Section>
  );
}
