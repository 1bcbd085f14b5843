import { isCapitalised, type TokenRange } from "../tokens";
import { skipTime } from "./adjuncts";
import { isFiniteWord } from "./clause-evidence";
import { isCueAdverb } from "./cue-adverbs";
import { DOCUMENT_NOUNS, isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { anyToken, isClauseMark, quotationClosingAt, type SentenceView, tokenAt } from "./sentence-view";
import { VERB_FORMS } from "./verbs";
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  DETERMINERS,
  LEADING_ADVERBS,
  LEADING_PREPOSITIONS,
  NEGATIONS,
  NOUN_PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME_WORDS,
} from "./words";

const MOST_TOKENS = 40;
const MONTH_NAMES = new Set(["jan", "april", "may", "june", "august", "mar"]);
const LONGEST_NICKNAME = 4;

/**
 * The noun phrase that ends right before a cue: back to a comma, dash, quotation, conjunction, finite verb or the
 * sentence's beginning, over identifying clauses ("Rami Abdel Rahman, head of the Observatory,"), without leading
 * adverbials ("On Sunday the army"). Null when nothing there can be a source.
 */
export function sourceBefore(view: SentenceView, cueFrom: number): TokenRange | null {
  if (RELATIVES.has(tokenAt(view, cueFrom - 1).lower)) return { from: cueFrom - 1, to: cueFrom };

  const head = skipAppositions(view, cueFrom);
  const floor = Math.max(view.sentence.from, head.end - MOST_TOKENS);
  let from = head.end;
  while (from > floor && continuesPhrase(view, from - 1, from, head.end)) from--;
  from = trimLeading(view, { from, to: head.end });

  return isSourceLike(view, { from, to: head.end }) ? { from, to: head.includeTo } : null;
}

/** The noun phrase before a relative pronoun ("Mr. Kamin, who said"); null when the token is none. */
export function antecedentOf(view: SentenceView, source: TokenRange): TokenRange | null {
  if (!RELATIVES.has(tokenAt(view, source.from).lower)) return null;
  const to = tokenAt(view, source.from - 1).text === "," ? source.from - 1 : source.from;

  return to > view.sentence.from ? sourceBefore(view, to) : null;
}

/**
 * Goes back over ", head of the Observatory," and ", 27," (part of the source) and ", however," (not part of it).
 * `end` is where the head phrase ends, `includeTo` where the source ends.
 */
function skipAppositions(view: SentenceView, cueFrom: number): { end: number; includeTo: number } {
  let end = cueFrom;
  let includeTo = cueFrom;

  while (tokenAt(view, end - 1).text === "," && tokenAt(view, end - 2).quotation < 0) {
    const opening = commaBefore(view, end - 2);
    if (opening < 0) return { end, includeTo };
    const isPart = isApposition(view, { from: opening + 1, to: end - 1 });
    if (!isPart && !isInterrupter(view, { from: opening + 1, to: end - 1 })) return { end, includeTo };
    if (!isPart && includeTo === end) includeTo = opening;
    end = opening;
    if (tokenAt(view, end - 1).text !== "," && !earlierApposition(view, end)) break;
    end = earlierApposition(view, end) ? end + 1 : end;
  }

  return { end: tokenAt(view, end - 1).text === "," ? end - 1 : end, includeTo };
}

/** Whether yet another apposition stands before the comma at `comma` ("X, 27, a resident, said"). */
function earlierApposition(view: SentenceView, comma: number): boolean {
  const opening = commaBefore(view, comma - 1);
  return (
    opening > view.sentence.from &&
    isApposition(view, { from: opening + 1, to: comma }) &&
    isCapitalised(tokenAt(view, opening - 1)) &&
    tokenAt(view, opening + 1).kind === "number"
  );
}

function commaBefore(view: SentenceView, from: number): number {
  for (let at = from; at >= Math.max(view.sentence.from, from - 30); at--) {
    const token = tokenAt(view, at);
    if (token.text === ",") return at;
    if (quotationClosingAt(view, at)) return -1;
  }

  return -1;
}

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

  if (hasFiniteBefore(view, range) || LEADING_PREPOSITIONS.has(first.lower)) return false;
  return (
    (first.lower !== "the" && DETERMINERS.has(first.lower)) ||
    followsName(view, range.from - 1) ||
    isNameOfRole(view, range)
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

function isRole(lower: string): boolean {
  return isNounOf(PERSON_NOUNS, lower) || isNounOf(ORGANISATION_NOUNS, lower);
}

function hasFiniteBefore(view: SentenceView, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++) if (isFiniteWord(tokenAt(view, at))) return true;

  return false;
}

function isInterrupter(view: SentenceView, range: TokenRange): boolean {
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

/** Whether the token at `at` still belongs to the noun phrase whose later part begins at `next`. */
function continuesPhrase(view: SentenceView, at: number, next: number, end: number): boolean {
  const token = tokenAt(view, at);
  if (token.kind === "break") return false;
  if (token.quotation >= 0) return isNickname(view, at);
  if (token.text === ")" || token.text === "(") return true;
  if (isClauseMark(token) || (token.kind === "mark" && !"$%.&’'@#".includes(token.text))) return false;
  if (token.text === ".") return isNamePoint(view, at);
  if (PRONOUNS.has(tokenAt(view, next).lower) && next === end - 1) return false;
  if (token.lower === "and") return joinsPhrases(view, at);
  if (CLAUSE_BREAKS.has(token.lower) || AUXILIARIES.has(token.lower)) return false;
  if (isFiniteWord(token))
    return (
      token.lower.endsWith("ed") &&
      NOUN_PREPOSITIONS.has(tokenAt(view, next).lower) &&
      isRole(tokenAt(view, at - 1).lower)
    );
  const verb = VERB_FORMS.get(token.lower);
  return !verb || verb.verb.nounLike || isCapitalised(token) || DETERMINERS.has(tokenAt(view, at - 1).lower);
}

function isNickname(view: SentenceView, at: number): boolean {
  const quotation = view.document.quotations[tokenAt(view, at).quotation];

  return (
    quotation?.closed === true &&
    quotation.close - quotation.open <= LONGEST_NICKNAME &&
    quotation.open > view.sentence.from
  );
}

/** A full stop after "Dr" or an initial belongs to the name. */
function isNamePoint(view: SentenceView, at: number): boolean {
  return !tokenAt(view, at).spaced && tokenAt(view, at - 1).kind === "word";
}

/** "X and Y said": the words before "and" go back to a mark or the beginning without a finite verb. */
function joinsPhrases(view: SentenceView, and: number): boolean {
  for (let at = and - 1; at >= Math.max(view.sentence.from, and - 12); at--) {
    const token = tokenAt(view, at);
    if (isClauseMark(token) || token.quotation >= 0) return at < and - 1 && token.quotation < 0;
    if (isFiniteWord(token) || VERB_FORMS.get(token.lower)?.form === "participle") return false;
    if (CLAUSE_BREAKS.has(token.lower)) return at < and - 1;
  }

  return and > view.sentence.from;
}

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
