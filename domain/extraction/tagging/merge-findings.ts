import { type Finding, type FoundLink, hull } from "../finding";
import type { LanguagePack } from "../language-pack";
import type { TextDocument } from "../text-document";
import type { TokenRange } from "../tokens";
import { confidenceOf } from "./confidence";
import { sentenceFinder } from "./sentence-finder";
import type { TaggedAttribution, TaggedText } from "./tagged-text";

/** Below it more proposals are wrong than are worth a reviewer's time. */
const LEAST_CONFIDENT = 0.3;
/** Of what a rule finds and the tagger does not, so much less is right on annotated news. */
const UNSEEN_BY_TAGGER = 0.3;

/** Name of the step that found an attribution which no rule found. */
const TAGGER = "tagger";

/**
 * Joins what a tagger found with what rules found, in text order.
 * 1. Where both found the same cue, the pack says whose spans are believed; name, stance and chain are the rule's.
 * 2. Where a rule found a chain and the tagger took another link of it for the speaker, the rule's finding stands alone.
 * 3. What only the tagger found is added, if the pack can read it and it is likely enough to be right.
 * 4. What only a rule found is added where it touches nothing of the tagger's, with less confidence.
 * 5. A content in pieces gives up a piece that a rule found said by somebody else; that finding then stands undoubted.
 */
export function mergeFindings(
  { document, attributions: tagged }: TaggedText,
  byRules: Finding[],
  pack: LanguagePack,
): Finding[] {
  const attributions = tagged.map((one) => ({ ...one, content: ownPieces(one, byRules) }));
  const givenBack = byRules.filter((finding) =>
    tagged.some((one, at) => touches(finding, one) && !touches(finding, attributions[at] ?? one)),
  );
  const sentenceAt = sentenceFinder(document.sentences);
  const chains = byRules.filter((finding) => attributions.some((tagged) => isLinkBeside(finding, tagged)));
  const taken = new Set<Finding>(chains);
  const merged = attributions.flatMap((tagged): Finding[] => {
    if (chains.some((finding) => isLinkBeside(finding, tagged) || touches(finding, tagged))) return [];
    const match = byRules.find((finding) => hasCue(finding.link, tagged));
    if (!match) return readAlone(document, tagged, pack, sentenceAt(tagged.cue.from));
    if (taken.has(match)) return [];
    taken.add(match);
    return [joinSpans(document, tagged, match, pack)];
  });
  const alone = byRules.filter(
    (finding) =>
      chains.includes(finding) ||
      !(taken.has(finding) || attributions.some((tagged) => touches(finding, tagged))),
  );

  const doubted = alone.map((finding) =>
    givenBack.includes(finding) ? finding : { ...finding, confidence: finding.confidence * UNSEEN_BY_TAGGER },
  );
  return [...merged, ...doubted].sort((a, b) => startOf(a) - startOf(b));
}

function joinSpans(
  document: TextDocument,
  tagged: TaggedAttribution,
  match: Finding,
  pack: LanguagePack,
): Finding {
  const trust = pack.trustIn(match);
  const own = { from: tagged.cue.from, to: tagged.cue.from };
  const source = trust.source === "rule" ? match.link.source : (tagged.source ?? own);

  return {
    ...match,
    confidence: confidenceOf(document, tagged, true),
    content: trust.content === "rule" ? match.content : tagged.content,
    link: { ...match.link, source, cue: trust.cue === "rule" ? match.link.cue : [tagged.cue] },
  };
}

function readAlone(
  document: TextDocument,
  tagged: TaggedAttribution,
  pack: LanguagePack,
  sentence: number,
): Finding[] {
  const link = pack.readLink(document, sentence, tagged);
  if (!link) return [];

  const confidence = confidenceOf(document, tagged, false);
  if (confidence < LEAST_CONFIDENT) return [];
  return [{ rule: TAGGER, sentence, content: tagged.content, link, relays: [], deeper: [], confidence }];
}

function ownPieces(tagged: TaggedAttribution, byRules: Finding[]): TaggedAttribution["content"] {
  const others = byRules.filter(({ link }) => !hasCue(link, tagged)).flatMap(({ content }) => content);
  const own = tagged.content.filter((piece) => !others.some((other) => overlaps(piece, other)));

  return tagged.content.length > 1 && own.length > 0 ? own : tagged.content;
}

function hasCue(link: FoundLink, { cue }: TaggedAttribution): boolean {
  return link.cue.some((range) => overlaps(range, cue));
}

function isLinkBeside({ link, relays, deeper }: Finding, tagged: TaggedAttribution): boolean {
  return !hasCue(link, tagged) && [...relays, ...deeper].some((other) => hasCue(other, tagged));
}

function touches(finding: Finding, { cue, content }: TaggedAttribution): boolean {
  const own = [...finding.content, ...finding.link.cue];

  return [cue, ...content].some((range) => own.some((other) => overlaps(range, other)));
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function startOf({ link, content }: Finding): number {
  return hull([link.source, ...link.cue, ...content]).from;
}
