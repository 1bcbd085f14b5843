import { isCapitalised, type TokenRange } from "../tokens";
import { DOCUMENT_NOUNS, isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { anyToken, type SentenceView, tokenAt } from "./sentence-view";
import { DETERMINERS, LEADING_ADVERBS, NOUN_PREPOSITIONS, PRONOUNS, TIME_WORDS } from "./words";

/** A source has a pronoun, a name or a noun of people, organisations or documents, and does not end in a particle. */
export function isSourceLike(view: SentenceView, range: TokenRange): boolean {
  if (range.to <= range.from) return false;
  const last = tokenAt(view, range.to - 1);
  const first = tokenAt(view, range.from);
  if (range.to - range.from === 1 && PRONOUNS.has(first.lower)) return true;
  if (last.kind === "mark" && last.text !== ")" && last.quotation < 0) return false;
  if (NOUN_PREPOSITIONS.has(last.lower) || DETERMINERS.has(last.lower) || LEADING_ADVERBS.has(last.lower))
    return false;
  if (TIME_WORDS.has(last.lower) && last.lower !== "may" && range.to - range.from === 1) return false;
  if (NOUN_PREPOSITIONS.has(first.lower)) return false;

  return hasSourceWord(view, range) || DETERMINERS.has(first.lower) || last.lower.endsWith("s");
}

/** Whether a phrase has a name or a noun of people, organisations or documents. */
export function hasSourceWord(view: SentenceView, range: TokenRange): boolean {
  return anyToken(view, range, (_token, at) => isSourceWord(view, at));
}

function isSourceWord(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (at > view.sentence.from && isCapitalised(token)) return true;
  return (
    isNounOf(PERSON_NOUNS, token.lower) ||
    isNounOf(ORGANISATION_NOUNS, token.lower) ||
    isNounOf(DOCUMENT_NOUNS, token.lower) ||
    isCapitalised(token)
  );
}
