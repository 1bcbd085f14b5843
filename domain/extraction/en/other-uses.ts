import type { FoundSpans } from "../language-pack";
import type { TokenRange } from "../tokens";
import { isPropositional } from "./content";
import { deniesAccess } from "./false-friends";
import { HEADLINE_LABELS } from "./headline-labels";
import { NOT_SOURCES } from "./no-sources";
import { type SentenceView, tokenAt } from "./sentence-view";
import { wordSet } from "./word-set";

/** What is taken, not said, when it is claimed or charged. */
const TAKEN = wordSet(`
  town towns city cities village villages district districts hill hills airport base area areas territory neighbourhood
  neighborhood province land road crossing gate checkpoint bridge camp prize title medal seat life lives victim victims`);
/** Without a clause or a quotation these attribute nothing: "added a tank", "noted down the plate", "charged with murder". */
const NEEDS_PROPOSITION = new Set(["add", "note", "charge", "cite"]);
const LEMMAS: [RegExp, string][] = [
  [/^add(?:s|ed|ing)?$/, "add"],
  [/^not(?:e|es|ed|ing)$/, "note"],
  [/^charg(?:e|es|ed|ing)$/, "charge"],
  [/^claim(?:s|ed|ing)?$/, "claim"],
  [/^den(?:y|ies|ied|ying)$/, "deny"],
  [/^citing$/, "cite"],
];

/**
 * Whether words that could attribute do something else, in an attribution that only a tagger found:
 * - "in accordance with" is none, "according to plan" names nobody, and "Explainer: how it began" is a label;
 * - what is added, noted, charged or cited has neither a clause nor a quotation: it is a thing, or whoever is cited;
 * - what is claimed is a place or a prize; what is denied is access.
 */
export function isOtherUse(view: SentenceView, { source, cue, content }: FoundSpans): boolean {
  const first = tokenAt(view, source?.from ?? -1).lower;
  const cueWord = tokenAt(view, cue.to - 1).lower;
  if (source && source.to - source.from === 1) {
    if (cueWord === "to" && NOT_SOURCES.has(first)) return true;
    if (cueWord === ":" && HEADLINE_LABELS.has(first)) return true;
  }

  if (cue.to - cue.from > 1 && hasWord(view, cue, "accordance")) return true;

  const propositional = content.some((piece) => isPropositional(view, piece));
  for (let at = cue.from; at < cue.to; at++) {
    const lemma = LEMMAS.find(([form]) => form.test(tokenAt(view, at).lower))?.[1] ?? "";
    if (!propositional && NEEDS_PROPOSITION.has(lemma)) return true;
    if (!propositional && lemma === "claim" && content.some((piece) => endsWithTaken(view, piece)))
      return true;
    if (lemma === "deny" && deniesAccess(view, at)) return true;
  }
  return false;
}

function hasWord(view: SentenceView, { from, to }: TokenRange, word: string): boolean {
  for (let at = from; at < to; at++) if (tokenAt(view, at).lower === word) return true;

  return false;
}

const FARTHEST_HEAD = 5;

function endsWithTaken(view: SentenceView, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + FARTHEST_HEAD); at++)
    if (TAKEN.has(tokenAt(view, at).lower)) return true;

  return false;
}
