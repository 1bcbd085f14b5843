import type { TokenRange } from "../tokens";
import { hasClause, isFiniteWord } from "./clause-evidence";
import { ownChannelAt } from "./own-channels";
import type { LocatedCue, RuleContext } from "./rule";
import { isClauseMark, quotationOpeningAt, type SentenceView, sentenceEnd, tokenAt } from "./sentence-view";
import { VERB_FORMS } from "./verbs";
import { wordSet } from "./word-set";
import { CONTRASTS, LEADING_ADVERBS } from "./words";

/** Subjects that a noun phrase does not begin with. */
const CLAUSE_OPENERS = wordSet(`
  he she it they we i there you who what why how where when whether if`);

/** What becomes of a claim that somebody checks. */
const CHECKED = wordSet("verified verify corroborated corroborate authenticated confirmed");
const JOINTS = wordSet("but though although which");
const LONGEST_CAVEAT = 14;
/** In a sentence that begins so, the clause behind the first comma is another one. */
const CONCESSIVE = wordSet("while whereas although though");

/** A content that begins at `from`, its cue, and an attribution further on. */
interface Cut {
  cue: Pick<LocatedCue, "at" | "subject">;
  later: LocatedCue;
  from: number;
}

/** Takes commas, dashes and white space off both ends of a content; quotation marks stay. */
export function trimContent(view: SentenceView, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (to > from && isLoose(view, to - 1)) to--;
  while (from < to && isLoose(view, from)) from++;

  return { from, to };
}

function isLoose(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token.kind === "break") return true;
  return (
    token.quotation < 0 &&
    token.kind === "mark" &&
    (token.text === "." || (isClauseMark(token) && !"()[]".includes(token.text)))
  );
}

/** The content that follows a cue, cut before the next attribution of the sentence. */
export function contentAfter(
  context: RuleContext,
  cue: Pick<LocatedCue, "at" | "subject">,
  from: number,
): TokenRange {
  const { view } = context;
  const stops = [
    sentenceEnd(view),
    ...context.parentheticals.map(startOf(view)).filter((stop) => stop > from),
  ];

  for (const later of context.cues) {
    if (later.at > from && later.at !== cue.at) stops.push(...cutBefore(view, { cue, later, from }));
  }
  stops.push(
    ...citationStops(view, from),
    ...relativeStops(view, cue, from),
    ...caveatStops(view, from),
    ...channelStops(view, from),
  );

  return trimContent(view, { from, to: Math.min(...stops) });
}

const startOf =
  (view: SentenceView) =>
  ({ extent }: { extent: TokenRange }) =>
    extent.from > view.sentence.from ? extent.from : -1;

/** Where a later cue ends this content: at ", adding", and at ", but the army said" with a subject of its own. */
function cutBefore(view: SentenceView, { cue, later, from }: Cut): number[] {
  const own = ownClause(view, { cue, later, from });
  if (own.length > 0) return own;
  if (later.verb.kind === "attitude" || later.verb.kind === "position")
    return [...contrastBefore(view, later, from), ...joinedBefore(view, later, from)];
  if (later.shape === "participle")
    return tokenAt(view, later.range.from - 1).text === "," ? [later.range.from - 1] : [];

  const start = later.subject?.from ?? later.range.from;
  const joint = tokenAt(view, start - 1);
  if (joint.text === ";" && start - 1 > from) return [start - 1];
  if (!CONTRASTS.has(joint.lower) || start - 1 <= from) return [];
  const comma = tokenAt(view, start - 2).text === ",";
  if (joint.lower === "as" && !comma) return [];
  if (joint.lower === "and" && !later.subject && hasPlainSubject(view, start)) return [start - 1];
  return comma || joint.lower !== "and" || later.subject ? [start - 1] : [];
}

/**
 * A later attribution with a subject of its own behind a semicolon, or, in a sentence that begins with "While", behind the comma that
 * closes its first clause ("While the army said A, drivers said B").
 */
function ownClause(view: SentenceView, { cue, later, from }: Cut): number[] {
  const joint = (later.subject?.from ?? 0) - 1;
  if (joint <= from || later.shape !== "finite") return [];
  const mark = tokenAt(view, joint).text;
  const isFirst = mark === "," && cue.at < joint && CONCESSIVE.has(tokenAt(view, view.sentence.from).lower);

  return mark === ";" || isFirst ? [joint] : [];
}

