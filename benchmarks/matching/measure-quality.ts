import { isOffered } from "@/domain/claims/matching/offer";
import { findAlike, rank } from "@/server/claims/matching/match";
import { database } from "@/server/database/client";
import type { Bm25 } from "./bm25";
import type { PairGroup } from "./pairs";
import { type RankingQuality, rankingQuality } from "./ranking";

/** A group whose claims stand on the desk. */
export interface PlacedGroup {
  published: Date;
  base: Placed;
  same: Placed[];
  near: (Placed & { kind: keyof PairGroup["near"] })[];
}

interface Placed {
  id: string;
  statement: string;
}

interface Found {
  id: string;
  offered: boolean;
}

/** The quality of the matcher and of plain BM25 on the same queries, and how often each kind of near miss is offered. */
export interface MatchingQuality {
  queries: number;
  matcher: RankingQuality;
  bm25: RankingQuality;
  /** Of the right claims, the share that reaches the score from which a claim is offered. */
  offeredSame: number;
  /** Of the near claims that are not the same, the share that is offered, and that is ranked above a right one. */
  offeredNear: Record<string, { pairs: number; offered: number }>;
  /** How many claims that are neither are offered for one query, on average. */
  offeredOther: number;
}

/** Each claim of a group that says the same asks for the others; near misses stand among the claims on the desk. */
export async function measureQuality(groups: readonly PlacedGroup[], bm25: Bm25): Promise<MatchingQuality> {
  const asked = groups.flatMap((group) => {
    const same = [group.base, ...group.same];
    return same.map((query) => ({
      group,
      query,
      right: new Set(same.filter((one) => one !== query).map(({ id }) => id)),
    }));
  });
  const answers = [];
  for (const { group, query, right } of asked)
    answers.push({ group, query, right, found: await ask(query, group) });
  const ranked = answers.map(({ found, right }) => ({
    ranked: found.slice(0, 10).map(({ id }) => id),
    right,
  }));
  const plain = answers.map(({ query, right }) => ({
    ranked: bm25.search(query.statement, query.id),
    right,
  }));
  const offered = answers.flatMap(({ found, right }) =>
    [...right].map((id) => found.some((one) => one.id === id && one.offered)),
  );
  return {
    queries: asked.length,
    matcher: rankingQuality(ranked),
    bm25: rankingQuality(plain),
    offeredSame: offered.filter(Boolean).length / offered.length,
    offeredNear: countNear(answers.filter(({ group, query }) => query === group.base)),
    offeredOther: answers.reduce((sum, answer) => sum + countOthers(answer), 0) / answers.length,
  };
}

async function ask({ id, statement }: Placed, { published }: PlacedGroup) {
  const asked = { statement, publishedAt: published, without: { claimId: id, suggestionIds: [] } };
  const matched = (await findAlike(database(), [asked])).flatMap(rank);
  return matched.map(({ candidate, comparison }) => ({ id: candidate.id, offered: isOffered(comparison) }));
}

/** Claims of neither kind among the five that a person is shown. */
function countOthers({
  group,
  right,
  found,
}: {
  group: PlacedGroup;
  right: ReadonlySet<string>;
  found: Found[];
}) {
  const near = new Set(group.near.map(({ id }) => id));
  const shown = found.filter(({ offered }) => offered).slice(0, 5);
  return shown.filter(({ id }) => !right.has(id) && !near.has(id)).length;
}

function countNear(answers: readonly { group: PlacedGroup; found: Found[] }[]) {
  const counts: MatchingQuality["offeredNear"] = {};
  for (const { group, found } of answers)
    for (const { id, kind } of group.near) {
      const isOne = found.some((one) => one.id === id && one.offered);
      const { pairs, offered } = counts[kind] ?? { pairs: 0, offered: 0 };
      counts[kind] = { pairs: pairs + 1, offered: offered + (isOne ? 1 : 0) };
    }
  return counts;
}
