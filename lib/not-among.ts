import { damerauLevenshtein } from "@/lib/text/string-distance";

/** More possible values than these are no help in a sentence. */
const MOST_NAMED = 8;
/** Of a longer value only the beginning is repeated. In characters. */
const MOST_REPEATED = 40;
/** One wrong letter in so many still makes a near miss. */
const LETTERS_A_SLIP = 3;

/**
 * Says that a value is none of those that are possible, in this order: what is no word or number can only be told what to
 * be; a near miss is told the nearest; anything else the first eight and how many more there are.
 */
export function notAmong(value: unknown, possible: readonly unknown[]): string {
  const shown = quoted(value);
  if (shown === null) return `must be one of ${firstOf(possible)}`;
  const nearest = typeof value === "string" ? findNearest(value, possible.map(String)) : null;
  if (nearest !== null) return `${shown} is not known here; did you mean ${nearest}?`;

  return `${shown} is not one of ${firstOf(possible)}`;
}

function quoted(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const letters = [...value.replace(/\p{C}/gu, "")];
  const more = letters.length > MOST_REPEATED ? "…" : "";
  return `"${letters.slice(0, MOST_REPEATED).join("")}${more}"`;
}

function firstOf(possible: readonly unknown[]): string {
  const named = possible.slice(0, MOST_NAMED).map(String).join(", ");
  const left = possible.length - MOST_NAMED;
  return left > 0 ? `${named} and ${left} more` : named;
}

function findNearest(value: string, possible: readonly string[]): string | null {
  if (value.length > MOST_REPEATED) return null;
  const asked = folded(value);
  const most = Math.floor(asked.length / LETTERS_A_SLIP);
  const near = possible
    .map((one) => ({ one, slips: damerauLevenshtein(asked, folded(one)) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.one ?? null;
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}
