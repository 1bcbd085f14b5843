import { isCapitalised, type Token, type TokenRange } from "../tokens";
import { skipManner, skipTime } from "./adjuncts";
import { isApposition } from "./appositions";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { leadsToName } from "./relative-clauses";
import { isClauseMark, quotationOpeningAt, type SentenceView, sentenceEnd, tokenAt } from "./sentence-view";
import { VERB_FORMS } from "./verbs";
import { AUXILIARIES, CLAUSE_BREAKS, DETERMINERS, PRONOUNS } from "./words";

const MOST_TOKENS = 40;
const NICKNAME = 4;

/** How far a source after its cue may reach. */
export interface Reach {
  /** Whether "on Sunday" and "in a statement" end it (after "said X") or belong to it ("according to a report on Sunday"). */
  stopAtAdjuncts: boolean;
  /** Whether a content must follow a comma, so that an apposition needs a second one ("According to X, head of Y, C"). */
  contentFollows: boolean;
}

/** The noun phrase that begins at a token, with identifying clauses; null when none can begin there. */
export function sourceAfter(view: SentenceView, from: number, reach: Reach): TokenRange | null {
  if (!beginsPhrase(view, from)) return null;
  if (isObjectPronoun(view, from)) return { from, to: from + 1 };
  if (PRONOUNS.has(tokenAt(view, from).lower) && !isNounAfter(view, from)) return { from, to: from + 1 };

  const limit = Math.min(sentenceEnd(view), from + MOST_TOKENS);
  let to = phraseEnd(view, from, limit, reach);
  while (tokenAt(view, to).text === "," && to < limit) {
    const end = phraseEnd(view, to + 1, limit, reach);
    const next = tokenAt(view, end);
    const closes = next.text === ",";
    if (end < limit && !isClauseMark(next) && next.quotation < 0 && skipTime(view, end) === end) break;
    if (!isIdentifying(view, { from: to + 1, to: end }) || (reach.contentFollows && !closes)) break;
    to = end;
    if (closes && reach.contentFollows) break;
  }

  return to > from ? { from, to } : null;
}

/** "according to him", but not "according to her brother". */
function isObjectPronoun(view: SentenceView, from: number): boolean {
  const { lower } = tokenAt(view, from);

  return lower === "him" || lower === "them" || (lower === "her" && tokenAt(view, from + 1).kind !== "word");
}

/** Many words that are pronouns alone are determiners before a noun ("some officials"). */
function isNounAfter(view: SentenceView, from: number): boolean {
  const lower = tokenAt(view, from).lower;
  const next = tokenAt(view, from + 1);
  return DETERMINERS.has(lower) && next.kind === "word" && !CLAUSE_BREAKS.has(next.lower);
}

function beginsPhrase(view: SentenceView, from: number): boolean {
  const token = tokenAt(view, from);
  if (from >= view.sentence.to || token.quotation >= 0) return false;
  if (PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower) || token.kind === "number") return true;
  if (CLAUSE_BREAKS.has(token.lower) || AUXILIARIES.has(token.lower)) return false;
  return token.kind === "word";
}

function isIdentifying(view: SentenceView, range: TokenRange): boolean {
  const first = tokenAt(view, range.from);
  const verb = VERB_FORMS.get(first.lower);
  if (verb?.form === "participle" || (verb?.form === "past" && verb.verb.kind === "speech")) return false;
  return range.to > range.from && isApposition(view, range);
}

/** The end of a phrase without commas; a quotation that ends it inside is left out whole. */
function phraseEnd(view: SentenceView, from: number, limit: number, reach: Reach): number {
  for (let at = from; at < limit; at++) {
    const token = tokenAt(view, at);
    if (token.kind === "break" || (isClauseMark(token) && token.text !== "(" && token.text !== ")"))
      return at;
    if (token.quotation >= 0 && !isNickname(view, at)) return at;
    if (isFinalPoint(view, at, token)) return at;
    if (at > from && endsPhrase(view, at, token, reach))
      return view.document.quotations[token.quotation]?.open ?? at;
  }

  return limit;
}

function endsPhrase(view: SentenceView, at: number, token: Token, reach: Reach): boolean {
  if (token.lower === "citing" || token.lower === "quoting") return true;
  if (token.lower === "who" || token.lower === "whose" || token.lower === "that")
    return token.lower === "that" && reach.stopAtAdjuncts;
  if (token.lower === "and" || token.lower === "or" || token.lower === "nor")
    return !beginsName(view, at + 1);
  if (CLAUSE_BREAKS.has(token.lower)) return token.lower !== "which" && !leadsToName(view, at);
  if (!reach.stopAtAdjuncts) return false;
  if (isCapitalised(token) && skipTime(view, at) === at) return false;
  return skipTime(view, at) > at || skipManner(view, at) > at || isSpeechParticiple(view, at);
}

function isSpeechParticiple(view: SentenceView, at: number): boolean {
  return VERB_FORMS.get(tokenAt(view, at).lower)?.form === "participle";
}

function beginsName(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  const noun = DETERMINERS.has(token.lower) ? tokenAt(view, at + 1).lower : token.lower;
  return isCapitalised(token) || isNounOf(PERSON_NOUNS, noun) || isNounOf(ORGANISATION_NOUNS, noun);
}

function isFinalPoint(view: SentenceView, at: number, token: Token): boolean {
  return (
    (token.text === "." || token.text === "!" || token.text === "?") &&
    (at + 1 >= view.sentence.to || tokenAt(view, at + 1).spaced) &&
    !isCapitalised(tokenAt(view, at + 1))
  );
}

function isNickname(view: SentenceView, at: number): boolean {
  const quotation = view.document.quotations[tokenAt(view, at).quotation];
  if (!quotation || quotationOpeningAt(view, at) === null)
    return quotation !== undefined && quotation.close - quotation.open <= NICKNAME;
  return quotation.closed && quotation.close - quotation.open <= NICKNAME;
}
