import type { Finding } from "../finding";
import { addFollowingQuotations } from "../following-quotations";
import { settleOverlaps } from "../nesting";
import type { TextDocument } from "../text-document";
import { confidenceOf } from "./confidence";
import { locateCues } from "./located-cues";
import type { AttributionRule, Parenthetical, ParentheticalRule, RuleContext } from "./rule";
import { accordingTo } from "./rules/according-to";
import { findAgentless } from "./rules/agentless";
import { aroundParentheticals } from "./rules/around-parentheticals";
import { addCitedSources } from "./rules/citing";
import { contentCueSource } from "./rules/content-cue-source";
import { contentSourceCue } from "./rules/content-source-cue";
import { cueNoun } from "./rules/cue-noun";
import { headline } from "./rules/headline";
import { participle } from "./rules/participle";
import { passiveAgent } from "./rules/passive-agent";
import { quotedAsSaying } from "./rules/quoted-as-saying";
import { signedQuotation } from "./rules/signed-quotation";
import { sourceCueContent } from "./rules/source-cue-content";
import { withoutComma } from "./rules/without-comma";
import { type SentenceView, textOf, tokenAt } from "./sentence-view";
import { ANAPHORS } from "./words";

/** Tried first, in this order: the other rules cut their contents at what these find. */
const PARENTHETICAL_RULES: ParentheticalRule[] = [
  accordingTo,
  contentSourceCue,
  contentCueSource,
  withoutComma,
];
/** An earlier rule wins a cue that two rules claim. */
const RULES: AttributionRule[] = [
  quotedAsSaying,
  aroundParentheticals,
  sourceCueContent,
  participle,
  passiveAgent,
  headline,
  cueNoun,
  signedQuotation,
];

/** Finds the attributions of an English text, in text order. */
export function findAttributions(document: TextDocument): Finding[] {
  const findings = document.sentences.flatMap((sentence, number) =>
    inSentence({ document, number, sentence }),
  );

  return addFollowingQuotations(document, findings).map((finding) => ({
    ...finding,
    confidence: confidenceOf(document, finding),
  }));
}

function inSentence(view: SentenceView): Finding[] {
  const context: RuleContext = { view, cues: locateCues(view), parentheticals: [] };
  for (const rule of PARENTHETICAL_RULES)
    context.parentheticals.push(...newOnes(context, rule.find(context)));
  context.parentheticals.sort((a, b) => a.extent.from - b.extent.from);

  const findings = RULES.flatMap((rule) => rule.find(context)).filter(
    (finding) => !isFirstPerson(view, finding),
  );
  const settled = settleOverlaps(findings, { isPassedOn: (_outer, inner) => isPassedOn(view, inner) });
  return settled.length > 0 ? addCitedSources(view, settled) : findAgentless(view);
}

/** What no earlier rule has found at the same place. */
function newOnes({ parentheticals }: RuleContext, found: Parenthetical[]): Parenthetical[] {
  return found.filter(
    ({ extent }) => !parentheticals.some((one) => one.extent.from < extent.to && extent.from < one.extent.to),
  );
}

/** The author's own "we found" is no attribution. */
function isFirstPerson(view: SentenceView, finding: Finding): boolean {
  const { from, to } = finding.link.source;
  const { lower } = tokenAt(view, from);

  return to - from === 1 && (lower === "i" || lower === "we" || lower === "you");
}

/** "The letter suggests that P" is the outer speaker's reading. */
function isInference(view: SentenceView, inner: Finding): boolean {
  return inner.link.cue.some((range) => /\b(?:suggest|indicat)/i.test(textOf(view, range)));
}

function isCharge(view: SentenceView, inner: Finding): boolean {
  return inner.link.cue.some((range) => /\b(?:accus|blam|condemn)/i.test(textOf(view, range)));
}

/** What somebody passes on has a speaker of its own who says or shows it; "he believes" is the speaker's own view. */
function isPassedOn(view: SentenceView, inner: Finding): boolean {
  const source = textOf(view, inner.link.source).toLowerCase();

  if (inner.link.stance === "denies" || isCharge(view, inner)) return !ANAPHORS.has(source);
  return (
    !ANAPHORS.has(source) && !/:(?:attitude|position|finding)$/.test(inner.rule) && !isInference(view, inner)
  );
}
