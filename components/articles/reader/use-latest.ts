import { type Dispatch, useCallback, useRef } from "react";
import { type ReadClaim, type ReadSuggestion, withoutMatch } from "@/domain/articles/reading";
import type { ReaderEvent } from "./reader-state";

/** What an event tells of a claim, if it tells of one. */
function claimIn(event: ReaderEvent): ReadClaim | null {
  if (event.type === "merged") return event.into;
  if ("claim" in event) return event.claim;
  return "item" in event && event.item.kind === "claim" ? event.item : null;
}

/** The suggestions that an event tells of. */
function suggestionsIn(event: ReaderEvent): readonly ReadSuggestion[] {
  if (event.type === "renewed") return event.suggestions;
  if ("suggestion" in event) return [event.suggestion];
  return "item" in event && event.item.kind === "suggestion" ? [event.item] : [];
}

/**
 * Notes what the screen is told of each claim and each suggestion: an older step is undone after newer ones were, so it is
 * taken back from what those left, not from what it left itself.
 */
export function useLatest(dispatch: Dispatch<ReaderEvent>) {
  const versions = useRef(new Map<string, number>());
  const suggestions = useRef(new Map<string, ReadSuggestion>());
  const tell = useCallback(
    (event: ReaderEvent) => {
      const claim = claimIn(event);
      if (claim) versions.current.set(claim.claimId, claim.version);
      for (const one of suggestionsIn(event)) suggestions.current.set(one.key, one);
      const given = event.type === "givenBack" && suggestions.current.get(event.key);
      if (given) suggestions.current.set(given.key, withoutMatch(given, event));
      dispatch(event);
    },
    [dispatch],
  );
  const latest = useCallback(
    (claim: ReadClaim) => ({ ...claim, version: versions.current.get(claim.claimId) ?? claim.version }),
    [],
  );
  const latestProposed = useCallback((suggestion: ReadSuggestion) => {
    const seen = suggestions.current.get(suggestion.key);
    return seen && seen.version > suggestion.version ? seen : suggestion;
  }, []);
  return { tell, latest, latestProposed };
}
