import type { FoundLink } from "../finding";
import { isCapitalised, type TokenRange } from "../tokens";
import { findAddressee } from "./addressee";
import { skipAdjuncts } from "./adjuncts";
import { type Cue, findCues } from "./cues";
import { DOCUMENT_NOUNS, isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { looksLikeOutlet } from "./outlets";
import { relayThrough } from "./own-channels";
import type { LocatedCue } from "./rule";
import { type SentenceView, textOf, tokenAt } from "./sentence-view";
import { sourceBefore } from "./source-before";
import { PRONOUNS } from "./words";

const TOLD = new Set(["tell", "inform", "assure"]);

/** The cues of a sentence with their subjects, addressees and relays. */
export function locateCues(view: SentenceView): LocatedCue[] {
  return findCues(view)
    .filter((cue) => isLowerCaseVerb(view, cue.at))
    .map((cue) => locate(view, cue))
    .filter((cue) => !isNounAfterAll(view, cue));
}

/** Capitalised words are verbs only in headlines and at the beginning ("Stated Stone"), else parts of names. */
function isLowerCaseVerb(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  const headline = view.number === 0 && view.document.startsWithHeadline;
  return headline || at === view.sentence.from || token.text === token.lower;
}

function locate(view: SentenceView, cue: Cue): LocatedCue {
  const subject = cue.shape === "finite" ? sourceBefore(view, cue.range.from) : null;
  if (!TOLD.has(cue.verb.lemma)) return { ...cue, subject, relays: relayThrough(view, cue.at + 1) };

  const addressee = findAddressee(view, cue.after);
  if (!addressee) return { ...cue, subject, relays: [] };

  return { ...cue, subject, after: skipAdjuncts(view, addressee.to), relays: relaysOf(view, cue, addressee) };
}

/** "Trump's early-morning tweets": a form that is also a noun needs a subject that ends like one. */
function isNounAfterAll(view: SentenceView, cue: LocatedCue): boolean {
  const present = tokenAt(view, cue.at).lower.endsWith("s") && cue.range.from === cue.at;
  if (!cue.verb.nounLike || !present || !cue.subject) return false;
  const last = tokenAt(view, cue.subject.to - 1);
  return (
    last.kind === "word" && !isCapitalised(last) && !PRONOUNS.has(last.lower) && !isSourceNoun(last.lower)
  );
}

function isSourceNoun(lower: string): boolean {
  return [PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some((list) => isNounOf(list, lower));
}

/** Whoever is told is a relay when it looks like an outlet or agency; other addressees are no link. */
function relaysOf(view: SentenceView, cue: Cue, addressee: TokenRange): FoundLink[] {
  if (!looksLikeOutlet(textOf(view, addressee))) return [];

  return [{ source: addressee, cue: [cue.range], stance: "asserts", isAddressee: true }];
}
