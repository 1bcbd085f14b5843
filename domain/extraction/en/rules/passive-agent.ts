import type { Finding } from "../../finding";
import type { TokenRange } from "../../tokens";
import { isFiniteWord } from "../clause-evidence";
import { trimContent } from "../content";
import { isCueAdverb } from "../cue-adverbs";
import { trimLeading } from "../leading-adverbials";
import type { AttributionRule, RuleContext } from "../rule";
import { isClauseMark, type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";
import { hasSourceWord } from "../source-like";
import { VERB_FORMS } from "../verbs";
import { wordSet } from "../word-set";
import { AUXILIARIES, BE_FORMS, CLAUSE_BREAKS } from "../words";

/** Participles that, with "by", say whose word it is. */
const PARTICIPLES = wordSet(`
  denied confirmed accused blamed claimed reported announced put estimated described condemned rejected dismissed criticised
  criticized refuted verified disclosed revealed alleged`);
/** What leads to the charge behind whoever makes it. */
const CHARGES = new Map<string, ReadonlySet<string>>(
  Object.entries({
    accused: new Set(["of"]),
    blamed: new Set(["for", "on"]),
    criticised: new Set(["for"]),
    criticized: new Set(["for"]),
    condemned: new Set(["for"]),
  }),
);
const FARTHEST_AGENT = 9;
const LONGEST_SUBJECT = 24;

/**
 * "Losses were put at 12 by the army", "Turkey was accused by Damascus of shelling", "It was announced by the Kremlin that C".
 * Conditions, in order:
 * 1. a participle of the list behind a form of "be", outside quotation marks;
 * 2. "by" follows, at most nine words on, with no mark, finite verb or other clause between;
 * 3. behind it stands a noun phrase with a name or a noun of people, organisations or documents;
 * 4. the content is the subject, what stands between, and what follows the agent; of "it" only what follows, which "that" opens.
 */
export const passiveAgent: AttributionRule = {
  name: "passive-agent",
  find(context) {
    const { from, to } = context.view.sentence;
    const found: Finding[] = [];
    for (let at = from + 2; at < to; at++) {
      const finding = findingAt(context, at);
      if (finding) found.push(finding);
    }

    return found;
  },
};

function findingAt({ view }: RuleContext, verb: number): Finding | null {
  const token = tokenAt(view, verb);
  const group = groupStart(view, verb);
  if (!PARTICIPLES.has(token.lower) || token.quotation >= 0 || !hasBe(view, group, verb)) return null;
  const by = agentAfter(view, verb);
  const source = by === null ? null : agentPhrase(view, verb, by + 1);
  if (by === null || !source || !hasSourceWord(view, source)) return null;

  const content = contentOf(view, { from: group, to: verb + 1 }, { by, to: source.to });
  if (content.length === 0) return null;
  const cue =
    by === verb + 1
      ? [{ from: group, to: by + 1 }]
      : [
          { from: group, to: verb + 1 },
          { from: by, to: by + 1 },
        ];
  return {
    rule: "passive-agent",
    sentence: view.number,
    content,
    link: { source, cue, stance: VERB_FORMS.get(token.lower)?.verb.stance ?? "asserts" },
    relays: [],
    deeper: [],
    confidence: 0,
  };
}

/** "accused by Damascus | of shelling", "blamed by residents | on the siege": the charge is no part of who makes it. */
function agentPhrase(view: SentenceView, verb: number, from: number): TokenRange | null {
  const phrase = sourceAfter(view, from, { stopAtAdjuncts: true, contentFollows: false });
  for (let at = from + 1; phrase && at < phrase.to; at++) {
    if (CHARGES.get(tokenAt(view, verb).lower)?.has(tokenAt(view, at).lower)) return { from, to: at };
  }

  return phrase;
}

function agentAfter(view: SentenceView, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(view.sentence.to, verb + FARTHEST_AGENT); at++) {
    const token = tokenAt(view, at);
    if (token.lower === "by") return at;
    if (token.quotation >= 0 || isClauseMark(token) || isFiniteWord(token) || CLAUSE_BREAKS.has(token.lower))
      return null;
  }

  return null;
}

function contentOf(view: SentenceView, group: TokenRange, agent: { by: number; to: number }): TokenRange[] {
  const behind = trimContent(view, { from: agent.to, to: behindEnd(view, agent.to) });
  const isThat = tokenAt(view, behind.from).lower === "that";
  if (tokenAt(view, group.from - 1).lower === "it") return isThat ? [behind] : [];

  const subject = subjectBefore(view, group.from);
  if (subject.to <= subject.from) return [];
  const between = trimContent(view, { from: group.to, to: agent.by });
  return [subject, between, behind].filter((piece) => piece.to > piece.from);
}

/** "of shelling the village" belongs to what is said; a new clause or a time does not. */
function behindEnd(view: SentenceView, from: number): number {
  const { lower } = tokenAt(view, from);

  return ["that", "of", "for", "on", "as"].includes(lower) ? sentenceEnd(view) : from;
}

function subjectBefore(view: SentenceView, end: number): TokenRange {
  let from = end;
  while (from > Math.max(view.sentence.from, end - LONGEST_SUBJECT) && isInSubject(view, from - 1)) from--;

  return { from: trimLeading(view, { from, to: end }), to: end };
}

function isInSubject(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);

  return (
    token.kind !== "break" && !isClauseMark(token) && token.quotation < 0 && !CLAUSE_BREAKS.has(token.lower)
  );
}

function groupStart(view: SentenceView, verb: number): number {
  let from = verb;
  while (
    from > view.sentence.from &&
    (AUXILIARIES.has(tokenAt(view, from - 1).lower) || isCueAdverb(tokenAt(view, from - 1).lower))
  )
    from--;

  return from;
}

function hasBe(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BE_FORMS.has(tokenAt(view, at).lower)) return true;

  return false;
}
