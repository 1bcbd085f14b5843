import { quotationOf } from "../statement";
import type { TextDocument } from "../text-document";
import type { TaggedAttribution, TaggedPiece } from "./tagged-text";

/**
 * Weights of a logistic regression for whether an attribution is right: its content for the most part, and its source. Fitted by
 * training/fit-confidence.ts on the training articles that were held back, in the order of `confidenceFeatures`. Fit again with new
 * weights of the network.
 */
const WEIGHTS = [-1.174, 0.784, 1.6, 0.949, 0, 1.73, 1.193, 0.425, 0.538];

/**
 * What tells whether a tagger's attribution is right: always 1; whether a rule found it too; whether it has a source; logarithms of the
 * probabilities of the source, the cue, the surest content and the least sure link; whether it is quoted; the logarithm of its length.
 */
export function confidenceFeatures(
  document: TextDocument,
  { source, cue, content }: TaggedAttribution,
  byRule: boolean,
): number[] {
  const tokens = content.reduce((sum, { from, to }) => sum + to - from, 0);

  return [
    1,
    byRule ? 1 : 0,
    source ? 1 : 0,
    source ? logOf(source.probability) : 0,
    logOf(cue.probability),
    logOf(most(content, ({ probability }) => probability)),
    logOf(-most(content, ({ linked }) => -linked)),
    quotationOf(document, content) === "quoted" ? 1 : 0,
    logOf(tokens),
  ];
}

/** How likely a tagger's attribution is right, 0 to 1, as found on annotated news; `byRule`: whether a rule found it too. */
export function confidenceOf(document: TextDocument, tagged: TaggedAttribution, byRule: boolean): number {
  const features = confidenceFeatures(document, tagged, byRule);
  const score = features.reduce((sum, value, at) => sum + value * (WEIGHTS[at] ?? 0), 0);

  return 1 / (1 + Math.exp(-score));
}

function most(pieces: TaggedPiece[], pick: (piece: TaggedPiece) => number): number {
  return Math.max(...pieces.map(pick));
}

function logOf(value: number): number {
  return Math.log(Math.max(1e-4, value));
}
