import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { contentAfter, isPropositional } from "../content";
import { relayThrough } from "../own-channels";
import type { AttributionRule, LocatedCue, RuleContext } from "../rule";
import { anyToken, quotationOpeningAt, sentenceEnd, tokenAt } from "../sentence-view";
import { antecedentOf } from "../source-before";
import { wordSet } from "../word-set";
import { CLAUSE_BREAKS, DETERMINERS, NOUN_PREPOSITIONS } from "../words";

/** What follows these is a clause, whatever its verb looks like. */
const ALWAYS_CLAUSE = new Set(["say", "tell", "insist", "argue"]);
/** Between two cues these begin a clause with a subject of its own. */
const OTHER_CLAUSE = new Set(["while", "whereas", "although", "though"]);
const NOBODY = new Set(["neither", "no", "none", "nobody", "nothing", "there"]);
/** These mean something only before an infinitive. */
const INTENDING = new Set(["intend", "plan", "aim"]);
const SHORTEST_CLAUSE = 3;
const LONGEST_ASIDE = 9;
const OBJECTS = wordSet(`
  it this that so them him her us me something nothing anything neither none both either`);
/** These have so many other uses that only "that" or a quotation right after them counts. */
const NEEDS_SIGN = wordSet(`
  post write observe comment joke respond reply continue repeat testify recount counter inform lament
  remark ask underscore underline recall clarify speculate boast know learn understand`);

/**
 * "SOHR said [that] C", "X denied C", "X told reporters C", "X said: “C”".
 * Conditions, in order:
 * 1. the cue is finite, not negated in a way that asserts nothing, and not part of a parenthetical;
 * 2. a subject stands before it, or, in a second cue of the sentence, the subject of the first one is shared;
 * 3. after adjuncts and addressees something follows that is no comma, unless a quotation follows the comma;
 * 4. what follows is "that", a quotation or a clause; verbs that take a noun phrase need no clause.
 */
export const sourceCueContent: AttributionRule = {
  name: "source-cue-content",
  find(context) {
    return context.cues.flatMap((cue) => {
      const source = cue.subject ?? sharedSubject(context, cue);
      if (cue.shape !== "finite" || cue.negated || !source || isTaken(context, cue)) return [];
      if (NOBODY.has(tokenAt(context.view, source.from).lower)) return [];
      const content = contentOf(context, cue);
      return content ? [toFinding(context, cue, source, content)] : [];
    });
  },
};

function isTaken(context: RuleContext, cue: LocatedCue): boolean {
  return context.parentheticals.some(({ extent }) => cue.at >= extent.from && cue.at < extent.to);
}

/** "X denied A and said B": the second cue follows "and" or "but" directly. */
function sharedSubject(context: RuleContext, cue: LocatedCue): TokenRange | null {
  const before = tokenAt(context.view, cue.range.from - 1).lower;
  if (before !== "and" && before !== "but") return null;

  const earlier = context.cues.findLast((other) => other.at < cue.at && other.subject !== null);
  const newSubject =
    earlier &&
    anyToken(context.view, { from: earlier.at, to: cue.at - 1 }, (token) => OTHER_CLAUSE.has(token.lower));
  return newSubject ? null : (earlier?.subject ?? null);
}

function contentOf(context: RuleContext, cue: LocatedCue): TokenRange | null {
  const { view } = context;
  const end = sentenceEnd(view);
  const mark = tokenAt(view, cue.after).text;
  if (mark === ":" && cue.after + 1 >= end) return quotationBelow(context);
  const from =
    mark === ":" || (mark === "," && quotationOpeningAt(view, cue.after + 1)) ? cue.after + 1 : cue.after;
  if (from >= end) return null;
  if (tokenAt(view, from).text === ",") return clauseBehind(context, cue, from);

  const content = contentAfter(context, cue, from);
  if (content.to <= content.from) return null;
  return accepts(context, cue, content) ? content : null;
}

