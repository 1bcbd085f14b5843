/** A stretch of text in Unicode code points, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Converts offsets of one text between UTF-16 units (JavaScript strings) and Unicode code points. */
export interface CodePointIndex {
  /** Length of the text in code points. */
  length: number;
  /** Code points before a unit offset; an offset inside a surrogate pair gives the code point it belongs to. */
  toCodePoint(unit: number): number;
  /** Unit offset at which the given code point starts. */
  toUnit(codePoint: number): number;
}

const SURROGATE = /[\ud800-\udfff]/;
const identity = (offset: number) => offset;

/** Builds the converter of a text: linear once, then logarithmic a look-up; free for texts without surrogates. */
export function toCodePointIndex(text: string): CodePointIndex {
  if (!SURROGATE.test(text)) return { length: text.length, toCodePoint: identity, toUnit: identity };

  const pairs = findPairs(text);

  return {
    length: text.length - pairs.length,
    toCodePoint: (unit) => unit - countBelow(pairs, unit, 1),
    toUnit: (codePoint) => codePoint + countBelow(pairs, codePoint, 0),
  };
}

/** The printed text of a span; bounds outside the text are clamped. For many spans of one text keep its index. */
export function sliceCodePoints(text: string, span: Span): string {
  const index = toCodePointIndex(text);

  return text.slice(index.toUnit(Math.max(0, span.start)), index.toUnit(Math.max(0, span.end)));
}

/** Length of a text in code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  return toCodePointIndex(text).length;
}

/** The code-point offsets of all surrogate pairs, ascending. */
function findPairs(text: string): Int32Array {
  const offsets: number[] = [];

  for (let unit = 0; unit < text.length - 1; unit++) {
    if ((text.charCodeAt(unit) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(unit + 1) & 0xfc00) !== 0xdc00) continue;

    offsets.push(unit - offsets.length);
    unit++;
  }

  return Int32Array.from(offsets);
}

/** How many pairs start below an offset; `unitsPerPair` is 1 when the offset is in units, 0 when in code points. */
function countBelow(pairs: Int32Array, offset: number, unitsPerPair: 0 | 1): number {
  let low = 0;
  let high = pairs.length;

  while (low < high) {
    const middle = (low + high) >> 1;
    const start = (pairs[middle] ?? 0) + middle * unitsPerPair;
    if (start < offset) low = middle + 1;
    else high = middle;
  }

  return low;
}
