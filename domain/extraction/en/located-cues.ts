import type { FoundLink } from "../finding";
import type { TokenRange } from "../tokens";
import { findAddressee } from "./addressee";
import { skipAdjuncts } from "./adjuncts";
import { type Cue, findCues } from "./cues";
import { looksLikeOutlet } from "./outlets";
import type { LocatedCue } from "./rule";
import { type SentenceView, textOf, tokenAt } from "./sentence-view";
import { sourceBefore } from "./source-before";

const TOLD = new Set(["tell", "inform", "assure"]);

/** The cues of a sentence with their subjects, addressees and relays. */
export function locateCues(view: SentenceView): LocatedCue[] {
  return findCues(view)
    .filter((cue) => isLowerCaseVerb(view, cue.at))
    .map((cue) => locate(view, cue));
}

/** Capitalised words are verbs only in headlines and at the beginning ("Stated Stone"), else parts of names. */
function isLowerCaseVerb(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  const headline = view.number === 0 && view.document.startsWithHeadline;
  return headline || at === view.sentence.from || token.text === token.lower;
}

function locate(view: SentenceView, cue: Cue): LocatedCue {
  const subject = cue.shape === "finite" ? sourceBefore(view, cue.range.from) : null;
  if (!TOLD.has(cue.verb.lemma)) return { ...cue, subject, relays: [] };

  const addressee = findAddressee(view, cue.after);
  if (!addressee) return { ...cue, subject, relays: [] };

  return { ...cue, subject, after: skipAdjuncts(view, addressee.to), relays: relaysOf(view, cue, addressee) };
}

/** Whoever is told is a relay when it looks like an outlet or agency; other addressees are no link. */
function relaysOf(view: SentenceView, cue: Cue, addressee: TokenRange): FoundLink[] {
  if (!looksLikeOutlet(textOf(view, addressee))) return [];

  return [{ source: addressee, cue: [cue.range], stance: "asserts" }];
}
