import { isCapitalised, type TokenRange } from "../tokens";
import { isRole } from "./appositions";
import { isFiniteWord } from "./clause-evidence";
import { isClauseMark, type SentenceView, tokenAt } from "./sentence-view";
import { wordSet } from "./word-set";
import { CLAUSE_BREAKS, DETERMINERS, NOUN_PREPOSITIONS, PRONOUNS } from "./words";

const LONGEST = 12;
/** Stand before a plural without a determiner ("local activists"). */
const ADJECTIVES = wordSet(`
  local opposition military security medical rebel official government diplomatic army state western police intelligence field
  hospital senior independent informed`);

/**
 * The noun phrase that ends at a token, as short as it can be: where no comma parts it from a clause before it ("killed four people on
 * Sunday | a monitoring group said"), only its own words tell where it begins. In order:
 * 1. a run of names, roles ("director"), and the prepositions inside names, with the determiner before it;
 * 2. else a plural of people with the adjectives before it ("local activists");
 * 3. else from the last determiner, when no verb, mark or conjunction stands between, or the plural alone.
 * A phrase that "and" joins to another one with a determiner takes that one in. Null when none of these holds.
 */
export function lastPhrase(view: SentenceView, end: number): TokenRange | null {
  const floor = Math.max(view.sentence.from, end - LONGEST);
  const from =
    runStart(view, end, floor) ?? pluralStart(view, end, floor) ?? determinerBefore(view, end, floor);
  if (from === null || from >= end) return null;

  return { from: joinedStart(view, from, floor), to: end };
}

function runStart(view: SentenceView, end: number, floor: number): number | null {
  const last = tokenAt(view, end - 1);
  if (last.kind !== "word" || !isCapitalised(last) || DETERMINERS.has(last.lower)) return null;
  let from = end - 1;
  while (from > floor && continuesRun(view, from - 1)) from--;
  while (from < end - 1 && !isCapitalised(tokenAt(view, from)) && !isRole(tokenAt(view, from).lower)) from++;

  return DETERMINERS.has(tokenAt(view, from - 1).lower) ? from - 1 : from;
}

function continuesRun(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token.kind !== "word" || token.quotation >= 0 || DETERMINERS.has(token.lower)) return false;
  if (isCapitalised(token)) return true;
  const inName = (token.lower === "for" || token.lower === "of") && isCapitalised(tokenAt(view, at - 1));
  return inName || (isRole(token.lower) && !/s$/.test(token.lower));
}

function determinerBefore(view: SentenceView, end: number, floor: number): number | null {
  for (let at = end - 1; at >= floor; at--) {
    const token = tokenAt(view, at);
    if (token.kind !== "word" || token.quotation >= 0 || isClauseMark(token)) return null;
    const modifies = token.lower.endsWith("ed") && DETERMINERS.has(tokenAt(view, at - 1).lower);
    if ((isFiniteWord(token) && !modifies) || CLAUSE_BREAKS.has(token.lower) || token.lower === "and")
      return null;
    if (DETERMINERS.has(token.lower) && at < end - 1) return at;
  }

  return null;
}

function pluralStart(view: SentenceView, end: number, floor: number): number | null {
  const last = tokenAt(view, end - 1);
  if (!isRole(last.lower) || !/s$/.test(last.lower) || PRONOUNS.has(last.lower)) return null;
  let from = end - 1;
  while (from > floor && (ADJECTIVES.has(tokenAt(view, from - 1).lower) || isDemonym(view, from - 1))) from--;

  return from < end - 1 || determinerBefore(view, end, floor) === null ? from : null;
}

function isDemonym(view: SentenceView, at: number): boolean {
  return isCapitalised(tokenAt(view, at)) && !NOUN_PREPOSITIONS.has(tokenAt(view, at - 1).lower);
}

/** "a hospital and | a civil defence group". */
function joinedStart(view: SentenceView, from: number, floor: number): number {
  if (tokenAt(view, from - 1).lower !== "and" || !DETERMINERS.has(tokenAt(view, from).lower)) return from;

  return determinerBefore(view, from - 1, floor) ?? from;
}
