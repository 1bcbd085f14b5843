import { writeFileSync } from "node:fs";
import type { MatchingQuality } from "./measure-quality";
import type { MatchingSpeed } from "./measure-speed";
import type { RankingQuality } from "./ranking";

/** How well claims are found on both halves of the pairs, on a desk of this many claims. */
export interface PairsQuality {
  claims: number;
  tuned: MatchingQuality;
  reported: MatchingQuality;
}

/** What a run of the benchmark found; `quality` is null when only the speed was measured. */
interface MatchingResults {
  at: string;
  node: string;
  quality: PairsQuality | null;
  speed: MatchingSpeed[];
}

/** Keeps a run beside the benchmark. */
export function writeResults(results: MatchingResults): void {
  writeFileSync("benchmarks/results/matching.json", `${JSON.stringify(results, null, 2)}\n`);
}

const share = (value: number) => value.toFixed(3);
const ms = (value: number) => value.toFixed(1);

function rankingRow(half: string, name: string, { map5, mrr, recall10 }: RankingQuality): string {
  return `| ${half} | ${name} | ${share(map5)} | ${share(mrr)} | ${share(recall10)} |`;
}

function nearRow(half: string, { offeredSame, offeredNear, offeredOther }: MatchingQuality): string {
  const kinds = ["town", "day", "figure", "denied"].map((kind) => {
    const { pairs, offered } = offeredNear[kind] ?? { pairs: 0, offered: 0 };
    return `${offered} of ${pairs}`;
  });
  return `| ${half} | ${share(offeredSame)} | ${kinds.join(" | ")} | ${offeredOther.toFixed(2)} |`;
}

/** How well claims are found, as tables. */
export function qualityTables({ claims, tuned, reported }: PairsQuality): string {
  return [
    `Pairs among ${claims} claims; ${tuned.queries} queries tuned on, ${reported.queries} only reported.`,
    "",
    "| half | ranking | MAP@5 | MRR | recall@10 |",
    "|---|---|---|---|---|",
    rankingRow("only reported", "matcher", reported.matcher),
    rankingRow("only reported", "BM25", reported.bm25),
    rankingRow("tuned on", "matcher", tuned.matcher),
    rankingRow("tuned on", "BM25", tuned.bm25),
    "",
    "| half | same claims offered | other town offered | other day | other figure | denied | others, a query |",
    "|---|---|---|---|---|---|---|",
    nearRow("only reported", reported),
    nearRow("tuned on", tuned),
  ].join("\n");
}

/** How quickly they are found, as a table. */
export function speedTable(speed: readonly MatchingSpeed[]): string {
  return [
    "| claims | matches p50 ms | p95 ms | bare candidates p50 ms | p95 ms | times | 15 cards at once p50 ms | p95 ms |",
    "|---|---|---|---|---|---|---|---|",
    ...speed.map(
      ({ claims: size, matches, candidates, cards }) =>
        `| ${size} | ${ms(matches.p50)} | ${ms(matches.p95)} | ${ms(candidates.p50)} | ${ms(candidates.p95)} | ${(matches.p95 / candidates.p95).toFixed(2)} | ${ms(cards.p50)} | ${ms(cards.p95)} |`,
    ),
  ].join("\n");
}
