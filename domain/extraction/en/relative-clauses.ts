import type { TokenRange } from "../tokens";
import { isRole } from "./appositions";
import { isFiniteWord } from "./clause-evidence";
import { isNounOf, ORGANISATION_NOUNS } from "./nouns";
import { isClauseMark, type SentenceView, tokenAt } from "./sentence-view";
import { VERB_FORMS } from "./verbs";
import { wordSet } from "./word-set";
import { DETERMINERS, PRONOUNS } from "./words";

/** Longer clauses are not taken for a part of the source. */
const LONGEST = 24;
/** Behind these a second verb may follow in the clause ("because he was not authorised to speak"). */
const REASONS = new Set(["because", "since", "as", "when", "after", "before"]);
/** "who gave his name as Abu Yusuf": here "as" begins no clause. */
const NAMING = wordSet(`
  name named identified known nicknamed himself herself themselves`);

/** Whether "as" at a token leads to what somebody is called. */
export function leadsToName(view: SentenceView, at: number): boolean {
  return tokenAt(view, at).lower === "as" && NAMING.has(tokenAt(view, at - 1).lower);
}

/**
 * The relative pronoun of a clause without commas that identifies the source and ends right before its cue ("A military
 * official who asked not to be named denied"); null when there is none. Conditions, in order:
 * 1. "who" or "whose", or, behind a noun of organisations, "that" or "which", at most 24 tokens back, with no mark between;
 * 2. the word before it is a noun, the one behind it no pronoun;
 * 3. exactly one verb group stands between them and the cue, two behind a verb of speech ("who said he had fled"), and more behind a
 *    reason ("because he was not authorised").
 */
export function relativeBefore(view: SentenceView, cueFrom: number): number | null {
  for (let at = cueFrom - 1; at > Math.max(view.sentence.from, cueFrom - LONGEST); at--) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0 || isClauseMark(token) || token.kind === "break") return null;
    if (opensRelative(view, at)) return isOneClause(view, { from: at + 1, to: cueFrom }) ? at : null;
  }

  return null;
}

function opensRelative(view: SentenceView, at: number): boolean {
  const { lower } = tokenAt(view, at);
  const before = tokenAt(view, at - 1);
  const next = tokenAt(view, at + 1);
  if (before.kind !== "word" || PRONOUNS.has(next.lower)) return false;
  if (lower === "who") return before.lower !== "those" || !DETERMINERS.has(next.lower);
  if (lower === "whose") return true;
  const finite = isFiniteWord(next) || (/[^s]s$/.test(next.lower) && !DETERMINERS.has(next.lower));
  return (lower === "that" || lower === "which") && finite && isNounOf(ORGANISATION_NOUNS, before.lower);
}

/** Counts runs of finite words; a second one needs a reason before it, and the last may not end at a subject. */
function isOneClause(view: SentenceView, range: TokenRange): boolean {
  let groups = VERB_FORMS.get(tokenAt(view, range.from).lower)?.verb.kind === "speech" ? -1 : 0;
  let reasoned = false;

  for (let at = range.from; at < range.to; at++) {
    const token = tokenAt(view, at);
    if (REASONS.has(token.lower)) reasoned = true;
    if (!isVerb(view, at) || isVerb(view, at - 1) || tokenAt(view, at - 1).lower === "to") continue;
    if (tokenAt(view, at - 2).lower === "to" || /ing$/.test(tokenAt(view, at - 1).lower)) continue;
    groups++;
    if (groups > 1 && !reasoned) return false;
  }

  return groups >= 0 || isRole(tokenAt(view, range.from - 2).lower);
}

function isVerb(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  const form = VERB_FORMS.get(token.lower)?.form;

  return isFiniteWord(token) || form === "past";
}