/** "while SANA put the toll at five": only a contrast with a subject of its own; "but" needs a comma. */
function contrastBefore(view: SentenceView, later: LocatedCue, from: number): number[] {
  const joint = (later.subject?.from ?? 0) - 1;
  const contrasts = ["while", "whereas", "but"].includes(tokenAt(view, joint).lower);

  const comma = tokenAt(view, joint - 1).text === ",";
  if (!contrasts || joint <= from) return [];
  return comma ? [joint - 1] : tokenAt(view, joint).lower === "but" ? [] : [joint];
}

/** "said P and blamed X for Q": the speaker goes on without a subject of its own. */
function joinedBefore(
  view: SentenceView,
  { verb, shape, subject, range }: LocatedCue,
  from: number,
): number[] {
  const joins = verb.kind === "position" && shape === "finite" && !subject && range.from - 1 > from;

  return joins && tokenAt(view, range.from - 1).lower === "and" ? [range.from - 1] : [];
}

function hasPlainSubject(view: SentenceView, start: number): boolean {
  return VERB_FORMS.get(tokenAt(view, start).lower)?.verb.kind === "speech";
}

/** "Jan Egeland, who said the convoy was ready, left": the clause ends at a comma before a verb. */
function relativeStops(view: SentenceView, cue: Pick<LocatedCue, "subject">, from: number): number[] {
  const subject = cue.subject?.from ?? -1;
  if (tokenAt(view, subject).lower !== "who" || tokenAt(view, subject - 1).text !== ",") return [];

  for (let at = from; at < view.sentence.to; at++) {
    if (tokenAt(view, at).text === "," && isFiniteWord(tokenAt(view, at + 1))) return [at];
  }

  return [];
}

function citationStops(view: SentenceView, from: number): number[] {
  for (let at = from + 1; at < view.sentence.to; at++) {
    const token = tokenAt(view, at);
    const cites = token.lower === "citing" || token.lower === "quoting";
    if (cites && token.quotation < 0 && tokenAt(view, at - 1).text === ",") return [at - 1];
  }

  return [];
}

/** "claimed responsibility for the attack | via its Amaq agency". */
function channelStops(view: SentenceView, from: number): number[] {
  for (let at = from + 1; at < view.sentence.to; at++) {
    if (tokenAt(view, at).quotation < 0 && ownChannelAt(view, at)) return [at];
  }

  return [];
}

/** "SOHR said a depot blew up; | the report could not be verified": the rest speaks about the report. */
function caveatStops(view: SentenceView, from: number): number[] {
  for (let at = from + 1; at < view.sentence.to; at++) {
    const token = tokenAt(view, at);
    if (token.quotation >= 0 || !CHECKED.has(token.lower)) continue;
    const joint = caveatJoint(view, from, at);
    if (joint !== null) return [joint];
  }

  return [];
}

/** The mark before "but the claim could not be independently verified", at most ten words back. */
function caveatJoint(view: SentenceView, from: number, verified: number): number | null {
  let negated = false;
  for (let at = verified - 1; at > Math.max(from, verified - LONGEST_CAVEAT); at--) {
    const { lower, text } = tokenAt(view, at);
    if (lower === "not" || lower.endsWith("n't") || lower === "unable") negated = true;
    if (text === ";" || text === "," || text === "—" || text === "–")
      return negated && (text !== "," || JOINTS.has(tokenAt(view, at + 1).lower)) ? at : null;
  }

  return null;
}

/** Whether a stretch can be the content of a verb that needs a clause: "that ...", a quotation, or a clause. */
export function isPropositional(view: SentenceView, range: TokenRange): boolean {
  const first = tokenAt(view, range.from);
  if (first.lower === "that" && range.to - range.from > 2) return true;
  if (quotationOpeningAt(view, range.from)) return true;
  for (let at = range.from; at < range.to; at++) if (quotationOpeningAt(view, at)) return true;
  return CLAUSE_OPENERS.has(first.lower) || hasClause(view, range);
}

/** Whether only "But", "And then" or nothing stands between the sentence's beginning and a token. */
export function isOpening(view: SentenceView, at: number): boolean {
  for (let before = view.sentence.from; before < at; before++) {
    const token = tokenAt(view, before);
    if (token.kind === "word" && !LEADING_ADVERBS.has(token.lower)) return false;
  }

  return true;
}
