import { hasClause } from "../clause-evidence";
import type { LocatedCue, Parenthetical, ParentheticalRule, RuleContext } from "../rule";
import { isClauseMark, quotationClosingAt, quotationOpeningAt, sentenceEnd, tokenAt } from "../sentence-view";
import { LEADING_PREPOSITIONS } from "../words";

const BELIEFS = new Set(["believe", "expect", "think", "suspect", "fear", "hope"]);

/**
 * "C, SOHR said", "“C,” he told reporters", "C1, Russia said, C2", "C — the monitor has said".
 * Conditions, in order:
 * 1. the verb is one of speech, or of belief at the very end of the sentence, and the cue is finite and not negated;
 * 2. its subject follows a comma, dash or closing quotation mark, or "as", or begins the sentence inside a frame;
 * 3. after adjuncts and addressees the sentence ends, or a comma, dash or opening quotation mark follows;
 * 4. something stands before the subject to be the content.
 */
export const contentSourceCue: ParentheticalRule = {
  name: "content-source-cue",
  find(context) {
    return context.cues.flatMap((cue) => {
      const { subject } = cue;
      if (!takesClause(context, cue) || cue.shape !== "finite" || cue.negated || !subject) return [];
      if (!stands(context, subject.from) || !closes(context, cue)) return [];
      return [toParenthetical(cue, subject)];
    });
  },
};

/** A verb of speech; one of belief only where it ends the sentence ("C, analysts believe"). */
function takesClause({ view }: RuleContext, { verb, after }: LocatedCue): boolean {
  return verb.kind === "speech" || (BELIEFS.has(verb.lemma) && after >= sentenceEnd(view));
}

function stands({ view }: RuleContext, from: number): boolean {
  const before = tokenAt(view, from - 1);
  const hasContent = from - 1 > view.sentence.from && !isAdverbial(view, from - 1);
  if (before.lower === "as") return from - 2 < view.sentence.from || tokenAt(view, from - 2).text === ",";
  return (
    hasContent &&
    (quotationClosingAt(view, from - 1) !== null ||
      (isClauseMark(before) && before.text !== ":" && before.text !== "("))
  );
}

/** "On the programme “Hard Talk,”": a preposition first and no clause behind it. */
function isAdverbial(view: RuleContext["view"], to: number): boolean {
  const { from } = view.sentence;
  return LEADING_PREPOSITIONS.has(tokenAt(view, from).lower) && !hasClause(view, { from, to });
}

function closes({ view }: RuleContext, cue: LocatedCue): boolean {
  const next = tokenAt(view, cue.after);
  if (cue.after >= sentenceEnd(view)) return true;
  if (next.lower !== "that" && quotationClosingAt(view, (cue.subject?.from ?? 0) - 1)) return true;
  if (next.text === "," || next.text === "—" || next.text === "–" || next.text === ";")
    return !opensDirectSpeech(view, cue);
  return quotationOpeningAt(view, cue.after) !== null && quotationClosesBefore(view, cue);
}

/** "In Geneva, he said, “C”" has its content behind: only a clause mark, no quotation, stands before the subject. */
function opensDirectSpeech(view: RuleContext["view"], cue: LocatedCue): boolean {
  return quotationOpeningAt(view, cue.after + 1) !== null && !quotationClosesBefore(view, cue);
}

function quotationClosesBefore(view: RuleContext["view"], cue: LocatedCue): boolean {
  const from = cue.subject?.from ?? cue.range.from;
  return quotationClosingAt(view, from - 1) !== null || quotationClosingAt(view, from - 2) !== null;
}

function toParenthetical(cue: LocatedCue, subject: NonNullable<LocatedCue["subject"]>): Parenthetical {
  return {
    rule: "content-source-cue",
    link: { source: subject, cue: [cue.range], stance: cue.stance },
    relays: cue.relays,
    extent: { from: subject.from, to: cue.after },
  };
}
