import { type Finding, type FoundLink, hull } from "../finding";
import type { LanguagePack } from "../language-pack";
import type { TextDocument } from "../text-document";
import type { TokenRange } from "../tokens";
import { confidenceOf } from "./confidence";
import { type FindingPlaces, placeFindings } from "./finding-places";
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
 * 4. What only a rule found is added where it touches nothing of the tagger's, with less confidence unless the pack says it stands alone.
 * 5. A content in pieces gives up a piece that a rule found said by somebody else; that finding then stands undoubted.
 */
export function mergeFindings(
  { document, attributions: tagged }: TaggedText,
  byRules: Finding[],
  pack: LanguagePack,
): Finding[] {
  const found = placeRules(byRules);
  const attributions = tagged.map((one) => ({ ...one, content: ownPieces(one, found) }));
  const givenBack = findGivenBack(tagged, attributions, found);
  const sentenceAt = sentenceFinder(document.sentences);
  const chains = new Set(attributions.flatMap((one) => linksBeside(one, found)));
  const taken = new Set<Finding>(chains);
  const merged = attributions.flatMap((one): Finding[] => {
    if (
      linksBeside(one, found).length > 0 ||
      found.parts.over(placesOf(one)).some((other) => chains.has(other))
    )
      return [];
    const match = found.cues.over([one.cue])[0];
    if (!match) return readAlone(document, one, pack, sentenceAt(one.cue.from));
    if (taken.has(match)) return [];
    taken.add(match);
    return [joinSpans(document, one, match, pack)];
  });
  const unmatched = attributions.filter(({ cue }) => found.cues.over([cue]).length === 0);
  const places = [
    ...unmatched.map(placesOf),
    ...merged.map(({ link, content }) => [...link.cue, ...content]),
  ];
  const touched = new Set(places.flatMap((ranges) => found.parts.over(ranges)));
  const alone = byRules.filter(
    (finding) => chains.has(finding) || !(taken.has(finding) || touched.has(finding)),
  );

  const doubted = alone.map((finding) =>
    givenBack.has(finding) || pack.standAlone.has(finding.rule)
      ? finding
      : { ...finding, confidence: finding.confidence * UNSEEN_BY_TAGGER },
  );
  return [...merged, ...doubted].sort((a, b) => startOf(a) - startOf(b));
}

/** What rules found, by its cue, its content, both, and the cues of the links that passed it on. */
interface PlacedRules {
  cues: FindingPlaces;
  contents: FindingPlaces;
  parts: FindingPlaces;
  passedOn: FindingPlaces;
}

function placeRules(byRules: Finding[]): PlacedRules {
  return {
    cues: placeFindings(byRules, ({ link }) => link.cue),
    contents: placeFindings(byRules, ({ content }) => content),
    parts: placeFindings(byRules, ({ content, link }) => [...content, ...link.cue]),
    passedOn: placeFindings(byRules, ({ relays, deeper }) =>
      [...relays, ...deeper].flatMap(({ cue }) => cue),
    ),
  };
}

function placesOf({ cue, content }: TaggedAttribution): TokenRange[] {
  return [cue, ...content];
}

function findGivenBack(
  before: TaggedAttribution[],
  after: TaggedAttribution[],
  { parts }: PlacedRules,
): Set<Finding> {
  return new Set(
    after.flatMap((one, at) => {
      const whole = before[at] ?? one;
      if (whole.content.length === one.content.length) return [];
      const kept = new Set(parts.over(placesOf(one)));
      return parts.over(placesOf(whole)).filter((finding) => !kept.has(finding));
    }),
  );
}

function joinSpans(
  document: TextDocument,
  tagged: TaggedAttribution,
  match: Finding,
  pack: LanguagePack,
): Finding {
  const trust = pack.trustIn(document, match, tagged);
  const nobody = { from: tagged.cue.from, to: tagged.cue.from };
  const source = trust.source === "rule" ? match.link.source : (tagged.source ?? nobody);

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

function ownPieces(tagged: TaggedAttribution, { contents }: PlacedRules): TaggedAttribution["content"] {
  if (tagged.content.length === 1) return tagged.content;
  const own = tagged.content.filter((piece) =>
    contents.over([piece]).every(({ link }) => hasCue(link, tagged)),
  );

  return own.length > 0 ? own : tagged.content;
}

function hasCue(link: FoundLink, { cue }: TaggedAttribution): boolean {
  return link.cue.some((range) => overlaps(range, cue));
}

/** Findings in whose chain the attribution is a link that only passed on. */
function linksBeside(tagged: TaggedAttribution, { passedOn }: PlacedRules): Finding[] {
  return passedOn.over([tagged.cue]).filter(({ link }) => !hasCue(link, tagged));
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function startOf({ link, content }: Finding): number {
  return hull([link.source, ...link.cue, ...content]).from;
}
