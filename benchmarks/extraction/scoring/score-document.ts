import {
  type Attribution,
  matchAttributions,
  type Pair,
  ROLES,
  type Role,
  type View,
  viewOf,
} from "@/benchmarks/extraction/scoring/match";
import type { Tally } from "@/benchmarks/extraction/scoring/tally";
import { type Segment, tokenise } from "@/benchmarks/extraction/scoring/tokens";

/** How one document's proposals compare with its annotation. */
export interface DocumentScore {
  /** Segments whose first and last token are the annotated ones, by role. */
  exact: Record<Role, Tally>;
  /** Attributions that agree on content and source. */
  claims: Tally;
  pairs: Pair[];
  golds: View[];
  guesses: View[];
}

/** Scores the proposals for one text. */
export function scoreDocument(
  text: string,
  annotated: readonly Attribution[],
  proposed: readonly Attribution[],
): DocumentScore {
  const tokens = tokenise(text);
  const golds = annotated.map((each) => viewOf(tokens, each));
  const guesses = proposed.map((each) => viewOf(tokens, each));
  const pairs = matchAttributions(golds, guesses);
  const [source, cue, content] = ROLES.map((role) => countExact(golds, guesses, role));
  const none = { hits: 0, proposed: 0, gold: 0 };
  return {
    exact: { source: source ?? none, cue: cue ?? none, content: content ?? none },
    claims: {
      hits: pairs.filter(({ linked }) => linked).length,
      proposed: guesses.length,
      gold: golds.length,
    },
    ...{ pairs, golds, guesses },
  };
}

/** A segment counts once, however many attributions share it. */
function countExact(golds: readonly View[], guesses: readonly View[], role: Role): Tally {
  const gold = distinct(golds.flatMap(({ segments }) => segments[role]));
  const proposed = distinct(guesses.flatMap(({ segments }) => segments[role]));
  const hits = [...proposed].filter((segment) => gold.has(segment)).length;
  return { hits, proposed: proposed.size, gold: gold.size };
}

function distinct(segments: readonly Segment[]): Set<string> {
  return new Set(segments.map(([first, last]) => `${first}-${last}`));
}
