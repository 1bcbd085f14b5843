import type { Figure } from "@/domain/figures/figure";
import type { TimeExpression } from "@/domain/times/time-expression";
import type { Span } from "@/lib/text/code-points";

/** What a link of a chain does with the proposition. "could_not_verify" and "declined_to_comment" support nothing. */
export type ExtractedStance = "asserts" | "confirms" | "denies" | "could_not_verify" | "declined_to_comment";

/** Whether the origin holds the statement to be so: `denied` when its stance denies, `open` when it neither affirms nor denies. */
export type Polarity = "affirmed" | "denied" | "open";

/** How the content is printed: wholly in quotation marks, without any, or partly. */
export type Quotation = "quoted" | "indirect" | "mixed";

/** One step of a proposed chain, as printed. */
export interface ExtractedLink {
  /** `origin` is the deepest source that the text gives, `relay` whoever passed it on. */
  role: "relay" | "origin";
  /** The printed words of the source, with determiner, titles and identifying clauses. */
  mention: string;
  /** Where the mention stands, in code points of the text; null when it is not in the text (the title, say). */
  span: Span | null;
  /** The printed words that attribute. */
  cue: string;
  /** Where the cue stands, in code points of the text; null when it is not in the text. */
  cueSpan: Span | null;
  /** What the source does with the proposition. */
  stance: ExtractedStance;
  /** Described but not named ("security sources"). The printed words stay as they are. */
  unnamed: boolean;
  /** Printed name, or printed description, of the earlier source that it stands for; null when there is none. */
  resolvesTo: string | null;
}

/**
 * A proposition that the text ascribes to somebody, as proposed to a reviewer. All spans count code points of the
 * normalised text, end exclusive, and slice back to what is printed.
 */
export interface Extraction {
  /** What is said, in text order; several pieces when the cue interrupts it. Includes quotation marks and "that". */
  content: Span[];
  /** The words that attribute, with auxiliaries, negation and manner ("has also said", "said in a statement"). */
  cue: Span[];
  /** Who says it; empty when the text does not tell. */
  source: Span[];
  /** The proposition worded to stand alone as well as rules can: one sentence with a capital and a full stop. */
  statement: string;
  /** From the outlet's side to the origin, the article's own outlet left out, the origin last; empty if unstated. */
  chain: ExtractedLink[];
  /** How the content is printed. */
  quotation: Quotation;
  /** By the stance of the origin; affirmed when the text names nobody. */
  polarity: Polarity;
  /** Whether the statement itself says that something is not so ("No civilians were hurt."). */
  negated: boolean;
  /** Whether the content only names a thing ("a ceasefire in the city"), which can neither hold nor not. */
  phrase: boolean;
  /** Hedges and caveats as printed ("reportedly", "could not be independently verified"). */
  caveats: string[];
  /** Numbers inside the content, in text order. */
  figures: Figure[];
  /** Times inside the content, in text order, resolved against the publication date: when it happened. */
  times: TimeExpression[];
  /** Share of extractions of this kind that were right on annotated news, 0 to 1. */
  confidence: number;
  /** Name of the rule that found it. */
  rule: string;
}
