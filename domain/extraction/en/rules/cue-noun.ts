import type { ExtractedStance } from "../../extraction";
import type { Finding } from "../../finding";
import { isCapitalised, type TokenRange } from "../../tokens";
import { isRole } from "../appositions";
import { isFiniteWord } from "../clause-evidence";
import { contentAfter } from "../content";
import type { AttributionRule, RuleContext } from "../rule";
import { anyToken, type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";
import { wordSet } from "../word-set";
import { AUXILIARIES, CLAUSE_BREAKS, DETERMINERS, NOUN_PREPOSITIONS } from "../words";

/** Nouns that name an act of saying. */
const CUE_NOUNS = wordSet(`
  claim claims allegation allegations accusation accusations assertion assertions statement statements report reports
  announcement denial denials warning warnings suggestion suggestions promise threat confirmation prediction
  estimate assurance assurances insistence admission acknowledgement argument contention declaration`);
const POSSESSIVES = wordSet("his her its their");
const MOST_ADJECTIVES = 2;
const LONGEST_OWNER = 6;

/**
 * "X's claim that C", "their repeated denials that C", "a report by X that C".
 * Conditions, in order:
 * 1. a noun of the list, outside quotation marks;
 * 2. "by" with a noun phrase and then "that" follow, or "that" follows and a possessive stands at most two words before;
 * 3. a clause follows "that".
 */
export const cueNoun: AttributionRule = {
  name: "cue-noun",
  find(context) {
    const { from, to } = context.view.sentence;
    const found: Finding[] = [];
    for (let at = from; at < to; at++) {
      const finding = findingAt(context, at);
      if (finding) found.push(finding);
    }

    return found;
  },
};

function findingAt(context: RuleContext, at: number): Finding | null {
  const { view } = context;
  const noun = tokenAt(view, at);
  if (!CUE_NOUNS.has(noun.lower) || noun.quotation >= 0) return null;

  const source = tokenAt(view, at + 1).lower === "by" ? byPhrase(context, at + 2) : owner(context, at);
  const that = source ? Math.max(source.to, at + 1) : 0;
  if (!source || tokenAt(view, that).lower !== "that" || that + 2 >= sentenceEnd(view)) return null;

  const first = Math.min(source.to, at);
  const clause = contentAfter(context, { at, subject: null }, that);
  const content = { from: clause.from, to: clauseEnd(view, clause, Math.min(at, source.from)) };
  const cue = { from: first, to: source.to <= at ? at + 1 : at + 2 };
  return content.to - content.from > 2
    ? toFinding(context, source, cue, content, stanceOf(noun.lower))
    : null;
}

function byPhrase({ view }: RuleContext, from: number): TokenRange | null {
  return sourceAfter(view, from, { stopAtAdjuncts: true, contentFollows: false });
}

/** The possessive before a noun: "Turkey's", "the defence ministry's", "their". */
function owner(context: RuleContext, noun: number): TokenRange | null {
  const { view } = context;

  for (let at = noun - 1; at >= Math.max(view.sentence.from, noun - 1 - MOST_ADJECTIVES); at--) {
    const token = tokenAt(view, at);
    if (token.kind !== "word" || token.quotation >= 0) return null;
    if (POSSESSIVES.has(token.lower)) return { from: at, to: at + 1 };
    if (/'s$|s'$/.test(token.lower)) return { from: ownerStart(context, at), to: at + 1 };
  }

  return null;
}

/** Back to the determiner, or over capitals and nouns of people and organisations. */
function ownerStart({ view }: RuleContext, possessive: number): number {
  let from = possessive;

  for (let at = possessive - 1; at >= Math.max(view.sentence.from, possessive - LONGEST_OWNER); at--) {
    const token = tokenAt(view, at);
    if (DETERMINERS.has(token.lower)) return at;
    if (token.kind !== "word" || NOUN_PREPOSITIONS.has(token.lower) || CLAUSE_BREAKS.has(token.lower)) break;
    if (isFiniteWord(token)) break;
    if (isCapitalised(token) || isRole(token.lower)) from = at;
  }

  return from;
}

/**
 * A dash or semicolon ends the clause. Where no finite verb stands before the phrase, the main clause is still to come: then a
 * comma and a second finite verb end it as well ("Turkey's claim that the convoy was armed | is untrue").
 */
function clauseEnd(view: SentenceView, { from, to }: TokenRange, phrase: number): number {
  const isSubject = !anyToken(view, { from: view.sentence.from, to: phrase }, isFiniteWord);
  let verbs = 0;

  for (let at = from; at < to; at++) {
    if (beginsVerb(view, at)) verbs++;
    if (isSubject && (verbs > 1 || (tokenAt(view, at).text === "," && tokenAt(view, at).quotation < 0)))
      return at;
    const { text, quotation } = tokenAt(view, at);
    if (quotation < 0 && (text === ";" || text === "—" || text === "–" || text === "-")) return at;
  }

  return to;
}

/** A finite verb that goes on with no verb before it: "had been hit | convinced". */
function beginsVerb(view: SentenceView, at: number): boolean {
  const { lower } = tokenAt(view, at - 1);
  if (!isFiniteWord(tokenAt(view, at)) || lower === "to" || AUXILIARIES.has(lower)) return false;

  return !isFiniteWord(tokenAt(view, at - 1)) || !AUXILIARIES.has(tokenAt(view, at).lower);
}

function stanceOf(noun: string): ExtractedStance {
  if (noun.startsWith("denial")) return "denies";
  return noun === "confirmation" ? "confirms" : "asserts";
}

function toFinding(
  { view }: RuleContext,
  source: TokenRange,
  cue: TokenRange,
  content: TokenRange,
  stance: ExtractedStance,
): Finding {
  return {
    rule: "cue-noun",
    sentence: view.number,
    content: [content],
    link: { source, cue: [cue], stance },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}
