"use client";

import { ChainChips } from "@/components/claims/chain-chips";
import { Button } from "@/components/ui/button";
import { confidenceInWords } from "@/domain/articles/folding";
import type { NearMatch, ProposedLink, ReadSuggestion } from "@/domain/articles/reading";
import { keyed } from "@/lib/keyed";
import { CardFrame } from "./card-frame";
import { type CardMatchCommands, CardMatches, OfferHint } from "./card-matches";
import { toChips } from "./to-chips";

/** What can be done with a suggestion from its card. */
export interface SuggestionCommands extends CardMatchCommands<ReadSuggestion> {
  accept: (suggestion: ReadSuggestion) => void;
  edit: (suggestion: ReadSuggestion) => void;
  reject: (suggestion: ReadSuggestion) => void;
  takeMatch: (suggestion: ReadSuggestion, link: ProposedLink, match: NearMatch) => void;
}

interface SuggestionCardProps {
  suggestion: ReadSuggestion;
  active: boolean;
  takeFocus: boolean;
  busy: boolean;
  commands: SuggestionCommands;
  onPick: () => void;
}

function Offers({
  suggestion,
  takeMatch,
}: {
  suggestion: ReadSuggestion;
  takeMatch: SuggestionCommands["takeMatch"];
}) {
  const offered = suggestion.chain.flatMap((link) => link.near.slice(0, 1).map((match) => ({ link, match })));

  return keyed(offered, ({ link }) => link.name).map(({ key, item: { link, match } }) => (
    <p key={key} className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        Is “<bdi className="font-medium">{link.name}</bdi>” the same as “
        <bdi className="font-medium">{match.name}</bdi>”?
      </span>
      <Button size="sm" onClick={() => takeMatch(suggestion, link, match)}>
        Yes, use it
      </Button>
    </p>
  ));
}

function Buttons({
  suggestion,
  busy,
  commands,
}: Pick<SuggestionCardProps, "suggestion" | "busy" | "commands">) {
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button size="sm" variant="primary" pending={busy} onClick={() => commands.accept(suggestion)}>
        Accept
      </Button>
      <Button size="sm" onClick={() => commands.edit(suggestion)}>
        Edit
      </Button>
      <Button size="sm" variant="quiet" pending={busy} onClick={() => commands.reject(suggestion)}>
        Reject
      </Button>
    </div>
  );
}

/** A suggestion in the rail: how sure the extractor is, the proposed statement and chain, and near misses of names. */
export function SuggestionCard({
  suggestion,
  active,
  takeFocus,
  onPick,
  busy,
  commands,
}: SuggestionCardProps) {
  return (
    <CardFrame
      label={`Suggestion: ${suggestion.statement}`}
      active={active}
      dotted
      takeFocus={takeFocus}
      onPick={onPick}
    >
      <header className="mb-1 flex items-center justify-between gap-3 text-ink-soft">
        <span className="font-medium">Suggestion</span>
        {!active && <OfferHint item={suggestion} />}
        <span className="tabular-nums">
          <span className="sr-only">Confidence </span>
          {confidenceInWords(suggestion.confidence)}
        </span>
      </header>
      <p dir="auto" className={active ? "text-base" : "line-clamp-2"}>
        {suggestion.statement}
      </p>
      <div className="mt-1.5">
        <ChainChips links={toChips(suggestion.chain)} short={!active} />
      </div>
      {active && <Offers suggestion={suggestion} takeMatch={commands.takeMatch} />}
      {active && <Buttons suggestion={suggestion} busy={busy} commands={commands} />}
      {active && <CardMatches item={suggestion} attachLabel="Attach to" busy={busy} commands={commands} />}
    </CardFrame>
  );
}
