"use client";

import type { ReadItem } from "@/domain/articles/reading";
import { ClaimCard, type ClaimCommands } from "./claim-card";
import { SuggestionCard, type SuggestionCommands } from "./suggestion-card";

interface ItemCardProps {
  item: ReadItem;
  active: boolean;
  takeFocus: boolean;
  canReview: boolean;
  busy: boolean;
  claimCommands: ClaimCommands;
  suggestionCommands: SuggestionCommands;
  onPick: (key: string) => void;
}

/** The card of whatever stands in the rail. */
export function ItemCard({
  item,
  canReview,
  claimCommands,
  suggestionCommands,
  onPick,
  ...card
}: ItemCardProps) {
  const pick = () => onPick(item.key);

  return item.kind === "claim" ? (
    <ClaimCard claim={item} canReview={canReview} commands={claimCommands} onPick={pick} {...card} />
  ) : (
    <SuggestionCard suggestion={item} commands={suggestionCommands} onPick={pick} {...card} />
  );
}
