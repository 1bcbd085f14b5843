import "server-only";
import type { Term } from "@/domain/claims/matching/choose-terms";
import { type Comparison, compareClaims, type WordWeight } from "@/domain/claims/matching/compare";
import { readTraits, type Wording } from "@/domain/claims/matching/traits";
import { stem } from "@/domain/claims/matching/vocabulary";
import { foldName } from "@/domain/sources/fold-name";
import type { Database } from "@/server/database/client";
import { type Candidate, findCandidates, type Lookup, readLookups, type Without } from "./find-candidates";

/** Words that are asked about, and what stands for them. */
export interface Asked extends Wording {
  without: Without;
}

/** What was asked about with the claims on the desk that share its words. */
export interface Alike<A extends Asked> {
  asked: A;
  lookup: Lookup;
  candidates: Candidate[];
}

/** A claim that may be the same, with how much it is alike. */
export interface Matched {
  candidate: Candidate;
  comparison: Comparison;
}

/** The claims that share the most telling words with each. Two statements for all of them, bounded on any desk. */
export async function findAlike<A extends Asked>(db: Database, asked: readonly A[]): Promise<Alike<A>[]> {
  const lookups = await readLookups(
    db,
    asked.map(({ statement }) => statement),
  );
  const sought = asked.flatMap((one, at) => {
    const lookup = lookups[at];
    return lookup ? [{ asked: one, without: one.without, lookup }] : [];
  });
  const candidates = await findCandidates(db, sought);
  return sought.map(({ asked: one, lookup }, at) => ({
    ...{ asked: one, lookup },
    candidates: candidates[at] ?? [],
  }));
}

/** The claims that are alike, the likeliest same one first, however little; also those that were told apart. */
export function rank({ asked, candidates, lookup }: Alike<Asked>): Matched[] {
  const traits = readTraits(asked);
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
