import type { Finding, FoundLink } from "../../finding";
import type { TokenRange } from "../../tokens";
import { findAddressee } from "../addressee";
import { skipAdjuncts } from "../adjuncts";
import { trimContent } from "../content";
import { isCueAdverb } from "../cue-adverbs";
import type { AttributionRule, RuleContext } from "../rule";
import { type SentenceView, sentenceEnd, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";
import { sourceBefore } from "../source-before";
import { wordSet } from "../word-set";
import { AUXILIARIES, BE_FORMS } from "../words";

const QUOTING = wordSet(`
  quoted quotes quoting cited cites citing quote`);
const SAYING = new Set(["saying", "telling", "stating"]);
const FARTHEST = 24;

/**
 * "SANA quoted a military source as saying C" (SANA relay, the source origin), "Y was quoted as saying [by X] C",
 * "Y was quoted by X as saying C", and "C, Y was quoted as saying".
 * Conditions: "as saying", "as telling" or "as stating" after a form of "quote" or "cite" at most 24 tokens before.
 */
export const quotedAsSaying: AttributionRule = {
  name: "quoted-as-saying",
  find(context) {
    const found: Finding[] = [];

    for (let at = context.view.sentence.from + 2; at < context.view.sentence.to; at++) {
      if (!SAYING.has(tokenAt(context.view, at).lower) || tokenAt(context.view, at - 1).lower !== "as")
        continue;
      const finding = findingAt(context, at);
      if (finding) found.push(finding);
    }

    return found;
  },
};

function findingAt(context: RuleContext, saying: number): Finding | null {
  const { view } = context;
  const verb = quotingBefore(view, saying - 1);
  if (verb < 0) return null;
  const group = groupStart(view, verb);
  const passive = BE_FORMS.has(tokenAt(view, verb - 1).lower);
  const cue = [
    { from: group, to: verb + 1 },
    { from: saying - 1, to: saying + 1 },
  ];
  const speakers = passive
    ? passiveSpeakers(view, group, verb, saying)
    : activeSpeakers(view, group, verb, saying);
  if (!speakers || speakers.origin.to <= speakers.origin.from) return null;

  const content = contentOf(view, saying, speakers);
  const link = (source: TokenRange): FoundLink => ({
    source,
    cue: passive ? [{ from: group, to: saying + 1 }] : cue,
    stance: "asserts",
  });
  if (!content) return null;

  return {
    rule: "quoted-as-saying",
    sentence: view.number,
    content: [content],
    link: link(speakers.origin),
    relays: speakers.relay && speakers.relay.to > speakers.relay.from ? [link(speakers.relay)] : [],
    deeper: [],
    confidence: 0,
  };
}

interface Speakers {
  origin: TokenRange;
  relay: TokenRange | null;
  /** Where the content may begin. */
  after: number;
}

function activeSpeakers(view: SentenceView, group: number, verb: number, saying: number): Speakers {
  return {
    origin: { from: verb + 1, to: saying - 1 },
    relay: sourceBefore(view, tokenAt(view, group - 1).text === "," ? group - 1 : group),
    after: skipAdjuncts(view, afterAddressee(view, saying)),
  };
}

/** "as telling students that C". */
function afterAddressee(view: SentenceView, saying: number): number {
  const addressee = tokenAt(view, saying).lower === "telling" ? findAddressee(view, saying + 1) : null;
  if (addressee) return addressee.to;

  return tokenAt(view, saying).lower === "telling" && tokenAt(view, saying + 2).lower === "that"
    ? saying + 2
    : saying + 1;
}

function passiveSpeakers(view: SentenceView, group: number, verb: number, saying: number): Speakers | null {
  const origin = sourceBefore(view, group);
  if (!origin) return null;
  if (tokenAt(view, verb + 1).lower === "by")
    return { origin, relay: { from: verb + 2, to: saying - 1 }, after: saying + 1 };

  const relay =
    tokenAt(view, saying + 1).lower === "by"
      ? sourceAfter(view, saying + 2, { stopAtAdjuncts: true, contentFollows: false })
      : null;
  return { origin, relay, after: skipAdjuncts(view, relay?.to ?? saying + 1) };
}

/** What follows, else what stands before the origin ("C, Y was quoted as saying"). */
function contentOf(view: SentenceView, saying: number, speakers: Speakers): TokenRange | null {
  const behind = trimContent(view, { from: speakers.after, to: sentenceEnd(view) });
  if (behind.to > behind.from) return behind;

  const first = Math.min(speakers.origin.from, speakers.relay?.from ?? saying);
  const before = trimContent(view, { from: view.sentence.from, to: first });
  return before.to > before.from ? before : null;
}

function quotingBefore(view: SentenceView, from: number): number {
  for (let at = from - 1; at >= Math.max(view.sentence.from, from - FARTHEST); at--) {
    if (QUOTING.has(tokenAt(view, at).lower) && tokenAt(view, at).quotation < 0) return at;
  }

  return -1;
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
