import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { isFiniteWord } from "../clause-evidence";
import { contentAfter, isPropositional } from "../content";
import { trimLeading } from "../leading-adverbials";
import type { AttributionRule, LocatedCue, RuleContext } from "../rule";
import { type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";
import { isSourceLike } from "../source-like";

const LONGEST_SUBJECT = 14;
/** What a speaker does in the same breath ("..., denying that", "..., accusing Russia of"). */
const POSITIONS = new Set(["deny", "accuse", "blame"]);

/**
 * "X said A, adding that B", "The ministry rejected the report, saying C".
 * Conditions, in order:
 * 1. a speech verb, or "denying", "accusing", "blaming", after a comma or "and", not "as saying";
 * 2. the sentence has an earlier attribution, or begins with a noun phrase, to share the source with;
 * 3. "that", a quotation or a clause follows; behind the three a noun phrase will do.
 */
export const participle: AttributionRule = {
  name: "participle",
  find(context) {
    return context.cues.flatMap((cue) => {
      if (cue.shape !== "participle" || cue.negated || !isSpoken(cue) || !isJoined(context, cue)) return [];
      const source = speakerBefore(context, cue.at);
      const content = contentAfter(context, cue, afterMark(context.view, cue.after));
      if (
        !source ||
        content.to <= content.from ||
        !(cue.verb.kind === "position" || isPropositional(context.view, content))
      )
        return [];
      return [toFinding(context, cue, source, content)];
    });
  },
};

function isSpoken({ verb }: LocatedCue): boolean {
  return verb.kind === "speech" || POSITIONS.has(verb.lemma);
}

function isJoined({ view }: RuleContext, cue: LocatedCue): boolean {
  const before = tokenAt(view, cue.range.from - 1);
  return (
    before.text === "," ||
    before.lower === "and" ||
    addsThat(view, cue) ||
    before.lower === "statement" ||
    before.quotation >= 0
  );
}

/** "put the toll higher saying that C": "that" makes up for the comma. */
function addsThat(view: SentenceView, { at, range, verb }: LocatedCue): boolean {
  const adds = verb.lemma === "add" || verb.lemma === "say";

  return (
    adds &&
    range.from === at &&
    tokenAt(view, at + 1).lower === "that" &&
    tokenAt(view, at - 1).lower !== "as"
  );
}

function afterMark(view: SentenceView, at: number): number {
  const { text } = tokenAt(view, at);
  return text === ":" || text === "," ? at + 1 : at;
}

/** The source of the last attribution before a token, else the noun phrase that begins the sentence. */
function speakerBefore(context: RuleContext, at: number): TokenRange | null {
  const parenthetical = context.parentheticals.findLast(({ extent }) => extent.to <= at);
  if (parenthetical) return parenthetical.link.source;
  const cue = context.cues.findLast((earlier) => earlier.at < at && earlier.subject !== null);

  return cue?.subject ?? subjectOf(context.view, at);
}

function subjectOf(view: SentenceView, before: number): TokenRange | null {
  const limit = Math.min(before, sentenceEnd(view), view.sentence.from + LONGEST_SUBJECT);
  const from = trimLeading(view, { from: view.sentence.from, to: limit });
  let to = from;
  while (
    to < limit &&
    tokenAt(view, to).text !== "," &&
    tokenAt(view, to).quotation < 0 &&
    !isFiniteWord(tokenAt(view, to))
  )
    to++;
  const range = { from, to };

  return to < limit && to > from && isFiniteWord(tokenAt(view, to)) && isSourceLike(view, range)
    ? range
    : null;
}

function toFinding(context: RuleContext, cue: LocatedCue, source: TokenRange, content: TokenRange): Finding {
  return {
    rule: "participle",
    sentence: context.view.number,
    content: [content],
    link: { source, cue: [cue.range], stance: cue.stance },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}
