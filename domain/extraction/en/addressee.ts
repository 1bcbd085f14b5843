import { isCapitalised, type TokenRange } from "../tokens";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { type SentenceView, sentenceEnd, tokenAt } from "./sentence-view";
import { wordSet } from "./word-set";
import { DETERMINERS, TIME_WORDS } from "./words";

const OBJECT_PRONOUNS = wordSet(`
  me us him her them you it`);
const AUDIENCES = wordSet(`
  reporters journalists lawmakers parliament congress viewers supporters delegates allies investigators
  police news state local fox conference rally crowd audience meeting hearing interview interviewer`);
const LONGEST = 9;

/**
 * Who is told: a pronoun, a name, or a noun of people or organisations with its determiner. The content may follow
 * without "that" ("told Reuters the truce had collapsed"), so it ends with the run of capitals and such nouns.
 */
export function findAddressee(view: SentenceView, from: number): TokenRange | null {
  const limit = Math.min(sentenceEnd(view), from + LONGEST);
  const first = tokenAt(view, from);
  if (OBJECT_PRONOUNS.has(first.lower)) return { from, to: from + 1 };

  let at = DETERMINERS.has(first.lower) || first.lower.endsWith("'s") ? from + 1 : from;
  const head = at;
  while (at < limit && continuesAddressee(view, at, head)) at++;

  return at > head ? { from, to: trimTime(view, head, at) } : null;
}

function continuesAddressee(view: SentenceView, at: number, head: number): boolean {
  const token = tokenAt(view, at);
  if (token.quotation >= 0 || token.kind === "break") return false;
  if (isCapitalised(token)) return at === head || !DETERMINERS.has(token.lower);
  if (token.lower === "of" || token.lower === "and") return at > head && isCapitalised(tokenAt(view, at + 1));
  return (
    token.kind === "word" &&
    (AUDIENCES.has(token.lower) ||
      isNounOf(ORGANISATION_NOUNS, token.lower) ||
      isNounOf(PERSON_NOUNS, token.lower))
  );
}

/** "told Reuters Sunday": the day is no part of the name. */
function trimTime(view: SentenceView, head: number, to: number): number {
  let end = to;
  while (end > head + 1 && TIME_WORDS.has(tokenAt(view, end - 1).lower)) end--;

  return end;
}
