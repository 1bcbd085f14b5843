import type { ExtractedStance } from "./extraction";
import type { TokenRange } from "./tokens";

/** A link as a rule finds it, in tokens. */
export interface FoundLink {
  /** Empty, at the cue, when the text names nobody ("reportedly"). */
  source: TokenRange;
  cue: TokenRange[];
  stance: ExtractedStance;
  /**
   * What the chain shows instead of the source: the noun phrase before a relative pronoun that is the source, or one of several
   * joined speakers; null otherwise.
   */
  antecedent?: TokenRange | null;
  /** Whether the source is whoever was told. */
  isAddressee?: boolean;
}

/** What a rule finds in one sentence, before overlaps are settled and mentions resolved. */
export interface Finding {
  rule: string;
  /** Number of the sentence. */
  sentence: number;
  content: TokenRange[];
  /** The link that stands with the content. */
  link: FoundLink;
  /** Links on the outlet's side of it, outlet's side first. */
  relays: FoundLink[];
  /** Deeper links, the origin last. */
  deeper: FoundLink[];
  /** Share of findings of this rule and shape that were right on annotated news. */
  confidence: number;
}

/** Whether the text says who it is. */
export function hasSource({ source }: FoundLink): boolean {
  return source.to > source.from;
}

/** First and last token that a list of ranges covers. */
export function hull(ranges: TokenRange[]): TokenRange {
  return {
    from: Math.min(...ranges.map((range) => range.from)),
    to: Math.max(...ranges.map((range) => range.to)),
  };
}
