/** One thing that rests on the count of origins, beside the least that could do it; times in ms. */
export interface CountingRow {
  name: string;
  /** How many claims, or appearances, it is about. */
  size: number;
  ms: number;
  bareMs: number;
  /** What the bare time is of. */
  bare: string;
}
