import type { Finding } from "../finding";
import type { Trust } from "../language-pack";

const RULE: Trust = { source: "rule", cue: "rule", content: "rule" };
const BESIDE: Trust = { source: "tagger", cue: "tagger", content: "rule" };
const TAGGER: Trust = { source: "tagger", cue: "tagger", content: "tagger" };

/** Where rule and tagger differ on annotated news, the rule's contents beside a cue are right twice as often as the tagger's. */
const BY_RULE: Record<string, Trust> = {
  "content-source-cue": BESIDE,
  "content-cue-source": BESIDE,
  "according-to": BESIDE,
  // Rare, or not annotated: the rules are written for them.
  "quoted-as-saying": RULE,
  "cue-noun": RULE,
  agentless: RULE,
  headline: RULE,
};

/**
 * Whom to believe about the spans of an attribution that a rule and a tagger found. Conditions, in order:
 * 1. a refusal is the rule's: the tagger takes "to confirm" of "refused to confirm" for content;
 * 2. so is a cue in two parts ("said ... in a statement"), which a tagger does not know;
 * 3. else it depends on the rule, and a rule that is not listed leaves all to the tagger.
 */
export function trustIn({ rule, link }: Finding): Trust {
  if (link.stance === "declined_to_comment" || link.cue.length > 1) return RULE;

  return BY_RULE[rule] ?? TAGGER;
}
