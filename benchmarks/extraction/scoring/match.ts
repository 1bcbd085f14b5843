import { type ScoredToken, type Segment, tokensIn, toSegments } from "@/benchmarks/extraction/scoring/tokens";
import type { Span } from "@/lib/text/code-points";

/** The roles that are annotated. */
export const ROLES = ["source", "cue", "content"] as const;
/** A role. */
export type Role = (typeof ROLES)[number];

/** An attribution as spans of code points, whoever found it. */
export type Attribution = Readonly<Record<Role, readonly Span[]>>;

/** An attribution seen in tokens. */
export interface View {
  segments: Record<Role, Segment[]>;
  source: Set<number>;
  content: Set<number>;
}

/** Two attributions taken for the same; `linked` when they agree on the source as well. */
export interface Pair {
  gold: number;
  guess: number;
  linked: boolean;
}

/** More of the content than this has to be shared (Jaccard over tokens) for two attributions to be the same. */
const SAME_CONTENT = 0.5;

/** Sees an attribution in the tokens of its text. */
export function viewOf(tokens: readonly ScoredToken[], attribution: Attribution): View {
  const of = (role: Role) => toSegments(tokens, attribution[role]);
  const segments = { source: of("source"), cue: of("cue"), content: of("content") };
  return { segments, source: tokensIn(segments.source), content: tokensIn(segments.content) };
}

/**
 * Pairs annotated with proposed attributions one to one: each annotated one, in order, takes the free proposal whose
 * content is nearest, if more than half is shared. Sources agree when they overlap, or when both have none.
 */
export function matchAttributions(golds: readonly View[], guesses: readonly View[]): Pair[] {
  const free = new Set(guesses.keys());
  return golds.flatMap((gold, at) => {
    const guess = nearest(gold, guesses, free);
    if (guess === null) return [];

    free.delete(guess);
    return [{ gold: at, guess, linked: sameSource(gold, guesses[guess]) }];
  });
}

function nearest(gold: View, guesses: readonly View[], free: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let most = SAME_CONTENT;
  guesses.forEach((guess, at) => {
    const shared = free.has(at) ? jaccard(gold.content, guess.content) : 0;
    if (shared > most) [best, most] = [at, shared];
  });
  return best;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = countCommon(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** How many numbers two sets share. */
export function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  return common;
}

function sameSource(gold: View, guess: View | undefined): boolean {
  if (!guess) return false;
  if (gold.source.size === 0 && guess.source.size === 0) return true;
  return countCommon(gold.source, guess.source) > 0;
}
