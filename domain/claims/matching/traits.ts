import { tokenize } from "@/domain/extraction/tokens";
import { readFigures } from "@/domain/figures/en/read-figures";
import type { Figure } from "@/domain/figures/figure";
import { nameTokens } from "@/domain/sources/fold-name";
import { readTimes } from "@/domain/times/en/read-times";
import { type Name, readNames } from "./names";
import { takerOf } from "./taker";
import { type Happening, happeningOf, isCalendarWord, NEGATORS, STOP_WORDS, stem } from "./vocabulary";

/** A claim, or what may become one, as matching reads it. */
export interface Wording {
  statement: string;
  /** When the first article that makes it was published; null when nobody knows. */
  publishedAt: Date | null;
}

/** Days, first and last inclusive, as YYYY-MM-DD. */
export interface Days {
  from: string;
  to: string;
}

/** What a claim is compared by. */
export interface Traits {
  /** Stems of the words that tell claims apart, each once; no names' case, no numbers, no calendar words. */
  words: ReadonlySet<string>;
  happenings: ReadonlySet<Happening>;
  /** The side that took a place, where something was taken and a word tells the side. */
  taker: number | null;
  actors: readonly Name[];
  places: readonly Name[];
  figures: readonly Figure[];
  /** When it happened, as the statement says it; null when it doesn't. */
  days: Days | null;
  publishedOn: string | null;
  negated: boolean;
}

/** Reads what a claim is compared by. Pure; linear in the statement. */
export function readTraits({ statement, publishedAt }: Wording): Traits {
  const tokens = nameTokens(statement);
  const names = readNames(tokenize(statement));
  return {
    words: new Set(tokens.filter(tells).map(stem)),
    happenings: new Set(tokens.map(happeningOf).filter((happening) => happening !== null)),
    taker: takerOf(tokens),
    actors: names.filter(({ isPlace }) => !isPlace),
    places: names.filter(({ isPlace }) => isPlace),
    figures: readFigures(statement),
    days: readDays(statement, publishedAt),
    publishedOn: publishedAt?.toISOString().slice(0, 10) ?? null,
    negated: tokens.filter((token) => NEGATORS.has(token)).length % 2 === 1,
  };
}

function tells(word: string): boolean {
  return !STOP_WORDS.has(word) && !isCalendarWord(word) && !/^\p{N}/u.test(word);
}

/** The first time that resolves to days and is no longer than a month: "in 2015" tells no happenings apart. */
function readDays(statement: string, publishedAt: Date | null): Days | null {
  for (const { from, to } of readTimes(statement, publishedAt))
    if (from !== null && to !== null && Date.parse(to) - Date.parse(from) < LONGEST) return { from, to };
  return null;
}

/** 31 days. */
const LONGEST = 31 * 86_400_000;
