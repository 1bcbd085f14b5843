import type { Attribution } from "@/benchmarks/extraction/scoring/match";
import { sliceCodePoints } from "@/lib/text/code-points";

const CONFLICT =
  /\b(?:syria|syrians?|isis|isil|islamic state|daesh|aleppo|damascus|raqqa|mosul|assad|terror(?:ism|ists?)?|jihad(?:is[mt]s?)?|militants?|insurgents?|air ?strikes?|al[- ](?:qaeda|nusra))\b/giu;
/** A passing word makes no conflict report; more would leave too few documents of a corpus on home affairs. */
const LEAST_MENTIONS = 2;

/** Whether a text reports on conflict: at least two words of Syria, ISIS, terror or fighting. */
export function isConflictReport(text: string): boolean {
  return (text.match(CONFLICT) ?? []).length >= LEAST_MENTIONS;
}

/** Verbs whose business is to report speech, stems with their endings. */
const REPORTING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|report(?:s|ed|ing)?|announc(?:e|es|ed|ing)|claim(?:s|ed|ing)?|state[sd]?|stating|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|warn(?:s|ed|ing)?|explain(?:s|ed|ing)?|insist(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|declar(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|predict(?:s|ed|ing)?|ask(?:s|ed|ing)?|reply|repl(?:ies|ied|ying)|respond(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|written|tweet(?:s|ed|ing)?|describ(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|assert(?:s|ed|ing)?|call(?:s|ed|ing)?|cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|mention(?:s|ed|ing)?|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|point(?:s|ed|ing)? out|estimat(?:e|es|ed|ing)|complain(?:s|ed|ing)?|conced(?:e|es|ed|ing)|contend(?:s|ed|ing)?|joke[sd]?|joking|recall(?:s|ed|ing)?|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|reveal(?:s|ed|ing)?|according to)\b/iu;

/** Whether an attribution has a reporting verb or "according to" in its cue. */
export function hasReportingCue(text: string, { cue }: Attribution): boolean {
  return REPORTING.test(cue.map((span) => sliceCodePoints(text, span)).join(" "));
}
