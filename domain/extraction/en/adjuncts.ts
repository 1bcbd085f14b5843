import { isCapitalised } from "../tokens";
import { isFiniteWord } from "./clause-evidence";
import { isClauseMark, quotationOpeningAt, type SentenceView, sentenceEnd, tokenAt } from "./sentence-view";
import { VERB_FORMS } from "./verbs";
import { wordSet } from "./word-set";
import { AUXILIARIES, DETERMINERS, TIME_MODIFIERS, TIME_WORDS } from "./words";

/** What a manner phrase ends with: "in a statement", "on Telegram". They belong to the cue. */
const VEHICLES = wordSet(`
  statement interview report speech letter tweet post message briefing conference communique bulletin
  broadcast address email telegram twitter facebook x television tv video release memo agency website account page telephone phone channel`);
const MANNER_PREPOSITIONS = new Set(["in", "on", "via", "through", "by"]);
const PHRASE_PREPOSITIONS = wordSet(`
  to at in on during through via by from after before with about of over following late early earlier`);

const PUBLISHED = wordSet(
  "posted published released issued broadcast aired carried sent shared citing quoting",
);
const LONGEST_MANNER = 8;
const LONGEST_PHRASE = 14;

/** After "to": people or a name, no infinitive. */
function isAudience(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return (
    DETERMINERS.has(token.lower) ||
    isCapitalised(token) ||
    /(?:s|men|people|parliament|congress|state)$/.test(token.lower)
  );
}

/** The end of a manner phrase that begins at a token; the token itself when there is none. */
export function skipManner(view: SentenceView, from: number): number {
  if (!MANNER_PREPOSITIONS.has(tokenAt(view, from).lower)) return from;

  for (let at = from + 1; at < Math.min(from + LONGEST_MANNER, view.sentence.to); at++) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0 || isClauseMark(token) || token.kind === "break") return from;
    if (token.lower === "that" || AUXILIARIES.has(token.lower)) return from;
    if (VEHICLES.has(token.lower)) return VEHICLES.has(tokenAt(view, at + 1).lower) ? at + 2 : at + 1;
  }

  return from;
}

/** The end of "on Sunday", "late last week", "to reporters", "at a news conference in Ankara" after a cue. */
export function skipAdjuncts(view: SentenceView, from: number): number {
  let at = from;

  for (;;) {
    const next = Math.max(skipTime(view, at), skipPhrase(view, at), skipPublished(view, at));
    if (next === at) return at;
    at = next;
  }
}

/** "said in a video | posted online that C". */
function skipPublished(view: SentenceView, from: number): number {
  if (!PUBLISHED.has(tokenAt(view, from).lower)) return from;

  for (let at = from + 1; at < Math.min(from + LONGEST_MANNER, view.sentence.to); at++) {
    const token = tokenAt(view, at);
    if (token.lower === "that" || token.text === ":") return at;
    if (isClauseMark(token) || token.quotation >= 0 || AUXILIARIES.has(token.lower)) return from;
  }

  return from;
}

/** The end of a time expression ("on Sunday", "earlier this week", "on 6 May 2016"); `from` when there is none. */
export function skipTime(view: SentenceView, from: number): number {
  let at = from;
  let time = false;

  while (at < view.sentence.to && at - from < 8) {
    const token = tokenAt(view, at);
    if (TIME_WORDS.has(token.lower) && (isCapitalised(token) || token.lower !== "may")) time = true;
    else if (!TIME_MODIFIERS.has(token.lower) && token.kind !== "number") break;
    at++;
  }
  if (!time) return from;

  return lastTimeWord(view, from, at);
}

/** A trailing modifier belongs to what follows: in "said Sunday the army", "the" is not time. */
function lastTimeWord(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    !TIME_WORDS.has(tokenAt(view, end - 1).lower) &&
    tokenAt(view, end - 1).kind !== "number"
  )
    end--;
  if (tokenAt(view, end - 1).kind !== "number") return end;

  return TIME_WORDS.has(tokenAt(view, end - 2).lower) ? end : end - 1;
}

/** A prepositional phrase without a verb that leads to "that", a colon, a quotation, a comma or the end. */
function skipPhrase(view: SentenceView, from: number): number {
  if (!PHRASE_PREPOSITIONS.has(tokenAt(view, from).lower)) return from;

  if (tokenAt(view, from).lower === "to" && !isAudience(view, from + 1)) return from;

  const end = sentenceEnd(view);
  for (let at = from + 1; at < from + LONGEST_PHRASE; at++) {
    const token = tokenAt(view, at);
    if (at >= end || token.lower === "that" || token.text === ":" || token.text === ",")
      return at > from + 1 ? at : from;
    if (quotationOpeningAt(view, at))
      return at > from + 2 || !DETERMINERS.has(tokenAt(view, at - 1).lower) ? at : from;
    if (token.quotation >= 0 || isFiniteWord(token) || isClauseMark(token)) return from;
    if (VERB_FORMS.has(token.lower) && !VERB_FORMS.get(token.lower)?.verb.nounLike) return from;
  }

  return from;
}
