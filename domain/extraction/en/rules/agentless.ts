import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { hasClause, isFiniteWord } from "../clause-evidence";
import { trimContent } from "../content";
import { isCueAdverb } from "../cue-adverbs";
import { isClauseMark, type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";
import { wordSet } from "../word-set";
import { AUXILIARIES, BE_FORMS } from "../words";

/** Adverbs that ascribe a sentence to somebody whom it does not name. */
const HEARSAY = wordSet("reportedly allegedly purportedly supposedly");
/** Passives that do so. */
const PASSIVES = wordSet(`
  reported said believed thought expected alleged claimed rumoured rumored understood presumed feared estimated suspected`);
/** Passives that do so only of a clause: "It was announced that C". */
const OF_CLAUSES = wordSet("announced claimed confirmed revealed disclosed stated agreed decided suggested");
const SUBORDINATE = wordSet("who which that whose after because with");
const LEAST_WORDS = 3;
const PLACES = new Set(["on", "in", "over", "through", "via"]);
const LONGEST_PLACE = 5;

/**
 * What is ascribed to nobody: "It was reported that C", "S is believed to V", "S was reported killed", "S reportedly V".
 * Only in a sentence in which no rule found a speaker. The source is empty. Conditions, in order:
 * 1. a passive of the lists, outside quotation marks, whose subject is "it" and that "that" follows, at once or behind a place of a few
 *    words ("on state radio"): the clause is the content;
 * 2. such a passive before "to", or "reported" before a participle in -ed: all but the cue is the content;
 * 3. an adverb of the list beside a finite verb of the main clause, or first: the clause without it is the content.
 */
export function findAgentless(view: SentenceView): Finding[] {
  for (let at = view.sentence.from; at < sentenceEnd(view); at++) {
    if (tokenAt(view, at).quotation >= 0) continue;
    const finding = passiveAt(view, at) ?? hearsayAt(view, at);
    if (finding) return [finding];
  }

  return [];
}

function passiveAt(view: SentenceView, at: number): Finding | null {
  const { lower: verb } = tokenAt(view, at);
  if (!PASSIVES.has(verb) && !OF_CLAUSES.has(verb)) return null;
  const from = groupStart(view, at);
  if (!hasBe(view, { from, to: at })) return null;

  const clause = tokenAt(view, from - 1).lower === "it" ? clauseBehind(view, at + 1) : null;
  if (clause !== null)
    return toFinding(view, { from, to: clause }, [{ from: clause, to: sentenceEnd(view) }]);
  if (!PASSIVES.has(verb)) return null;
  const cue = { from, to: at + 1 };
  const { lower } = tokenAt(view, at + 1);
  const isReported = tokenAt(view, at).lower === "reported" && lower.endsWith("ed");
  return lower === "to" || isReported ? toFinding(view, cue, around(view, cue)) : null;
}

/** Where "that" opens a clause, at once or behind "on state radio" or "in a statement". */
function clauseBehind(view: SentenceView, from: number): number | null {
  if (tokenAt(view, from).lower === "that") return from;
  if (!PLACES.has(tokenAt(view, from).lower)) return null;
  for (let at = from + 1; at <= from + LONGEST_PLACE; at++) {
    if (tokenAt(view, at).lower === "that") return at;
    if (tokenAt(view, at).kind !== "word") return null;
  }

  return null;
}

function hearsayAt(view: SentenceView, at: number): Finding | null {
  if (!HEARSAY.has(tokenAt(view, at).lower)) return null;
  const cue = { from: at, to: at + 1 };
  const isFirst = at === view.sentence.from;
  if (!isFirst && !isFiniteWord(tokenAt(view, at - 1)) && !isFiniteWord(tokenAt(view, at + 1))) return null;

  const from = clauseStart(view, at);
  const pieces = [
    { from: from ?? at, to: at },
    { from: at + 1, to: sentenceEnd(view) },
  ];
  return from === null ? null : toFinding(view, cue, pieces);
}

/** Behind the comma of "In May,"; null inside a relative clause, brackets, or behind a clause of its own. */
function clauseStart(view: SentenceView, at: number): number | null {
  for (let before = at - 1; before >= view.sentence.from; before--) {
    const token = tokenAt(view, before);
    if (SUBORDINATE.has(token.lower) || token.text === "(" || token.quotation >= 0) return null;
    if (isClauseMark(token))
      return hasClause(view, { from: view.sentence.from, to: before }) ? null : before + 1;
  }

  return view.sentence.from;
}

function groupStart(view: SentenceView, at: number): number {
  let from = at;
  while (
    from > view.sentence.from &&
    (AUXILIARIES.has(tokenAt(view, from - 1).lower) || isCueAdverb(tokenAt(view, from - 1).lower))
  )
    from--;

  return from;
}

function hasBe(view: SentenceView, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (BE_FORMS.has(tokenAt(view, at).lower)) return true;

  return false;
}

function around(view: SentenceView, cue: TokenRange): TokenRange[] {
  return [
    { from: view.sentence.from, to: cue.from },
    { from: cue.to, to: sentenceEnd(view) },
  ];
}

function toFinding(view: SentenceView, cue: TokenRange, pieces: TokenRange[]): Finding | null {
  const content = pieces.map((piece) => trimContent(view, piece)).filter((piece) => piece.to > piece.from);
  if (content.reduce((sum, piece) => sum + piece.to - piece.from, 0) < LEAST_WORDS) return null;

  return {
    rule: "agentless",
    sentence: view.number,
    content,
    link: { source: { from: cue.from, to: cue.from }, cue: [cue], stance: "asserts" },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}
