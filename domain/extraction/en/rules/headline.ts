import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { isCapitalised } from "../../tokens";
import { trimContent } from "../content";
import { HEADLINE_LABELS } from "../headline-labels";
import { DOCUMENT_NOUNS, isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "../nouns";
import { looksLikeOutlet } from "../outlets";
import type { AttributionRule } from "../rule";
import { type SentenceView, sentenceEnd, textOf, tokenAt } from "../sentence-view";
import { wordSet } from "../word-set";

const DASHES = new Set(["-", "–", "—"]);
const LONGEST_FRONT = 6;
const LONGEST_BACK = 5;
const SHORTEST_CONTENT = 3;

const QUESTIONS = wordSet(`
  what how why who when where which the a an is are from can will should`);

/**
 * "SOHR: dozens killed in Khan Tuman", "Dozens killed in Khan Tuman: monitor".
 * Conditions, in order:
 * 1. the text's first paragraph is a headline, and the sentence is in it;
 * 2. a colon outside quotation marks splits it, or a spaced dash before its last words, and no cue attributes it already;
 * 3. the last words name an organisation, an outlet or a described source: they are the source;
 * 4. else the first words, at most six, do or are a name, are no label ("Exclusive"), and no question follows.
 */
export const headline: AttributionRule = {
  name: "headline",
  find(context) {
    const { view } = context;
    if (
      view.sentence.paragraph !== 0 ||
      !view.document.startsWithHeadline ||
      context.parentheticals.length > 0
    )
      return [];

    const colon = colonOf(view) ?? dashOf(view);
    if (colon === null) return [];
    const front = trimContent(view, { from: view.sentence.from, to: colon });
    const back = trimContent(view, { from: colon + 1, to: sentenceEnd(view) });
    if (length(front) >= SHORTEST_CONTENT && length(back) <= LONGEST_BACK && isDescribed(view, back))
      return [toFinding(view, back, front, colon)];
    if (isFrontSource(view, front, back)) return [toFinding(view, front, back, colon)];
    return [];
  },
};

function colonOf(view: SentenceView): number | null {
  for (let at = view.sentence.from + 1; at < view.sentence.to - 1; at++) {
    const token = tokenAt(view, at);
    if (token.text === ":" && token.quotation < 0 && tokenAt(view, at + 1).spaced) return at;
  }

  return null;
}

/** "Jet crashes in Latakia - reports": a spaced dash before the source that ends the headline. */
function dashOf(view: SentenceView): number | null {
  const end = sentenceEnd(view);
  for (let at = end - 1; at > Math.max(view.sentence.from, end - LONGEST_BACK - 2); at--) {
    const { text, spaced } = tokenAt(view, at);
    if (DASHES.has(text) && spaced && tokenAt(view, at + 1).spaced)
      return isDescribed(view, { from: at + 1, to: end }) ? at : null;
  }

  return null;
}

/** Organisations, people and documents in general, acronyms and outlets; plain names could also be the topic. */
function isDescribed(view: SentenceView, range: TokenRange): boolean {
  const last = tokenAt(view, range.to - 1);
  const acronym =
    length(range) === 1 &&
    last.text.length >= 2 &&
    last.text === last.text.toUpperCase() &&
    last.kind === "word";
  const lists = [PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS];
  return acronym || lists.some((list) => isNounOf(list, last.lower)) || looksLikeOutlet(textOf(view, range));
}

function isFrontSource(view: SentenceView, front: TokenRange, back: TokenRange): boolean {
  if (length(front) < 1 || length(front) > LONGEST_FRONT || length(back) < SHORTEST_CONTENT) return false;
  const first = tokenAt(view, back.from);
  if (QUESTIONS.has(first.lower) && first.quotation < 0 && first.lower !== "the") return false;
  for (let at = front.from; at < front.to; at++)
    if (HEADLINE_LABELS.has(tokenAt(view, at).lower)) return false;

  return isDescribed(view, front) || isName(view, front);
}

function isName(view: SentenceView, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++) {
    const token = tokenAt(view, at);
    if (token.kind !== "word" || !isCapitalised(token)) return false;
  }

  return length(range) <= 4;
}

function length(range: TokenRange): number {
  return range.to - range.from;
}

function toFinding(view: SentenceView, source: TokenRange, content: TokenRange, colon: number): Finding {
  return {
    rule: "headline",
    sentence: view.number,
    content: [content],
    link: { source, cue: [{ from: colon, to: colon + 1 }], stance: "asserts" },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}
