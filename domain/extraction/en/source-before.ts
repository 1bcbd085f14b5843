import { isCapitalised, type TokenRange } from "../tokens";
import { isApposition, isInterrupter, isRole } from "./appositions";
import { isFiniteWord } from "./clause-evidence";
import { trimLeading } from "./leading-adverbials";
import { DOCUMENT_NOUNS, isNounOf } from "./nouns";
import { relativeBefore } from "./relative-clauses";
import { anyToken, isClauseMark, quotationClosingAt, type SentenceView, tokenAt } from "./sentence-view";
import { isSourceLike } from "./source-like";
import { VERB_FORMS } from "./verbs";
import { AUXILIARIES, CLAUSE_BREAKS, DETERMINERS, NOUN_PREPOSITIONS, PRONOUNS, RELATIVES } from "./words";

const MOST_TOKENS = 40;
const LONGEST_NICKNAME = 4;
const ARTICLES = new Set(["A", "An", "The"]);
/** These break clauses, and begin adverbials as well ("After the raid the army said"). */
const OPENING = new Set(["after", "before", "since", "until"]);

/**
 * The noun phrase that ends right before a cue: back to a comma, dash, quotation, conjunction, finite verb or the
 * sentence's beginning, over identifying clauses ("Rami Abdel Rahman, head of the Observatory,"), without leading
 * adverbials ("On Sunday the army"), with a clause that says who it is ("an official who asked not to be named"). Null when nothing there can be a source.
 */
export function sourceBefore(view: SentenceView, cueFrom: number): TokenRange | null {
  if (RELATIVES.has(tokenAt(view, cueFrom - 1).lower)) return { from: cueFrom - 1, to: cueFrom };

  const relative = relativeBefore(view, cueFrom);
  const head = relative === null ? skipAppositions(view, cueFrom) : { end: relative, includeTo: cueFrom };
  const floor = Math.max(view.sentence.from, head.end - MOST_TOKENS);
  let from = head.end;
  while (from > floor && continuesPhrase(view, from - 1, from, head.end)) from--;
  const opens = OPENING.has(tokenAt(view, from - 1).lower) && from - 1 === view.sentence.from;
  from = trimLeading(view, { from: opens ? from - 1 : from, to: head.end });

  from = afterLostStop(view, listStart(view, from, head.end), head.end);

  return isSourceLike(view, { from, to: head.end }) ? { from, to: head.includeTo } : null;
}

/** "(Reuters) The group", "Poised for Al Mayadeen A military unit": a capital article behind other words begins a sentence. */
function afterLostStop(view: SentenceView, from: number, end: number): number {
  for (let at = end - 2; at > from; at--) {
    const before = tokenAt(view, at - 1);
    const isArticle = ARTICLES.has(tokenAt(view, at).text);
    if (isArticle && (isCapitalised(before) || before.text === ")") && !ARTICLES.has(before.text)) return at;
  }

  return from;
}

/** "Russia, Iran and Turkey": names of at most three words, between commas, before a phrase that "and" joins. */
function listStart(view: SentenceView, from: number, end: number): number {
  let start = from;
  const joined = anyToken(view, { from, to: end }, (token) => token.lower === "and");
  while (joined && start === firstOfName(view, start) && tokenAt(view, start - 1).text === ",") {
    const name = firstOfName(view, start - 2);
    if (start - 2 < view.sentence.from || name > start - 2 || start - 1 - name > 3) break;
    if (
      name > view.sentence.from &&
      tokenAt(view, name - 1).text !== "," &&
      !isClauseMark(tokenAt(view, name - 1))
    )
      break;
    start = name;
  }

  return start;
}

/** Back over capitalised words; the token itself, or the one behind it when it is not capitalised. */
function firstOfName(view: SentenceView, at: number): number {
  let from = at + 1;
  while (
    from > view.sentence.from &&
    isCapitalised(tokenAt(view, from - 1)) &&
    tokenAt(view, from - 1).quotation < 0
  )
    from--;

  return from;
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
      isHead(tokenAt(view, at - 1).lower)
    );
  const verb = VERB_FORMS.get(token.lower);
  return !verb || verb.verb.nounLike || isCapitalised(token) || DETERMINERS.has(tokenAt(view, at - 1).lower);
}

/** "Data collected by", "sources based in". */
function isHead(lower: string): boolean {
  return isRole(lower) || isNounOf(DOCUMENT_NOUNS, lower);
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
