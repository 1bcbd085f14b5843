"use client";

import { MatchOffer } from "@/components/claims/match-offer";
import { useMatches } from "@/components/claims/use-matches";
import type { ReadSuggestion } from "@/domain/articles/reading";
import type { MatchView } from "@/server/claims/matching/views";
import { useKeys, useKeysSwitch } from "./use-keys";

/** What can be answered to an offered claim; the answer tells whether it went through. */
export interface CardMatchCommands {
  attach: (suggestion: ReadSuggestion, match: MatchView) => void;
  /** `restore` is called when the answer is undone. */
  tellApart: (suggestion: ReadSuggestion, match: MatchView, restore: () => void) => Promise<boolean>;
}

interface CardMatchesProps {
  suggestion: ReadSuggestion;
  busy: boolean;
  commands: CardMatchCommands;
}

/** The claims that are likely the same as the suggestion of the open card; the keys answer the strongest one. */
export function CardMatches({ suggestion, busy, commands }: CardMatchesProps) {
  const { matches, drop, restore } = useMatches({ suggestionId: suggestion.key });
  const [keysOn] = useKeysSwitch();
  const attach = (match: MatchView) => commands.attach(suggestion, match);
  const tellApart = async (match: MatchView) => {
    if (await commands.tellApart(suggestion, match, () => restore(match))) drop(match);
  };
  const [strongest] = matches;
  const answers: Record<string, () => void> = strongest
    ? { s: () => attach(strongest), n: () => void tellApart(strongest) }
    : {};
  useKeys(keysOn && !busy, answers);
  if (matches.length === 0) return null;

  return (
    <section aria-label="Likely the same" className="mt-3">
      <p className="font-medium text-ink-soft">Likely the same as</p>
      <ol>
        {matches.map((match) => (
          <MatchOffer
            key={match.claim.id}
            match={match}
            attachLabel="Attach to"
            busy={busy}
            commands={{ attach, tellApart }}
          />
        ))}
      </ol>
    </section>
  );
}
