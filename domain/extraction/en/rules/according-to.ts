import { isOpening } from "../content";
import { NOT_SOURCES } from "../no-sources";
import type { Parenthetical, ParentheticalRule, RuleContext } from "../rule";
import { tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";

/** More in one sentence is no prose; rules compare parentheticals with one another. */
const MOST_FOUND = 10;

/**
 * "According to X, C", "C, according to X", "C1, according to X, C2"; also "per X" is not taken: too many other uses.
 * Conditions, in order:
 * 1. "according to" outside quotation marks;
 * 2. a noun phrase follows that is no plan, law or schedule;
 * 3. at the front of a sentence the source ends at the comma before the content.
 */
export const accordingTo: ParentheticalRule = {
  name: "according-to",
  find(context) {
    const found: Parenthetical[] = [];

    for (
      let at = context.view.sentence.from;
      at < context.view.sentence.to && found.length < MOST_FOUND;
      at++
    ) {
      const parenthetical = accordingToAt(context, at);
      if (parenthetical) found.push(parenthetical);
    }

    return found;
  },
};

function accordingToAt({ view }: RuleContext, at: number): Parenthetical | null {
  const token = tokenAt(view, at);
  if (token.lower !== "according" || tokenAt(view, at + 1).lower !== "to" || token.quotation >= 0)
    return null;

  const source = sourceAfter(view, at + 2, { stopAtAdjuncts: false, contentFollows: isOpening(view, at) });
  if (
    !source ||
    NOT_SOURCES.has(tokenAt(view, source.to - 1).lower) ||
    NOT_SOURCES.has(tokenAt(view, source.from).lower)
  )
    return null;

  return {
    rule: "according-to",
    link: { source, cue: [{ from: at, to: at + 2 }], stance: "asserts" },
    relays: [],
    extent: { from: at, to: source.to },
  };
}
