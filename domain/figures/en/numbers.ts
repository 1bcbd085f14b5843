import type { Token } from "@/domain/extraction/tokens";
import { isPeople } from "./counted";
import { CODED_WORDS, LARGE_SCALES, SCALES, SMALL_NUMBERS, TENS } from "./number-words";

/** A number that begins at a token. */
export interface ReadNumber {
  value: number;
  /** The token behind it. */
  to: number;
  /** The printed word of a vague number ("dozens"), in lower case; null for a number. */
  coded: string | null;
  /** Letters or a sign printed right behind the digits ("km", "%"); "" when there are none. */
  suffix: string;
  /** What the words behind it multiply it by: 1,000,000 in "3 million"; 1 where there are none. */
  scale: number;
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d+)?(%|[a-z]{0,3})$/i;
/** "12th", "1990s", "5pm" count nothing. */
const NO_COUNTS = new Set(["st", "nd", "rd", "th", "s", "am", "pm", "h"]);
const CURRENCY = new Set(["$", "€", "£"]);
const SHORT_SCALES = new Map<string, number>(Object.entries({ k: 1e3, bn: 1e9, mn: 1e6, m: 1e6 }));

/**
 * Reads "1,200", "2.5 million", "two dozen", "a hundred and fifty", "several hundred" or "tens of thousands" at a token;
 * null when no number begins there. Vague words are coded as the least they can mean (ACLED: tens 10, dozens 12,
 * hundreds 100), and multiplied where they are joined ("tens of thousands": 10,000).
 */
export function readNumber(tokens: Token[], at: number): ReadNumber | null {
  return readCoded(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

/**
 * What the first number of a range means: "2 to 3 million" has one scale for both, and "50 to a hundred" has not, since
 * 5,000 is no lower end of it.
 */
export function lowerEnd(first: ReadNumber, second: ReadNumber): number {
  const scaled = round(first.value * second.scale);
  return first.scale === 1 && scaled < second.value ? scaled : first.value;
}

function readDigits(tokens: Token[], at: number): ReadNumber | null {
  const [, whole, fraction = "", suffix = ""] = tokens[at]?.text.match(DIGITS) ?? [];
  const sign = suffix.toLowerCase();
  if (whole === undefined || NO_COUNTS.has(sign)) return null;

  const value = Number(whole.replaceAll(",", "") + fraction);
  const short = SHORT_SCALES.get(sign);
  if (short && (sign !== "m" || CURRENCY.has(tokens[at - 1]?.text ?? "")))
    return { value: round(value * short), to: at + 1, coded: null, suffix: "", scale: short };
  return suffix === ""
    ? scaled(tokens, value, at + 1)
    : { value, to: at + 1, coded: null, suffix: sign, scale: 1 };
}

/** "2.5 million", "3 dozen"; "percent" stays for the unit. */
function scaled(tokens: Token[], value: number, at: number): ReadNumber {
  const scale = SCALES.get(tokens[at]?.lower ?? "") ?? 1;

  return { value: round(value * scale), to: scale > 1 ? at + 1 : at, coded: null, suffix: "", scale };
}

/** "seven", "twenty-five", "two hundred and fifty thousand", "a dozen", "half a dozen". */
function readWords(tokens: Token[], from: number): ReadNumber | null {
  const first = tokens[from]?.lower ?? "";
  const second = tokens[from + 1]?.lower ?? "";
  if (first === "half" && second === "a" && tokens[from + 2]?.lower === "dozen")
    return { value: 6, to: from + 3, coded: null, suffix: "", scale: 1 };
  if (first === "no" && isPeople(second))
    return { value: 0, to: from + 1, coded: null, suffix: "", scale: 1 };
  if (first === "a" && !SCALES.has(second)) return null;

  let at = first === "a" ? from + 1 : from;
  let total = 0;
  let current = first === "a" ? 1 : 0;
  for (; ; at++) {
    const { lower = "" } = tokens[at] ?? {};
    const scale = SCALES.get(lower);
    const small = smallNumber(lower);
    if (scale && current > 0) current *= scale;
    else if (small !== null && (current === 0 || current % 100 === 0)) current += small;
    else if (!(lower === "and" && joinsHundreds(tokens, at, current))) break;
    if (LARGE_SCALES.has(lower)) {
      total += current;
      current = 0;
    }
  }

  const value = total + current;
  return value > 0 ? { value, to: at, coded: null, suffix: "", scale: scaleBefore(tokens, at) } : null;
}

/** The scale words right before a token, multiplied: 100,000 behind "three hundred thousand". */
function scaleBefore(tokens: Token[], end: number): number {
  let scale = 1;
  for (let at = end - 1; ; at--) {
    const word = SCALES.get(tokens[at]?.lower ?? "");
    if (word === undefined) return scale;
    scale *= word;
  }
}

function joinsHundreds(tokens: Token[], and: number, current: number): boolean {
  return (
    current >= 100 &&
    tokens[and - 1]?.lower === "hundred" &&
    smallNumber(tokens[and + 1]?.lower ?? "") !== null
  );
}

function smallNumber(lower: string): number | null {
  const [ten = "", unit = ""] = lower.split("-");
  if (unit !== "") {
    const [tens, units] = [TENS.get(ten), SMALL_NUMBERS.get(unit)];
    return tens && units && units < 10 ? tens + units : null;
  }

  return SMALL_NUMBERS.get(lower) ?? TENS.get(lower) ?? null;
}

/** "dozens", "several hundred", "a few thousand", "tens of thousands". */
function readCoded(tokens: Token[], from: number): ReadNumber | null {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((step) => tokens[from + step]?.lower ?? "");
  const few = first === "several" || (first === "a" && second === "few") || first === "many";
  const noun = few ? (first === "a" ? third : second) : "";
  const coded = noun && SCALES.has(noun) ? CODED_WORDS.get(`${noun}s`) : undefined;
  if (coded) {
    const to = from + (first === "a" ? 3 : 2);
    return { value: coded, to, coded: wordsOf(tokens, from, to), suffix: "", scale: 1 };
  }

  const value = CODED_WORDS.get(first);
  if (value === undefined) return null;
  const times = second === "of" && value <= 100 ? CODED_WORDS.get(third) : undefined;
  const isScale = times !== undefined && times >= 1000;
  const to = isScale ? from + 3 : from + 1;
  return {
    value: isScale ? value * times : value,
    to,
    coded: wordsOf(tokens, from, to),
    suffix: "",
    scale: 1,
  };
}

function wordsOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** 2.3 million is 2300000, not 2299999.9999999995. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
