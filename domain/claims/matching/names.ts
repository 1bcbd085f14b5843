import type { Token } from "@/domain/extraction/tokens";
import { foldName } from "@/domain/sources/fold-name";
import { transliterated } from "@/domain/sources/transliterate";
import { trigramSimilarity } from "@/lib/text/string-distance";
import {
  COMMON_STARTS,
  isCalendarWord,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  STOP_WORDS,
} from "./vocabulary";

/** A name that a claim's statement prints. */
export interface Name {
  /** As printed: "Khan Touman". */
  printed: string;
  /** The folded name in one transliteration: what spellings of it share. */
  key: string;
  /** Whether its words say that it is a place: "in Khan Tuman", "Aleppo province". */
  isPlace: boolean;
}

/** A capital, behind an article that is written small: "al-Nusra". */
const CAPITAL = /^(?:(?:al|el|ad|an|ar|as|ash|at|ez)-)?\p{Lu}/u;
/** From this share of trigrams on, two keys spell one name. */
const SAME_NAME = 0.5;

/** The names of a statement, in order, each once. Runs of capitalised words are one name. */
export function readNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfRun(tokens, at);
    if (end > at) names.push(toName(tokens, at, end));
    at = Math.max(end, at + 1);
  }
  return names.filter((name, index) => names.findIndex(({ key }) => key === name.key) === index);
}

/** Whether two keys are one name, or the one stands in the other: "Tuman" in "Khan Tuman". */
export function isSameName(one: Name, other: Name): boolean {
  if (one.key === other.key || trigramSimilarity(one.key, other.key) >= SAME_NAME) return true;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  return ` ${long} `.includes(` ${short} `);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isNameWord(tokens, at)) at++;
  return at;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !CAPITAL.test(token.text) || isCalendarWord(token.lower)) return false;
  return at > 0 || !(COMMON_STARTS.has(token.lower) || STOP_WORDS.has(token.lower));
}

function toName(tokens: readonly Token[], from: number, to: number): Name {
  const printed = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  const before = tokens[from - 1]?.lower ?? "";
  const after = tokens[to]?.lower ?? "";
  const isPlace =
    [PLACE_PREPOSITIONS, PLACE_VERBS, PLACE_NOUNS].some((words) => words.has(before)) ||
    PLACE_NOUNS.has(after);
  return { printed, key: transliterated(foldName(printed)), isPlace };
}
