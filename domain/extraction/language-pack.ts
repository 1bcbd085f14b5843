import type { Figure } from "@/domain/figures/figure";
import type { TimeExpression } from "@/domain/times/time-expression";
import type { Finding, FoundLink } from "./finding";
import type { PlacedMention, ResolvedMention } from "./mention";
import type { SentenceRules } from "./sentences";
import type { TaggedAttribution } from "./tagging/tagged-text";
import type { TextDocument } from "./text-document";
import type { TokenRange } from "./tokens";

/** A caveat as printed, with the sentence and the place of the attribution it belongs to. */
export interface FoundCaveat {
  /** Index of the finding in the list that was given. */
  finding: number;
  text: string;
}

/** The spans of an attribution that were found without rules; the source is null when the text names none. */
export interface FoundSpans {
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange[];
}

/** For each role, who is believed about its span. */
export type Trust = Record<"source" | "cue" | "content", "rule" | "tagger">;

/** A worded content with what stood around it. */
export interface ClausePart {
  /** One sentence with a capital and a full stop. */
  statement: string;
  /** The printed words that attribute. */
  cue: string;
  /** The same as `statement` with the words that attribute left in their place. */
  whole: string;
  /** Whether the words that attribute stand inside the content. */
  interrupted: boolean;
  /** Whether nothing of weight stands before the attribution in its sentence, that a pronoun could mean. */
  opensSentence: boolean;
  /** Whoever stands with the content: the source that the mention stands for, else its printed words; null when unstated. */
  speaker: string | null;
  /** Whether all of the content stands in quotation marks. */
  quoted: boolean;
}

/** All that a language brings: data, rules and how it reads mentions. One folder a language. */
export interface LanguagePack {
  /** Primary subtag of BCP 47 ("en"). */
  language: string;
  sentenceRules: SentenceRules;
  /** Words that open a content and are no part of the statement ("that"), anchored at its beginning. */
  complementisers: RegExp;
  /** Makes a proposition stand alone ("it had moved" of the army: "The army had moved."); keeps it when in doubt. */
  wordProposition(part: ClausePart): string;
  /** Finds attributions, in text order, overlaps settled, confidence set. */
  findAttributions(document: TextDocument): Finding[];
  /** What the pack's rules make of an attribution that a tagger found in a sentence; null when it attributes nothing. */
  readLink(document: TextDocument, sentence: number, found: FoundSpans): FoundLink | null;
  /** Whose spans are the better ones where a rule and a tagger found the same attribution. */
  trustIn(document: TextDocument, byRule: Finding, tagged: TaggedAttribution): Trust;
  /** Rules whose findings are no less right when a tagger does not find them: it has not learned such forms. */
  standAlone: ReadonlySet<string>;
  /** Finds hedges and caveats and says which findings they belong to. */
  findCaveats(document: TextDocument, findings: Finding[]): FoundCaveat[];
  /** Whether a content says that something is not so. */
  isNegated(document: TextDocument, content: TokenRange[]): boolean;
  /** Whether a content only names a thing, so that it is no proposition. */
  isPhrase(document: TextDocument, content: TokenRange[]): boolean;
  /** Reads the figures of a whole text, in text order, spans in code points. */
  readFigures(text: string): Figure[];
  /** Reads the times of a whole text, in text order, resolved against the publication date. */
  readTimes(text: string, publishedAt: Date | null): TimeExpression[];
  /** The speakers of a printed source: several for "SOHR and the Red Crescent", else the source itself. */
  joinedSpeakers(document: TextDocument, source: TokenRange): TokenRange[];
  /** Ties pronouns, descriptions and short names to earlier sources; one answer a mention, in the same order. */
  resolveMentions(mentions: PlacedMention[]): ResolvedMention[];
}
