import { quotationOf } from "../statement";
import type { TextDocument } from "../text-document";
import type { TaggedAttribution, TaggedPiece } from "./tagged-text";

/**
 * Weights of a logistic regression, fitted on the training articles that were held back, for whether an attribution is right:
 * its content for the most part, and its source. Fit again with new weights of the network.
 */
const BIAS = -0.562;
const FOUND_BY_RULE = 0.75;
const HAS_SOURCE = 1.196;
const SOURCE = 0.889;
const CUE = 0.103;
const CONTENT = 1.236;
const LINK = 0.773;
const QUOTED = 0.3;
const LENGTH = 0.347;

/** How likely a tagger's attribution is right, 0 to 1, as found on annotated news; `byRule`: whether a rule found it too. */
export function confidenceOf(
  document: TextDocument,
  { source, cue, content }: TaggedAttribution,
  byRule: boolean,
): number {
  const tokens = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const quoted = quotationOf(document, content) === "quoted";
  const score =
    BIAS +
    (byRule ? FOUND_BY_RULE : 0) +
    (source ? HAS_SOURCE + SOURCE * logOf(source.probability) : 0) +
    CUE * logOf(cue.probability) +
    CONTENT * logOf(most(content, ({ probability }) => probability)) +
    LINK * logOf(-most(content, ({ linked }) => -linked)) +
    (quoted ? QUOTED : 0) +
    LENGTH * logOf(tokens);

  return 1 / (1 + Math.exp(-score));
}

function most(pieces: TaggedPiece[], pick: (piece: TaggedPiece) => number): number {
  return Math.max(...pieces.map(pick));
}

function logOf(value: number): number {
  return Math.log(Math.max(1e-4, value));
}
