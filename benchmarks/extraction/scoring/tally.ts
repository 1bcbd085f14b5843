/** What was counted: how many were right, of how many proposed, of how many there are. */
export interface Tally {
  hits: number;
  proposed: number;
  gold: number;
}

/** Shares from 0 to 1. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** Sums counts, so that every attribution weighs the same whichever document it is in. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { hits, proposed, gold }) => ({
      hits: sum.hits + hits,
      proposed: sum.proposed + proposed,
      gold: sum.gold + gold,
    }),
    { hits: 0, proposed: 0, gold: 0 },
  );
}

/** Precision, recall and their harmonic mean; 0 where nothing was there to count. */
export function toFigures({ hits, proposed, gold }: Tally): Figures {
  const precision = proposed === 0 ? 0 : hits / proposed;
  const recall = gold === 0 ? 0 : hits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
