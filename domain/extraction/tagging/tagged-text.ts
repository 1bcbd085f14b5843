import type { TextDocument } from "../text-document";
import type { TokenRange } from "../tokens";
import type { Role } from "./labels";
import type { TaggerVocabulary } from "./vocabulary";

/** What belongs to a trained tagger besides its network. */
export interface TaggerParameters {
  vocabulary: TaggerVocabulary;
  /** `LABELS` rows of `LABELS`: what a step from one label to the next adds. */
  transitions: readonly (readonly number[])[];
  /** What each distance between two pieces adds: contents with cues, then cues with sources. */
  distances: readonly (readonly number[])[];
}

/** A stretch of text that a tagger found. */
export interface TaggedPiece extends TokenRange {
  role: Role;
  /** Probability that exactly this stretch has this role, 0 to 1. */
  probability: number;
  /** Probability that it belongs where it is put: a content to its cue, a cue to its source or to none; 1 for sources. */
  linked: number;
}

/** An attribution that a tagger found: one cue with what belongs to it. */
export interface TaggedAttribution {
  source: TaggedPiece | null;
  cue: TaggedPiece;
  /** In text order; never empty. */
  content: TaggedPiece[];
}

/** A text with what a tagger found in it, in the order of the cues. */
export interface TaggedText {
  document: TextDocument;
  attributions: TaggedAttribution[];
}
