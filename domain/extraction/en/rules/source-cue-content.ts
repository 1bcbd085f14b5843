import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { contentAfter, isPropositional } from "../content";
import type { AttributionRule, LocatedCue, RuleContext } from "../rule";
import { anyToken, quotationOpeningAt, sentenceEnd, tokenAt } from "../sentence-view";
import { antecedentOf } from "../source-before";
import { wordSet } from "../word-set";

/** What follows these is a clause, whatever its verb looks like. */
const ALWAYS_CLAUSE = new Set(["say", "tell", "insist", "argue"]);
/** Between two cues these begin a clause with a subject of its own. */
const OTHER_CLAUSE = new Set(["while", "whereas", "although", "though"]);
const NOBODY = new Set(["neither", "no", "none", "nobody", "nothing", "there"]);
const SHORTEST_CLAUSE = 3;
const OBJECTS = wordSet(`
  it this that so them him her us me something nothing anything`);
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
  if (from >= end || tokenAt(view, from).text === ",") return null;

  const content = contentAfter(context, cue, from);
  if (content.to <= content.from) return null;
  return accepts(context, cue, content) ? content : null;
}

function accepts(context: RuleContext, cue: LocatedCue, content: TokenRange): boolean {
  const first = tokenAt(context.view, content.from).lower;
  if (first === "responsibility" && cue.verb.lemma === "claim") return true;
  if (isPronounOnly(context, content) || first === "nor") return false;
  if (cue.stance === "declined_to_comment" || cue.stance === "could_not_verify")
    return isPropositional(context.view, content);

  const { lemma } = cue.verb;
  if (ALWAYS_CLAUSE.has(lemma) && content.to - content.from >= SHORTEST_CLAUSE) return true;
  if (NEEDS_SIGN.has(lemma))
    return first === "that" || quotationOpeningAt(context.view, content.from) !== null;

  return cue.verb.takesNoun || isPropositional(context.view, content);
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
  return {
    rule: cue.verb.kind === "speech" ? "source-cue-content" : `source-cue-content:${cue.verb.kind}`,
    sentence: context.view.number,
    content: [content],
    link: { source, cue: [cue.range], stance: cue.stance, antecedent: antecedentOf(context.view, source) },
    relays: cue.relays,
    deeper: [],
    confidence: 0,
  };
}
