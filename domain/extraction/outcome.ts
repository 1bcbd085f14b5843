import type { LinkInput } from "@/domain/claims/schema";
import { foldName } from "@/domain/sources/fold-name";

/** What a person can change of a suggestion in accepting it; `split` when it became several claims. */
export const SUGGESTION_CHANGES = ["statement", "span", "chain", "split"] as const;
/** One such change. */
export type SuggestionChange = (typeof SUGGESTION_CHANGES)[number];

/** What is proposed, or what a person made of it: words, span in code points, and the chain without the outlet. */
export interface Wording {
  statement: string;
  start: number;
  end: number;
  chain: readonly LinkInput[];
}

/**
 * What differs between a proposal and what was accepted. Statements differ beyond white space; chains by length, or by
 * a link's role, stance, source, or whether it is named.
 */
export function findChanges(proposed: Wording, accepted: Wording): SuggestionChange[] {
  const differs = {
    statement: plain(proposed.statement) !== plain(accepted.statement),
    span: proposed.start !== accepted.start || proposed.end !== accepted.end,
    chain: !sameChain(proposed.chain, accepted.chain),
    split: false,
  };
  return SUGGESTION_CHANGES.filter((change) => differs[change]);
}

/** What is kept with a suggestion that was accepted now, after what was kept before; each change once, in the set's order. */
export function changesOnAccepting(
  before: readonly SuggestionChange[],
  found: readonly SuggestionChange[],
  { keepOpen }: { keepOpen: boolean },
): SuggestionChange[] {
  // While it stays open only the fact that claims came of it is kept.
  if (keepOpen) return ["split"];
  return SUGGESTION_CHANGES.filter((change) => before.includes(change) || found.includes(change));
}

/** What is kept with a suggestion that was opened again: the claims that it was split into before stay. */
export function changesAfterReopening(before: readonly SuggestionChange[]): SuggestionChange[] {
  return before.filter((change) => change === "split");
}

const plain = (statement: string) => statement.trim().replace(/\s+/gu, " ");

function sameChain(proposed: readonly LinkInput[], accepted: readonly LinkInput[]): boolean {
  return (
    proposed.length === accepted.length && proposed.every((link, at) => toKey(link) === toKey(accepted[at]))
  );
}

function toKey(link: LinkInput | undefined): string {
  if (!link) return "";
  const source = link.sourceId ?? foldName(link.source ?? "");
  return [link.role, link.stance, link.unnamed, source].join("|");
}
