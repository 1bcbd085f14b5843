import type { Standing } from "@/domain/claims/standing";
import { wilsonInterval } from "@/lib/wilson";
import { counted } from "@/lib/words";

/** How many claims that a source asserts stand at what. */
export type StandingCounts = Record<Standing, number>;

/** How the decided claims of a source came out; the bounds are shares from 0 to 1. */
export interface RecordShare {
  decided: number;
  corroborated: number;
  low: number;
  high: number;
}

/**
 * The share of corroborated among the decided claims with its 95 % Wilson interval, which stays honest for few; null
 * while none is decided. A share is never given without its counts (rule: Grades).
 */
export function recordShare(counts: StandingCounts): RecordShare | null {
  const { corroborated, disputed, unverifiable } = counts;
  const decided = corroborated + disputed + unverifiable;
  if (decided === 0) return null;

  return { decided, corroborated, ...wilsonInterval(corroborated, decided) };
}

/** The record in a sentence, counts first: "3 of 4 decided claims corroborated: the share to expect lies between 30 % and 95 %." */
export function recordInWords(share: RecordShare | null): string {
  if (share === null) return "No claim of this source has been decided yet.";

  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const of = `${share.corroborated} of ${counted(share.decided, "decided claim")} corroborated`;
  return `${of}: the share to expect lies between ${percent(share.low)} and ${percent(share.high)}.`;
}
