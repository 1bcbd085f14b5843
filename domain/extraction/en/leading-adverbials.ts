import { isCapitalised, type TokenRange } from "../tokens";
import { skipTime } from "./adjuncts";
import { isCueAdverb } from "./cue-adverbs";
import { type SentenceView, tokenAt } from "./sentence-view";
import {
  DETERMINERS,
  LEADING_ADVERBS,
  LEADING_PREPOSITIONS,
  NEGATIONS,
  NOUN_PREPOSITIONS,
  PRONOUNS,
} from "./words";

const MONTH_NAMES = new Set(["jan", "april", "may", "june", "august", "mar"]);

/** Drops "Meanwhile", "On Sunday", "In a statement" and the like from the front of a phrase. */
export function trimLeading(view: SentenceView, range: TokenRange): number {
  let from = range.from;

  while (from < range.to - 1) {
    const token = tokenAt(view, from);
    const time = skipTime(view, from);
    if (
      time > from &&
      time < range.to &&
      !isGivenName(view, from, time) &&
      !tokenAt(view, time - 1).lower.endsWith("'s")
    )
      from = time;
    else if (LEADING_ADVERBS.has(token.lower) || (isCueAdverb(token.lower) && !NEGATIONS.has(token.lower)))
      from++;
    else if (LEADING_PREPOSITIONS.has(token.lower)) return afterAdverbial(view, from, range.to);
    else return from;
  }

  return from;
}

/** "Jan Egeland", "April Ryan": a month before a capitalised word is a name. */
function isGivenName(view: SentenceView, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    isCapitalised(tokenAt(view, from)) &&
    isCapitalised(tokenAt(view, to)) &&
    MONTH_NAMES.has(tokenAt(view, from).lower)
  );
}

/** The last noun phrase of "In a statement Russia": from the last determiner, or the last run of capitals. */
function afterAdverbial(view: SentenceView, from: number, to: number): number {
  if (PRONOUNS.has(tokenAt(view, to - 1).lower)) return to - 1;

  for (let at = to - 1; at > from + 1; at--) {
    const before = tokenAt(view, at - 1);
    const starts = DETERMINERS.has(tokenAt(view, at).lower) && !NOUN_PREPOSITIONS.has(before.lower);
    const runBegins =
      isCapitalised(tokenAt(view, at)) &&
      before.kind === "word" &&
      !isCapitalised(before) &&
      !NOUN_PREPOSITIONS.has(before.lower) &&
      !DETERMINERS.has(before.lower);
    if (starts || runBegins) return at;
  }

  return to;
}
