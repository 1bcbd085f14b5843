import type { Quotation } from "./extraction";
import type { TextDocument } from "./text-document";
import { offsetsOf, type TokenRange } from "./tokens";

const QUOTE_MARKS = /[“”„«»"]|''|``/g;
const ENDS = /[.!?…]$/;

/** How a content is printed: every word in quotation marks, none, or some. */
export function quotationOf(document: TextDocument, content: TokenRange[]): Quotation {
  let inside = 0;
  let outside = 0;

  for (const { from, to } of content) {
    for (let at = from; at < to; at++) {
      const token = document.tokens[at];
      if (!token || token.kind === "mark" || token.kind === "break") continue;
      if (token.quotation >= 0) inside++;
      else outside++;
    }
  }

  if (inside === 0) return "indirect";
  return outside === 0 ? "quoted" : "mixed";
}

/**
 * Words a content to stand alone: pieces joined, the opening conjunction ("that") off, quotation marks off when
 * everything is quoted, one line, a capital first and a full stop last. Pronouns stay: a person replaces them.
 */
export function wordStatement(
  document: TextDocument,
  content: TokenRange[],
  complementisers: RegExp,
): string {
  const pieces = content.map((range) => printed(document, range));
  const joined =
    quotationOf(document, content) === "quoted" ? joinQuoted(pieces.map(bare)) : pieces.join(" ");
  const line = joined
    .replace(/\s+/g, " ")
    .trim()
    .replace(complementisers, "")
    .replace(/[,;:—–]+$/, "")
    .trim();
  if (line === "") return "";

  return closed(capitalised(line));
}

function printed({ text, tokens }: TextDocument, range: TokenRange): string {
  const { start, end } = offsetsOf(tokens, range);

  return text.slice(start, end);
}

/** A quoted piece without its marks; a comma that only led to the cue goes as well. */
function bare(piece: string): string {
  return piece
    .replace(QUOTE_MARKS, "")
    .replace(/^[‘']|[’']$/g, "")
    .replace(/,\s*$/, "")
    .trim();
}

/** A new sentence after a piece that ended in a comma gets its full stop. */
function joinQuoted(pieces: string[]): string {
  return pieces.reduce((line, piece) => {
    const isNewSentence = /^\p{Lu}/u.test(piece) && !ENDS.test(line);
    return `${line}${isNewSentence ? "." : ""} ${piece}`;
  });
}

function capitalised(line: string): string {
  return line.replace(/^[“"«‘']?\p{Ll}/u, (start) => start.toUpperCase());
}

/** A full stop inside a closing quotation mark ends the statement too. */
function closed(line: string): string {
  return ENDS.test(line.replace(/[”’»"']+$/, "")) ? line : `${line}.`;
}
