/** One word, number, mark or line break of a text. Offsets are UTF-16 units: code points only leave the extractor. */
export interface Token {
  /** As printed. */
  text: string;
  /** In lower case, typographic apostrophes made straight, for look-ups. */
  lower: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark" | "break";
  /** Whether white space (or nothing) stands before it. */
  spaced: boolean;
  /** Index of the quotation it stands in, its marks included; -1 outside. */
  quotation: number;
}

/** Tokens from `from` up to, not including, `to`. */
export interface TokenRange {
  from: number;
  to: number;
  /** UTF-16 units at the beginning of the first token that are left out ("he" of "he's been told"); none unless given. */
  lead?: number;
  /** UTF-16 units at the end of the last token that are left out ("'s" of "Russia's claim"); none unless given. */
  tail?: number;
}

/** Where a range stands in the text, in UTF-16 units; empty, at its first token, when it has no tokens. */
export function offsetsOf(tokens: readonly Token[], { from, to, lead = 0, tail = 0 }: TokenRange) {
  const start = (tokens[from]?.start ?? 0) + lead;

  return { start, end: Math.max(start, (tokens[to - 1]?.end ?? 0) - tail) };
}

/**
 * Words keep inner apostrophes, hyphens and slashes (Shi'ite, al-Assad); initialisms keep their full stops (U.S.);
 * numbers keep separators (1,200.5). Every branch consumes what it matches, so the time is linear.
 */
const TOKEN =
  /\n+|''|``|(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'\-‑/&@][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*[\p{L}%]*|\S/gu;

const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\p{N}/u;

/** Splits a text into tokens, in order; white space other than line breaks is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;

  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      start,
      end,
      kind: kindOf(match[0]),
      spaced: start !== previousEnd || tokens.at(-1)?.kind === "break",
      quotation: -1,
    });
    previousEnd = end;
  }

  return tokens;
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);

  return token.kind === "word" && first !== first.toLowerCase();
}

function kindOf(text: string): Token["kind"] {
  if (text.startsWith("\n")) return "break";
  if (WORD.test(text)) return "word";
  if (NUMBER.test(text)) return "number";
  return "mark";
}
