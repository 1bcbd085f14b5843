import { foldName } from "@/domain/sources/fold-name";
import { compareNames, NEAR_THRESHOLD } from "@/domain/sources/name-similarity";

/** One name or alias of a registered source, with its folded form. A source has as many as it has names. */
export interface NameCandidate {
  sourceId: string;
  name: string;
  folded: string;
}

/** A registered name that is much like the printed one: its score from 0 to 1 and why, in words. */
export interface NearName {
  sourceId: string;
  name: string;
  score: number;
  reason: string;
}

/** What a printed name can mean. Near names are offered to a person, never taken. */
export type NameMatch =
  | { kind: "exact"; sourceId: string }
  | { kind: "ambiguous"; sourceIds: string[] }
  | { kind: "near"; candidates: NearName[] }
  | { kind: "none" };

const OFFERED = 5;

/**
 * Which source a printed name means. One source with the same folded name is exact, several are ambiguous; else the
 * sources with a name near enough are offered, the best name of each, best first. It never merges: a misspelt name is
 * no alias (rule: Attribution).
 */
export function matchName(printed: string, candidates: readonly NameCandidate[]): NameMatch {
  const folded = foldName(printed);
  const same = [
    ...new Set(candidates.filter((one) => one.folded === folded).map((one) => one.sourceId)),
  ].sort();
  const [only, ...others] = same;
  if (only !== undefined) {
    return others.length === 0 ? { kind: "exact", sourceId: only } : { kind: "ambiguous", sourceIds: same };
  }

  const near = nearNames(folded, candidates);
  return near.length > 0 ? { kind: "near", candidates: near } : { kind: "none" };
}

function nearNames(folded: string, candidates: readonly NameCandidate[]): NearName[] {
  const best = new Map<string, NearName>();
  for (const { sourceId, name, folded: other } of candidates) {
    const near: NearName = { sourceId, name, ...compareNames(folded, other) };
    const known = best.get(sourceId);
    if (near.score >= NEAR_THRESHOLD && (known === undefined || byScore(near, known) < 0))
      best.set(sourceId, near);
  }
  return [...best.values()].sort(byScore).slice(0, OFFERED);
}

function byScore(a: NearName, b: NearName): number {
  return b.score - a.score || compare(a.name, b.name) || compare(a.sourceId, b.sourceId);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
