import type { ExtractedStance } from "../extraction";
import type { TokenRange } from "../tokens";
import { skipAdjuncts, skipManner } from "./adjuncts";
import { isCueAdverb } from "./cue-adverbs";
import { isFalseFriend } from "./false-friends";
import { type SentenceView, tokenAt } from "./sentence-view";
import { type AttributingVerb, VERB_FORMS } from "./verbs";
import { wordSet } from "./word-set";
import { AUXILIARIES, BE_FORMS, NEGATIONS } from "./words";

/** A verb group that attributes. */
export interface Cue {
  /** The verb itself. */
  at: number;
  /** The verb with auxiliaries, negation, adverbs and manner. */
  range: TokenRange;
  /** Where the complement may begin: after the cue, and after "on Sunday", "to reporters" and the like. */
  after: number;
  verb: AttributingVerb;
  /** A participle ("saying") has no subject of its own. */
  shape: "finite" | "participle";
  stance: ExtractedStance;
  /** "did not say": the content is not asserted. */
  negated: boolean;
}

/** Verbs that take an infinitive and leave the attribution to it ("went on to say", "declined to comment"). */
const CARRIERS = wordSet(`
  went go goes continued continues refused refuses declined declines failed wanted`);
const REFUSALS = new Set(["refused", "refuses", "declined", "declines"]);

const LATE = new Set(["earlier", "later", "separately"]);

/** No sentence that somebody wrote has more; rules compare cues with one another. */
const MOST_CUES = 40;

/** All cues of a sentence that stand outside quotation marks, in order. */
export function findCues(view: SentenceView): Cue[] {
  const cues: Cue[] = [];

  for (let at = view.sentence.from; at < view.sentence.to && cues.length < MOST_CUES; at++) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0 || token.kind !== "word" || !VERB_FORMS.has(token.lower)) continue;
    const cue = readCue(view, at);
    if (cue) cues.push(cue);
  }

  return cues;
}

function readCue(view: SentenceView, at: number): Cue | null {
  const found = VERB_FORMS.get(tokenAt(view, at).lower);
  if (!found || isFalseFriend(view, at, found)) return null;

  const group = groupBefore(view, at);
  if (group.infinitive && !group.carrier) return null;
  const passive = group.auxiliaries.some((word) => BE_FORMS.has(word)) && found.form === "past";
  if (passive) return null;

  const particle = takesParticle(view, at, found.verb) ? at + 2 : at + 1;
  const to = skipManner(view, isLateAdverb(view, particle) ? particle + 1 : particle);
  const stance = stanceOf(found.verb, group);
  const progressive = group.auxiliaries.some((word) => BE_FORMS.has(word));
  const finite = found.form !== "participle" || progressive;

  return {
    at,
    range: { from: group.from, to },
    // "of" belongs to "warned of famine".
    after: found.verb.lemma === "warn" && tokenAt(view, to).lower === "of" ? to : skipAdjuncts(view, to),
    verb: found.verb,
    shape: finite ? "finite" : "participle",
    stance,
    negated: group.negated && stance === "asserts",
  };
}

/** "pointed out that C", "called for C". */
function takesParticle(view: SentenceView, at: number, { lemma }: AttributingVerb): boolean {
  return lemma === "point" || (lemma === "call" && tokenAt(view, at + 1).lower === "for");
}

/** "said again", "reported earlier that C". */
function isLateAdverb(view: SentenceView, at: number): boolean {
  const { lower } = tokenAt(view, at);

  return lower === "again" || (LATE.has(lower) && tokenAt(view, at + 1).lower === "that");
}

interface VerbGroup {
  from: number;
  auxiliaries: string[];
  negated: boolean;
  infinitive: boolean;
  carrier: string | null;
}

/** Reads auxiliaries, adverbs, negation and carriers leftwards from a verb. */
function groupBefore(view: SentenceView, verb: number): VerbGroup {
  const group: VerbGroup = { from: verb, auxiliaries: [], negated: false, infinitive: false, carrier: null };

  for (let at = verb - 1; at >= view.sentence.from && verb - at < 8; at--) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0) break;
    if (NEGATIONS.has(token.lower) || token.lower.endsWith("n't")) group.negated = true;
    if (AUXILIARIES.has(token.lower)) group.auxiliaries.push(token.lower);
    else if (token.lower === "to") group.infinitive = true;
    else if (group.infinitive && CARRIERS.has(token.lower)) group.carrier = token.lower;
    else if (!(group.infinitive && token.lower === "on") && !isCueAdverb(token.lower)) break;
    group.from = at;
  }

  return group;
}

/** Domain rule: "could not verify", "did not deny" and refusals support nothing. */
function stanceOf(verb: AttributingVerb, group: VerbGroup): ExtractedStance {
  if (group.carrier && REFUSALS.has(group.carrier)) return "declined_to_comment";
  if (group.negated && verb.stance !== "asserts") return "could_not_verify";
  return verb.stance;
}
