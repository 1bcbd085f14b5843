import type { Finding } from "../finding";
import type { Trust } from "../language-pack";

const RULE: Trust = { source: "rule", cue: "rule", content: "rule" };
const TAGGER: Trust = { source: "tagger", cue: "tagger", content: "tagger" };

/** Rare, or not annotated in the news that taggers learn from: the rules are written for them. */
const BY_RULES = new Set(["quoted-as-saying", "cue-noun", "agentless", "headline"]);

/**
 * Whom to believe about the spans of an attribution that a rule and a tagger found. Conditions, in order:
 * 1. a refusal is the rule's: the tagger takes "to confirm" of "refused to confirm" for content;
 * 2. so is a cue in two parts ("said ... in a statement"), which a tagger does not know;
 * 3. so are forms that are rare in what taggers learn from; all else is the tagger's.
 */
export function trustIn({ rule, link }: Finding): Trust {
  if (link.stance === "declined_to_comment" || link.cue.length > 1) return RULE;

  return BY_RULES.has(rule) ? RULE : TAGGER;
}
