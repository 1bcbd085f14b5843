import type { Finding, FoundLink } from "../finding";
import type { TokenRange } from "../tokens";
import type { Cue } from "./cues";
import type { SentenceView } from "./sentence-view";

/** A cue with what stands around it. */
export interface LocatedCue extends Cue {
  /** The noun phrase right before it; null when there is none. */
  subject: TokenRange | null;
  /** Outlets that were told ("sources told Anadolu"): they pass it on. */
  relays: FoundLink[];
}

/** An attribution beside or inside its content: "..., SOHR said, ...". */
export interface Parenthetical {
  rule: string;
  link: FoundLink;
  relays: FoundLink[];
  /** Everything from the first to the last word of the attribution, with adjuncts. */
  extent: TokenRange;
}

/** What rules see of a sentence: its cues, and the parentheticals that were found first. */
export interface RuleContext {
  view: SentenceView;
  cues: LocatedCue[];
  parentheticals: Parenthetical[];
}

/** A rule that finds attributions which stand beside or inside their content. */
export interface ParentheticalRule {
  name: string;
  find(context: RuleContext): Parenthetical[];
}

/** A rule that finds whole attributions. */
export interface AttributionRule {
  name: string;
  find(context: RuleContext): Finding[];
}
