import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { isOpening, trimContent } from "../content";
import type { AttributionRule, Parenthetical, RuleContext } from "../rule";
import { isClauseMark, quotationClosingAt, quotationOpeningAt, sentenceEnd, tokenAt } from "../sentence-view";
import { VERB_FORMS } from "../verbs";
import { CONTRASTS } from "../words";

/**
 * The content of a parenthetical: what stands before it in the sentence, what stands behind it, or both.
 * - at the front of the sentence: everything behind it;
 * - else everything before it, and the rest when the sentence runs on ("The truce, Russia said, had held"),
 *   unless the rest begins another attribution ("..., adding", "..., but the army said", "..., citing").
 */
export const aroundParentheticals: AttributionRule = {
  name: "around-parentheticals",
  find(context) {
    return context.parentheticals.flatMap((parenthetical) => {
      const content = piecesAround(context, parenthetical);
      if (content.length === 0) return [];
      return [
        {
          rule: parenthetical.rule,
          sentence: context.view.number,
          content,
          link: parenthetical.link,
          relays: parenthetical.relays,
          deeper: [],
          confidence: 0,
        } satisfies Finding,
      ];
    });
  },
};

function piecesAround(context: RuleContext, { extent }: Parenthetical): TokenRange[] {
  const { view } = context;
  const end = sentenceEnd(view);
  const nextExtent = Math.min(
    end,
    ...context.parentheticals.map((other) => other.extent.from).filter((from) => from >= extent.to),
  );
  const behind = trimContent(view, { from: extent.to, to: restEnd(context, extent, nextExtent) });
  if (isOpening(view, extent.from)) return nonEmpty([behind]);

  const before = trimContent(view, { from: view.sentence.from, to: beforeEnd(context, extent) });
  return nonEmpty(runsOn(context, extent) ? [before, behind] : [before]);
}

/** "as" of "as SOHR said" belongs to nobody. */
function beforeEnd({ view }: RuleContext, extent: TokenRange): number {
  return tokenAt(view, extent.from - 1).lower === "as" ? extent.from - 1 : extent.from;
}

/** The rest belongs to the content when a comma, dash or quotation opens it and no other attribution does. */
function runsOn(context: RuleContext, extent: TokenRange): boolean {
  const { view } = context;
  const mark = tokenAt(view, extent.to);
  if (quotationOpeningAt(view, extent.to)) return true;
  if (!isClauseMark(mark) || mark.text === ";" || mark.text === ":")
    return quotationOpeningAt(view, extent.to + 1) !== null;
  if (quotationClosingAt(view, extent.from - 1)) return quotationOpeningAt(view, extent.to + 1) !== null;

  const next = tokenAt(view, extent.to + 1);
  if (next.lower === "according" || next.lower === "citing" || next.lower === "quoting") return false;
  if (VERB_FORMS.get(next.lower)?.form === "participle") return false;
  if (context.parentheticals.some((other) => other.extent.from === extent.to + 1)) return false;
  return !(CONTRASTS.has(next.lower) && context.cues.some((cue) => cue.at > extent.to));
}

/** The rest ends before ", adding", and before ", but the army said". */
function restEnd(context: RuleContext, extent: TokenRange, limit: number): number {
  for (const cue of context.cues) {
    if (cue.at <= extent.to || cue.at >= limit || isOpening(context.view, extent.from)) continue;
    const start = (cue.subject ?? cue.range).from;
    const joint = tokenAt(context.view, start - 1);
    if (joint.text === "," && cue.shape === "participle") return start - 1;
    if (CONTRASTS.has(joint.lower) && start - 1 > extent.to) return start - 1;
  }

  return limit;
}

function nonEmpty(ranges: TokenRange[]): TokenRange[] {
  return ranges.filter((range) => range.to > range.from);
}
