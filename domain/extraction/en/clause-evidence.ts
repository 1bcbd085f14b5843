import type { Token, TokenRange } from "../tokens";
import { anyToken, type SentenceView } from "./sentence-view";
import { AUXILIARIES, IRREGULAR_PAST } from "./words";

/** Whether a word is probably a finite verb: an auxiliary, an irregular past, or a lower-case word in -ed. */
export function isFiniteWord(token: Token): boolean {
  if (token.kind !== "word") return false;
  if (AUXILIARIES.has(token.lower) || /n't$|'(?:re|ve|ll|d)$/.test(token.lower)) return true;
  if (token.text !== token.text.toLowerCase()) return false;
  return IRREGULAR_PAST.has(token.lower) || (token.lower.length >= 4 && token.lower.endsWith("ed"));
}

/** Whether a range holds a clause rather than a noun phrase, as far as word forms tell. */
export function hasClause(view: SentenceView, range: TokenRange): boolean {
  return anyToken(view, range, (token) => isFiniteWord(token) || /^(?:he|she|it|that)'s$/.test(token.lower));
}
