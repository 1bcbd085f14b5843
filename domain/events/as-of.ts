import { readTimes } from "@/domain/times/en/read-times";

/** A claim as its figures are dated by it. */
export interface Dated {
  statement: string;
  /** When the first article that makes it was published; null when nobody knows. */
  publishedAt: Date | null;
}

const COUNTED_TO = /(?<![\p{L}\p{N}])(?:as of|as at|by|until|till|up to)(?: the)?[^\S\n]+$/iu;

/**
 * The day that a claim's figures are of, as YYYY-MM-DD (rule: Figures). In this order: the first single day that its own words
 * count to ("as of Friday", "by 6 May"); the day it was published, since a later toll is an update; the first day of what it
 * tells; null where nobody can say. "Killed on 6 May" tells when it happened and not when it was counted. Pure; English only.
 */
export function asOfDay({ statement, publishedAt }: Dated): string | null {
  const times = readTimes(statement, publishedAt).filter(({ from }) => from !== null);
  const points = [...statement];
  const counted = times.find(
    ({ span, from, to }) => from === to && COUNTED_TO.test(points.slice(0, span.start).join("")),
  );
  return counted?.from ?? publishedAt?.toISOString().slice(0, 10) ?? times[0]?.from ?? null;
}
