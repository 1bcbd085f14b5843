/** Ten best answers to one query, and which ones would be right. */
export interface Answered {
  ranked: readonly string[];
  right: ReadonlySet<string>;
}

/** How good a way of ranking is, each from 0 to 1. */
export interface RankingQuality {
  map5: number;
  mrr: number;
  recall10: number;
}

/** Mean average precision over the first five, mean reciprocal rank, and recall among the first ten. */
export function rankingQuality(answers: readonly Answered[]): RankingQuality {
  const mean = (of: (answer: Answered) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / Math.max(1, answers.length);
  return { map5: mean(averagePrecision), mrr: mean(reciprocalRank), recall10: mean(recall) };
}

function averagePrecision({ ranked, right }: Answered): number {
  let found = 0;
  const precisions = ranked.slice(0, 5).map((id, at) => (right.has(id) ? ++found / (at + 1) : 0));
  return precisions.reduce((sum, precision) => sum + precision, 0) / Math.min(5, right.size);
}

function reciprocalRank({ ranked, right }: Answered): number {
  const at = ranked.findIndex((id) => right.has(id));
  return at === -1 ? 0 : 1 / (at + 1);
}

function recall({ ranked, right }: Answered): number {
  return ranked.slice(0, 10).filter((id) => right.has(id)).length / right.size;
}
