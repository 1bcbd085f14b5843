import type { Unit } from "./units";

/** What a unit looks like, by number; one row for marks that behave alike. */
const MARKS: Record<string, number> = {
  ".": 1,
  "!": 2,
  "?": 2,
  "…": 2,
  ",": 3,
  ":": 4,
  ";": 5,
  "—": 6,
  "–": 6,
  "-": 6,
  "(": 7,
  "[": 7,
  ")": 8,
  "]": 8,
  "“": 9,
  "„": 9,
  "«": 9,
  "``": 9,
  "”": 10,
  "»": 10,
  "''": 10,
  '"': 11,
  "‘": 12,
  "’": 13,
  "'": 13,
};
const OTHER_MARK = 14;
const LINE_BREAK = 15;
const PARAGRAPH_BREAK = 16;
const NUMBER = 17;
const CONTRACTED = 18;
const LOWER = 19;
const CAPITAL = 20;
const SINGLE_CAPITAL = 21;
const INITIALISM = 22;
const ALL_CAPITALS = 23;
const MIXED = 24;

/** Rows of the table of shapes. */
export const SHAPES = 25;

/** The shape of a unit, 0 to `SHAPES` - 1. */
export function shapeOf({ text }: Unit): number {
  if (text.startsWith("\n")) return text.length > 1 ? PARAGRAPH_BREAK : LINE_BREAK;
  if (/^\p{N}/u.test(text)) return NUMBER;
  if (/^(?:['’]\p{L}|[nN]['’][tT])/u.test(text)) return CONTRACTED;
  if (!/^[\p{L}\p{M}]/u.test(text)) return MARKS[text] ?? OTHER_MARK;
  return letterShape(text);
}

function letterShape(text: string): number {
  if (text.endsWith(".")) return INITIALISM;
  if (text === text.toLowerCase()) return LOWER;
  if (text.length === 1) return SINGLE_CAPITAL;
  if (text === text.toUpperCase()) return ALL_CAPITALS;
  return text.slice(1) === text.slice(1).toLowerCase() ? CAPITAL : MIXED;
}
