import "server-only";
import type { Term } from "@/domain/claims/matching/choose-terms";
import { type Comparison, compareClaims, type WordWeight } from "@/domain/claims/matching/compare";
import { readTraits, type Wording } from "@/domain/claims/matching/traits";
import { stem } from "@/domain/claims/matching/vocabulary";
import { foldName } from "@/domain/sources/fold-name";
import type { Database } from "@/server/database/client";
import { type Candidate, findCandidates, type Lookup, readLookup, type Without } from "./find-candidates";

/** A claim that may be the same, with how much it is alike. */
export interface Matched {
  candidate: Candidate;
  comparison: Comparison;
}

/** The claims on the desk most like these words, best first, however little. Two statements, bounded on any desk. */
export async function match(db: Database, wording: Wording, without: Without): Promise<Matched[]> {
  const lookup = await readLookup(db, wording.statement);
  return rank(wording, await findCandidates(db, lookup, without), lookup);
}

function rank(wording: Wording, candidates: readonly Candidate[], lookup: Lookup): Matched[] {
  const traits = readTraits(wording);
  const weightOf = toWordWeight(lookup);
  return candidates
    .map((candidate) => ({ candidate, comparison: compareClaims(traits, readTraits(candidate), weightOf) }))
    .sort((a, b) => b.comparison.score - a.comparison.score);
}

/** 1 for a word that only one claim holds, down to a tenth for one that all hold. */
function toWordWeight({ terms, claims }: Lookup): WordWeight {
  const weights = new Map(terms.map((term) => [stemOf(term), weightIn(claims, term)]));
  return (word) => weights.get(word) ?? 1;
}

const stemOf = ({ spellings: [word = ""] }: Term) => stem(foldName(word));

function weightIn(claims: number, { expected }: Term): number {
  const share = Math.log((claims + 1) / (expected + 1)) / Math.log(claims + 1);
  return Math.min(1, Math.max(0.1, share));
}
