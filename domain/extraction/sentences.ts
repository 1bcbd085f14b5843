import { isCapitalised, type Token, type TokenRange } from "./tokens";

/** What a language says about where sentences end. Words are in lower case, without the final full stop. */
export interface SentenceRules {
  /** A full stop after these never ends a sentence (Dr, Gen). */
  abbreviations: ReadonlySet<string>;
  /** Words that show, after an initialism such as "U.S.", that a new sentence begins. */
  starters: ReadonlySet<string>;
  /** Whether a word can attribute, so that "“Why?” Smith asked" stays one sentence. */
  isCueWord(lower: string): boolean;
}

/** Longer stretches are cut: every rule works inside one sentence, and its time must stay bounded. */
const MOST_TOKENS = 400;

const TERMINALS = new Set([".", "!", "?", "…"]);
const CLOSING = new Set([")", "]", "”", "’", "»", '"', "'", "''"]);

/** The paragraphs of a text. A single line break inside a running sentence does not end one. */
export function splitParagraphs(tokens: Token[]): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  let from = 0;

  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !endsParagraph(tokens, at)) continue;
    if (at > from) paragraphs.push({ from, to: at });
    from = at + 1;
  }

  return paragraphs;
}

function endsParagraph(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "break") return false;
  if (token.text.length > 1) return true;

  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const runsOn = next?.kind === "word" && !isCapitalised(next) && previous?.kind === "word";
  return !runsOn;
}

/** The sentences of one paragraph, in order, without gaps. A closed quotation is never cut inside. */
export function splitSentences(tokens: Token[], paragraph: TokenRange, rules: SentenceRules): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = paragraph.from;

  for (let at = from; at < paragraph.to; at++) {
    const last = at + 1 >= paragraph.to;
    const tooLong = at + 1 - from >= MOST_TOKENS;
    if (!last && !tooLong && !endsSentence(tokens, at, rules)) continue;

    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }

  return sentences;
}

function endsSentence(tokens: Token[], at: number, rules: SentenceRules): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || (token.quotation >= 0 && token.quotation === next.quotation)) return false;
  if (CLOSING.has(next.text) && !next.spaced) return false;
  if (isInitialism(token)) return rules.starters.has(next.lower) && isCapitalised(next);
  if (CLOSING.has(token.text)) return endsAfterQuotation(tokens, at, rules);
  if (!TERMINALS.has(token.text) || TERMINALS.has(next.text)) return false;
  if (!next.spaced && next.kind !== "mark") return false;
  if (token.text === "." && isAbbreviation(tokens, at, rules)) return false;
  return isCapitalised(next) || next.kind !== "word";
}

/** After a closing mark a sentence ends when one ended inside, unless the words that follow attribute it. */
function endsAfterQuotation(tokens: Token[], at: number, rules: SentenceRules): boolean {
  const inside = tokens[at - 1];
  const next = tokens[at + 1];
  if (!inside || !next || !TERMINALS.has(inside.text)) return false;
  if (next.kind === "word" && !isCapitalised(next)) return false;
  if (inside.text === ".") return next.kind !== "mark" || next.quotation >= 0;
  return !cueFollows(tokens, at + 1, rules);
}

function cueFollows(tokens: Token[], from: number, rules: SentenceRules): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "break" || TERMINALS.has(token.text)) return false;
    if (token.kind === "word" && rules.isCueWord(token.lower)) return true;
  }

  return false;
}

function isInitialism(token: Token): boolean {
  return token.kind === "word" && token.text.endsWith(".");
}

function isAbbreviation(tokens: Token[], at: number, rules: SentenceRules): boolean {
  const before = tokens[at - 1];
  const attached = tokens[at]?.spaced === false;
  if (!before || !attached || before.kind !== "word") return false;
  return rules.abbreviations.has(before.lower) || (before.text.length === 1 && isCapitalised(before));
}
