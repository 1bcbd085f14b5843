import { isCapitalised, type TokenRange } from "../tokens";
import { hasClause } from "./clause-evidence";
import { isCueAdverb } from "./cue-adverbs";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS, TITLES } from "./nouns";
import { type SentenceView, tokenAt } from "./sentence-view";
import { AUXILIARIES, DETERMINERS, LEADING_ADVERBS, LEADING_PREPOSITIONS, NEGATIONS } from "./words";

/** An identifying phrase: an age, "who ...", or a phrase about a role with a determiner or a role noun in front. */
export function isApposition(view: SentenceView, range: TokenRange): boolean {
  const first = tokenAt(view, range.from);
  if (first.kind === "number") return range.to - range.from <= 3;
  if (first.lower === "who" || first.lower === "whose") return true;
  if (first.lower === "which") return true;
  if (LEADING_ADVERBS.has(first.lower) && first.lower !== "second" && first.lower !== "first") return false;
  if (NEGATIONS.has(first.lower) || (first.lower.endsWith("ing") && first.text === first.lower)) return false;

  for (let at = range.from; at < Math.min(range.to, range.from + 7); at++) {
    const token = tokenAt(view, at);
    if (isRole(token.lower)) return true;
    if (AUXILIARIES.has(token.lower)) return false;
  }

  if (hasClause(view, range) || LEADING_PREPOSITIONS.has(first.lower)) return false;
  return (
    (first.lower !== "the" && DETERMINERS.has(first.lower)) ||
    followsName(view, range.from - 1) ||
    isNameOfRole(view, range) ||
    (TITLES.has(first.lower) && isCapitalised(first) && isCapitalised(tokenAt(view, range.to - 1)))
  );
}

/** "the envoy, Staffan de Mistura,": a role before the comma, and a name behind it. */
function isNameOfRole(view: SentenceView, range: TokenRange): boolean {
  const before = tokenAt(view, range.from - 2).lower;
  const named = isCapitalised(tokenAt(view, range.from)) && isCapitalised(tokenAt(view, range.to - 1));
  return (
    named && range.to - range.from <= 5 && (isRole(before) || isCapitalised(tokenAt(view, range.from - 2)))
  );
}

/** "Megan Hester, senior associate for ...": two capitalised words stand before the comma. */
function followsName(view: SentenceView, comma: number): boolean {
  return (
    isCapitalised(tokenAt(view, comma - 1)) &&
    isCapitalised(tokenAt(view, comma - 2)) &&
    tokenAt(view, comma).text === ","
  );
}

/** Whether a noun says what somebody or something is. */
export function isRole(lower: string): boolean {
  return isNounOf(PERSON_NOUNS, lower) || isNounOf(ORGANISATION_NOUNS, lower);
}

/** ", however,", ", speaking on condition of anonymity,": stands between a source and its verb, and is no part of it. */
export function isInterrupter(view: SentenceView, range: TokenRange): boolean {
  const first = tokenAt(view, range.from).lower;
  const short = range.to - range.from <= 8;
  if (short && first.endsWith("ing")) return true;
  return (
    short &&
    (LEADING_ADVERBS.has(first) ||
      LEADING_PREPOSITIONS.has(first) ||
      isCueAdverb(first) ||
      first === "citing" ||
      first === "quoting")
  );
}
