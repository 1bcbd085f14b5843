import { wordSet } from "@/domain/extraction/en/word-set";
import { type Token, type TokenRange, tokenize } from "@/domain/extraction/tokens";
import { type CodePointIndex, type Span, toCodePointIndex } from "@/lib/text/code-points";
import type { Figure, FigureCategory, FigureGroup } from "../figure";
import { categoryOf } from "./categories";
import { GROUPS } from "./category-words";
import { type Counted, countedAfter, UNSPECIFIC } from "./counted";
import { findQuantities, type Quantity } from "./quantities";
import { unitOf } from "./units";

/** A quantity with what it counts, before neighbours share their categories. */
interface Reading {
  quantity: Quantity;
  counted: Counted;
  category: FigureCategory | null;
  unit: string;
  isPart: boolean;
}

const PARTS = wordSet("including among");
/** "in the last 24 hours", "three days ago" say when, and count nothing. */
const WHEN_BEFORE = wordSet("last past previous next first within for after every coming over");
const WHEN_AFTER = wordSet("ago later earlier before after");
/** Between "30 soldiers" and "12 rebels" that share one verb. */
const MOST_BETWEEN = 6;

/**
 * Reads the figures of an English text in the order in which they are printed: value or range, bound, unit, what happened to
 * those counted and who they are. Dates, ages, clock times, spells of time and the numbers of names are no figures. Spans count
 * code points. Pure; linear in the length of the text; never throws.
 */
export function readFigures(text: string): Figure[] {
  const tokens = tokenize(text);
  const index = toCodePointIndex(text);
  const readings = findQuantities(tokens).flatMap((quantity) => readingOf(tokens, quantity));
  const shared = shareForwards(tokens, shareBackwards(tokens, readings));

  const wholes = wholesBefore(shared);
  return shared.map((reading, at) => toFigure({ text, tokens, index }, reading, wholes[at] ?? null));
}

function readingOf(tokens: Token[], quantity: Quantity): Reading[] {
  const counted = countedAfter(tokens, { from: quantity.number, to: quantity.range.to });
  const found = categoryOf(tokens, quantity, counted);
  const { unit, category } = unitOf(tokens, quantity, counted, found);
  const isWordless = quantity.high === 0 && found === null;
  if (isWordless || (category === "duration" && isWhen(tokens, quantity, counted))) return [];

  return [{ quantity, counted, unit, category: category ?? found, isPart: isPart(tokens, quantity) }];
}

function isWhen(tokens: Token[], { range }: Quantity, { phrase }: Counted): boolean {
  return (
    WHEN_BEFORE.has(tokens[range.from - 1]?.lower ?? "") || WHEN_AFTER.has(tokens[phrase.to]?.lower ?? "")
  );
}

/** "including 12 children", "12 of them children". */
function isPart(tokens: Token[], { range }: Quantity): boolean {
  const before = tokens[range.from - 1]?.lower ?? "";
  const [first, second] = [tokens[range.to]?.lower, tokens[range.to + 1]?.lower];
  if (before === "them" && tokens[range.from - 2]?.lower === "among") return true;

  return PARTS.has(before) || (first === "of" && (second === "them" || second === "whom"));
}

/**
 * "30 soldiers and 12 rebels were killed": the first takes the category of the second. A part takes that of its whole:
 * "12 children were killed, including two girls, and 30 men were wounded".
 */
function shareBackwards(tokens: Token[], readings: Reading[]): Reading[] {
  const shared = [...readings];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at], shared[at + 1]];
    const isOpen = one?.category === null && !one.isPart;
    if (isOpen && next && !next.isPart && isJoined(tokens, one, next))
      shared[at] = { ...one, category: next.category };
  }

  return shared;
}

/**
 * "killed 30 soldiers and 12 rebels", "30 died, including 12 children": the second takes the category of the first. What
 * is joined to a part is one too: "including 12 children and five women".
 */
function shareForwards(tokens: Token[], readings: Reading[]): Reading[] {
  const shared: Reading[] = [];
  for (const reading of readings) {
    const before = shared.at(-1);
    const takes =
      before !== undefined &&
      reading.category === null &&
      (reading.isPart || isJoined(tokens, before, reading));
    const category = takes && before.category !== "attacks" ? before.category : reading.category;
    shared.push({
      ...{ ...reading, category, unit: reading.unit || (takes ? before.unit : "") },
      isPart: reading.isPart || (takes && before.isPart),
    });
  }

  return shared;
}

function isJoined(tokens: Token[], one: Reading, next: Reading): boolean {
  const from = Math.max(one.counted.phrase.to, one.quantity.range.to);
  const between = tokens.slice(from, next.quantity.range.from).map(({ lower }) => lower);

  return (
    between.length > 0 &&
    between.length <= MOST_BETWEEN &&
    /^(?:in \S+ |, )?(?:,|and|plus|as well as)$/.test(between.join(" "))
  );
}

/** For each part what it is a part of, the last figure before it that is none; null for any other. */
function wholesBefore(readings: Reading[]): (Reading | null)[] {
  let whole: Reading | null = null;
  return readings.map((reading) => {
    if (reading.isPart) return whole;
    whole = reading;
    return null;
  });
}

interface IndexedText {
  text: string;
  tokens: Token[];
  index: CodePointIndex;
}

function toFigure(
  source: IndexedText,
  { quantity, counted, category, unit }: Reading,
  whole: Reading | null,
): Figure {
  const { low, high, bound, coded } = quantity;

  return {
    span: spanOf(source, quantity.range),
    printed: printedOf(source, quantity.range),
    low,
    high,
    bound,
    coded,
    unit,
    category: category ?? "other",
    ofWhom: unit === "people" && isSpecific(counted) ? printedOf(source, counted.phrase) : null,
    group: groupOf(source.tokens, counted),
    partOf: whole && spanOf(source, whole.quantity.range),
  };
}

function isSpecific({ phrase, head }: Counted): boolean {
  return head !== "" && !(UNSPECIFIC.has(head) && phrase.to - phrase.from === 1);
}

function groupOf(tokens: Token[], { phrase, head }: Counted): FigureGroup | null {
  for (let at = phrase.from; at < phrase.to; at++) {
    const group = GROUPS.get(tokens[at]?.lower ?? "");
    if (group && at < phrase.to - 1 && tokens[at + 1]?.lower === "and") return null;
  }

  return GROUPS.get(head) ?? null;
}

function spanOf({ tokens, index }: IndexedText, { from, to }: TokenRange): Span {
  return {
    start: index.toCodePoint(tokens[from]?.start ?? 0),
    end: index.toCodePoint(tokens[to - 1]?.end ?? 0),
  };
}

function printedOf({ text, tokens }: IndexedText, { from, to }: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