/** "said, for the first time, that C": "that" opens the content behind a short aside. */
function clauseBehind(context: RuleContext, cue: LocatedCue, comma: number): TokenRange | null {
  for (let at = comma + 1; at < Math.min(comma + LONGEST_ASIDE, sentenceEnd(context.view)); at++) {
    if (tokenAt(context.view, at).text !== ",") continue;
    return tokenAt(context.view, at + 1).lower === "that" ? contentAfter(context, cue, at + 1) : null;
  }

  return null;
}

function accepts(context: RuleContext, cue: LocatedCue, content: TokenRange): boolean {
  const first = tokenAt(context.view, content.from).lower;
  if (first === "responsibility" && cue.verb.lemma === "claim") return true;
  if (isPronounOnly(context, content) || first === "nor") return false;
  if (cue.stance === "declined_to_comment" || cue.stance === "could_not_verify")
    return isPropositional(context.view, content);

  const { lemma } = cue.verb;
  if (INTENDING.has(lemma)) return isInfinitive(context, content.from);
  if (lemma === "hope" && isInfinitive(context, content.from)) return true;
  if (lemma === "expect" && expectsOf(context, content)) return true;
  if (cue.verb.kind === "finding" && showsDoing(context, content)) return true;
  if (ALWAYS_CLAUSE.has(lemma) && content.to - content.from >= SHORTEST_CLAUSE) return true;
  if (NEEDS_SIGN.has(lemma))
    return first === "that" || quotationOpeningAt(context.view, content.from) !== null;

  return cue.verb.takesNoun || isPropositional(context.view, content);
}

function isInfinitive({ view }: RuleContext, at: number): boolean {
  return tokenAt(view, at).lower === "to" && /^\p{Ll}/u.test(tokenAt(view, at + 1).text);
}

/** "expects the town to fall". */
function expectsOf(context: RuleContext, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_ASIDE); at++)
    if (isInfinitive(context, at)) return true;

  return false;
}

/** "shows the minaret collapsing": a noun phrase with what it does. */
function showsDoing({ view }: RuleContext, { from, to }: TokenRange): boolean {
  if (!DETERMINERS.has(tokenAt(view, from).lower) && !tokenAt(view, from).lower.endsWith("s")) return false;
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    const { lower } = tokenAt(view, at);
    if (CLAUSE_BREAKS.has(lower) || NOUN_PREPOSITIONS.has(lower)) return false;
    if (/^[a-z]{3,}ing$/.test(lower) && at < to)
      return at > from + (DETERMINERS.has(tokenAt(view, from).lower) ? 1 : 0);
  }

  return false;
}

/** "denied it" has no proposition of its own. */
function isPronounOnly({ view }: RuleContext, content: TokenRange): boolean {
  return content.to - content.from === 1 && OBJECTS.has(tokenAt(view, content.from).lower);
}

/** "He added:" at the end of a paragraph points to the quotation that opens the next one. */
function quotationBelow({ view }: RuleContext): TokenRange | null {
  const next = view.document.sentences[view.number + 1];
  const quotation = next && quotationOpeningAt(view, next.from);

  return quotation ? { from: quotation.open, to: quotation.close + 1 } : null;
}

function toFinding(context: RuleContext, cue: LocatedCue, source: TokenRange, content: TokenRange): Finding {
  const through = relayThrough(context.view, content.to);
  const colon = tokenAt(context.view, cue.range.to).text === ":" && cue.range.to < content.from ? 1 : 0;
  const manner = through.map((relay) => ({ from: content.to, to: relay.source.to }));

  return {
    rule: cue.verb.kind === "speech" ? "source-cue-content" : `source-cue-content:${cue.verb.kind}`,
    sentence: context.view.number,
    content: [content],
    link: {
      source,
      cue: [{ ...cue.range, to: cue.range.to + colon }, ...manner],
      stance: cue.stance,
      antecedent: antecedentOf(context.view, source),
    },
    relays: [...cue.relays, ...through],
    deeper: [],
    confidence: 0,
  };
}
