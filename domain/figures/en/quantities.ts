import type { Token, TokenRange } from "@/domain/extraction/tokens";
import type { FigureBound } from "../figure";
import { boundAfter, boundBefore } from "./bounds";
import { countsNothing } from "./counts-nothing";
import { lowerEnd, type ReadNumber, readNumber } from "./numbers";

/** A printed quantity: one number or a range, with its bound. */
export interface Quantity {
  /** With the words of its bound. */
  range: TokenRange;
  /** The first token of the number itself. */
  number: number;
  low: number | null;
  high: number | null;
  bound: FigureBound;
  coded: string | null;
  suffix: string;
}

const DASHES = new Set(["-", "–", "‑", "—"]);

/** Every quantity of a text, in order. Dates, ages, ordinals and the numbers of names are left out. */
export function findQuantities(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];

  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (!number) continue;
    const quantity = quantityAt(tokens, at, number);
    if (!countsNothing(tokens, quantity)) found.push(quantity);
    at = quantity.range.to - 1;
  }

  return found;
}

function quantityAt(tokens: Token[], at: number, first: ReadNumber): Quantity {
  const second = endOfRange(tokens, at, first);
  if (second) return rangeOf(tokens, at, first, second);

  const before = boundBefore(tokens, at);
  const after = boundAfter(tokens, first.to);
  const bound = first.coded ? "at_least" : (before?.bound ?? after?.bound ?? "exactly");
  return {
    range: { from: before?.from ?? at, to: after?.to ?? first.to },
    number: at,
    low: bound === "at_most" ? null : first.value,
    high: bound === "at_least" ? null : first.value,
    bound,
    coded: first.coded,
    suffix: first.suffix,
  };
}

function rangeOf(tokens: Token[], at: number, first: ReadNumber, second: ReadNumber): Quantity {
  const opens = tokens[at - 1]?.lower === "between";
  const before = boundBefore(tokens, at);

  return {
    range: { from: opens ? at - 1 : (before?.from ?? at), to: second.to },
    number: at,
    low: lowerEnd(first, second),
    high: second.value,
    bound: before?.bound === "about" ? "about" : "exactly",
    coded: null,
    suffix: second.suffix,
  };
}

/** The upper end of "between 30 and 40", "30 to 40", "30-40". */
function endOfRange(tokens: Token[], at: number, first: ReadNumber): ReadNumber | null {
  const joint = tokens[first.to];
  const second = readNumber(tokens, first.to + 1);
  if (!joint || !second || first.coded || second.coded || first.suffix !== "") return null;
  const isBetween = joint.lower === "and" && tokens[at - 1]?.lower === "between";
  const isDash = DASHES.has(joint.text) && !joint.spaced;
  const isChange = joint.lower === "to" && tokens[at - 1]?.lower === "from";
  if (isChange || (!isBetween && !isDash && joint.lower !== "to" && joint.lower !== "or")) return null;

  return second.value > first.value ? second : null;
}
