import type { ExtractedStance } from "../extraction";
import type { FoundLink } from "../finding";
import type { FoundSpans } from "../language-pack";
import type { TextDocument } from "../text-document";
import type { Token, TokenRange } from "../tokens";
import { isPropositional } from "./content";
import { isOtherSense } from "./false-friends";
import { isOtherUse } from "./other-uses";
import type { SentenceView } from "./sentence-view";
import { antecedentOf } from "./source-before";
import { type AttributingVerb, VERB_FORMS } from "./verbs";
import { wordSet } from "./word-set";
import { NEGATIONS } from "./words";

const REFUSALS = wordSet("refuse refused refuses refusing decline declined declines declining");
/** Whoever did not do these has said nothing. */
const SILENT_UNLESS_DONE = wordSet(
  "say tell announce comment specify reveal disclose elaborate explain mention report",
);
const NOBODY = wordSet("neither no none nobody nothing there");
const NO_PROPOSITION = wordSet("it this that so nothing something anything comment neither none both");
const LONE_DETERMINERS = wordSet("the a an");

/**
 * Reads an attribution that a tagger found and no rule. Conditions, in order:
 * 1. the source is somebody ("no group", "neither side" and a mere article are nobody);
 * 2. the cue is not negated silence ("did not say", "has yet to say"), not only verbs in another sense ("claimed lives"), and in no
 *    other use (`other-uses.ts`);
 * 3. the content is more than "it" or "nothing"; after a refusal, or when nothing is confirmed, it is a clause;
 * 4. a refusal is `declined_to_comment`, a negated verb of denial or confirmation `could_not_verify`; else the stance is
 *    the verb's, and without a known verb the source asserts.
 */
export function readLink(document: TextDocument, number: number, found: FoundSpans): FoundLink | null {
  const sentence = document.sentences[number];
  if (!sentence || isNobody(document, found.source)) return null;

  const view: SentenceView = { document, number, sentence };
  const words = document.tokens.slice(found.cue.from, found.cue.to);
  const verbs = words.flatMap(({ lower }) => VERB_FORMS.get(lower)?.verb ?? []);
  const negated = words.some(isNegation) || isStillToCome(words);
  if (negated && verbs.length > 0 && verbs.every(({ lemma }) => SILENT_UNLESS_DONE.has(lemma))) return null;
  if (isInAnotherSense(view, found.cue) || isOtherUse(view, found)) return null;

  const stance = stanceOf(words, verbs, negated);
  if (!hasProposition(view, found.content, stance)) return null;
  const { source, cue } = found;
  return {
    source: source ?? { from: cue.from, to: cue.from },
    cue: [cue],
    stance,
    antecedent: source && antecedentOf(view, source),
  };
}

function isNobody({ tokens }: TextDocument, source: TokenRange | null): boolean {
  if (!source) return false;
  const first = tokens[source.from]?.lower ?? "";
  const last = tokens[source.to - 1]?.lower ?? "";

  return NOBODY.has(first) || NOBODY.has(last) || LONE_DETERMINERS.has(last);
}

function isInAnotherSense(view: SentenceView, cue: TokenRange): boolean {
  const forms: boolean[] = [];
  for (let at = cue.from; at < cue.to; at++) {
    const form = VERB_FORMS.get(view.document.tokens[at]?.lower ?? "");
    if (form && form.verb.kind !== "attitude") forms.push(isOtherSense(view, at, form));
  }

  return forms.length > 0 && forms.every(Boolean);
}

function hasProposition(view: SentenceView, content: TokenRange[], stance: ExtractedStance): boolean {
  const { tokens } = view.document;
  if (content.every(({ from, to }) => to - from === 1 && NO_PROPOSITION.has(tokens[from]?.lower ?? "")))
    return false;
  if (stance === "asserts" || stance === "confirms" || stance === "denies") return true;

  return content.some((piece) => isPropositional(view, piece));
}

function stanceOf(words: Token[], verbs: AttributingVerb[], negated: boolean): ExtractedStance {
  if (words.some(({ lower }) => REFUSALS.has(lower))) return "declined_to_comment";
  const stance = verbs.find((verb) => verb.stance !== "asserts")?.stance ?? "asserts";

  return negated && stance !== "asserts" ? "could_not_verify" : stance;
}

/** "has yet to say" */
function isStillToCome(words: Token[]): boolean {
  return words.some(({ lower }, at) => lower === "yet" && words[at + 1]?.lower === "to");
}

function isNegation({ lower }: Token): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}
