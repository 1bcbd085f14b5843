"use client";

import { useCallback, useEffect, useState } from "react";
import { findMatches } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";

/** What matches are asked for: a claim or a suggestion. */
export type MatchSubject = { claimId: string } | { suggestionId: string };

/**
 * The claims that are likely the same, asked for once something is shown; none while they are on their way or can't be had:
 * an offer is no duty. `drop` takes an answered one away.
 */
export function useMatches(subject: MatchSubject) {
  const key = "claimId" in subject ? `claim ${subject.claimId}` : `suggestion ${subject.suggestionId}`;
  const [found, setFound] = useState<{ key: string; matches: MatchView[] }>({ key, matches: [] });

  useEffect(() => {
    let isCurrent = true;
    const [kind, id = ""] = key.split(" ");
    const asked = kind === "claim" ? { claimId: id } : { suggestionId: id };
    findMatches(asked).then(
      (answer) => isCurrent && setFound({ key, matches: answer.ok ? answer.value : [] }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const drop = useCallback(
    (match: MatchView) =>
      setFound((before) => ({
        ...before,
        matches: before.matches.filter(({ claim }) => claim.id !== match.claim.id),
      })),
    [],
  );
  const restore = useCallback(
    (match: MatchView) => setFound((before) => ({ ...before, matches: [match, ...before.matches] })),
    [],
  );
  return { matches: found.key === key ? found.matches : [], drop, restore };
}
