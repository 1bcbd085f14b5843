import type { TokenRange } from "../../tokens";
import { skipAdjuncts, skipManner } from "../adjuncts";
import { hasClause, isFiniteWord } from "../clause-evidence";
import type { LocatedCue, ParentheticalRule, RuleContext } from "../rule";
import { isClauseMark, quotationClosingAt, sentenceEnd, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";

const INVERTED = new Set(["past", "present"]);

/**
 * "“C,” said Rami Abdel Rahman, head of the Observatory", "C, says the ministry", "Stated Stone: “C”".
 * Conditions, in order:
 * 1. a speech verb without auxiliary, in the past or present;
 * 2. a comma, dash or closing quotation mark stands before it;
 * 3. a noun phrase follows, and after it the sentence ends or a comma, dash, colon or quotation follows.
 */
export const contentCueSource: ParentheticalRule = {
  name: "content-cue-source",
  find(context) {
    return context.cues.flatMap((cue) => {
      if (cue.verb.kind !== "speech" || cue.negated || cue.shape !== "finite" || cue.subject) return [];
      if (cue.range.from !== cue.at || !INVERTED.has(formOf(context, cue)) || !follows(context, cue.at))
        return [];
      const source = sourceAfter(context.view, cue.at + 1, { stopAtAdjuncts: true, contentFollows: false });
      const end = source && closingAfter(context, source);
      if (!source || end === null || !hasContentAround(context, cue.at, end)) return [];

      const manner = skipManner(context.view, source.to);
      const cues = [
        { from: cue.at, to: cue.at + 1 },
        ...(manner > source.to ? [{ from: source.to, to: manner }] : []),
      ];
      return [
        {
          rule: "content-cue-source",
          link: { source, cue: cues, stance: cue.stance },
          relays: [],
          extent: { from: cue.at, to: end },
        },
      ];
    });
  },
};

function formOf({ view }: RuleContext, cue: LocatedCue): string {
  const lower = tokenAt(view, cue.at).lower;
  // "say Kurdish officials": only this verb is printed so.
  if (lower === cue.verb.lemma) return lower === "say" ? "present" : "base";
  return lower.endsWith("ing") ? "participle" : "past";
}

function follows({ view }: RuleContext, at: number): boolean {
  if (at <= view.sentence.from + 1) return false;
  const before = tokenAt(view, at - 1);

  return (
    quotationClosingAt(view, at - 1) !== null ||
    (before.quotation < 0 && isClauseMark(before) && before.text !== ":")
  );
}

/** A quotation or a clause stands around the attribution, not only a name with its description. */
function hasContentAround({ view }: RuleContext, at: number, end: number): boolean {
  if (quotationClosingAt(view, at - 1) !== null || quotationClosingAt(view, at - 2) !== null) return true;
  if (view.document.startsWithHeadline && view.sentence.paragraph === 0) return true;
  return (
    hasClause(view, { from: view.sentence.from, to: at }) ||
    hasClause(view, { from: end, to: view.sentence.to })
  );
}

/** Where the attribution ends, adjuncts included; null when the sentence runs on as a clause. */
function closingAfter({ view }: RuleContext, source: TokenRange): number | null {
  for (let at = source.from; at < source.to; at++) {
    const early = tokenAt(view, at);
    if (isFiniteWord(early) && !hasRelative(view, source.from, at)) return null;
  }

  const end = skipAdjuncts(view, skipManner(view, source.to));
  const next = tokenAt(view, end);
  const closed = end >= sentenceEnd(view) || next.quotation >= 0 || isClauseMark(next);
  return closed ||
    next.lower === "and" ||
    next.lower === "who" ||
    next.lower === "as" ||
    next.lower.endsWith("ing")
    ? end
    : null;
}

function hasRelative(view: RuleContext["view"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower, text } = tokenAt(view, at);
    if (lower === "who" || lower === "whose" || lower === "which" || text === ",") return true;
  }

  return false;
}
