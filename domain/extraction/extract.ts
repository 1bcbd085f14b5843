import { toCodePointIndex } from "@/lib/text/code-points";
import { buildChains, type IndexedDocument, printed, spanOf } from "./chains";
import { contained } from "./contained";
import { english } from "./en/english";
import type { ExtractedLink, Extraction } from "./extraction";
import { type Finding, hasSource, hull } from "./finding";
import { outsideFurniture } from "./furniture";
import type { FoundCaveat, LanguagePack } from "./language-pack";
import { polarityOf } from "./polarity";
import { splitSpeakers } from "./split-speakers";
import { quotationOf, wordStatement } from "./statement";
import { mergeFindings } from "./tagging/merge-findings";
import type { TaggedText } from "./tagging/tagged-text";
import { readDocument, type TextDocument } from "./text-document";

/** What is known of the article. */
export interface ExtractOptions {
  /** BCP 47 tag ("en", "en-GB"); a language without a pack gives no extractions. */
  language: string;
  /** The headline. When the text begins with it, the first paragraph is read by the headline rules. */
  title?: string;
  /** The article's own outlet. It is left out of every chain. */
  outlet?: string;
  /** Times such as "on Friday" are resolved against it. */
  publishedAt?: Date | null;
}

/** Changes with every change of rules or data, so that stored suggestions tell what made them. */
export const EXTRACTOR_VERSION = "tagger-9";

const PACKS: LanguagePack[] = [english];

/** Whether there are rules for a language tag; region and script do not matter. */
export function supportsLanguage(language: string): boolean {
  return packFor(language) !== null;
}

/** Splits a text as the rules of its language have it; null for an empty text, and for a language without a pack. */
export function openText(text: string, { language, title }: ExtractOptions): TextDocument | null {
  const pack = packFor(language);

  return pack && text !== "" ? readDocument(text, pack.sentenceRules, title) : null;
}

/**
 * Finds who says what in an already normalised text, in text order. Pure and deterministic; never throws for any
 * text. Spans are code points of the given text. Every extraction has content; a source may be missing. `tagged` is what a
 * learned tagger found in the same text, opened with the same options; without it rules alone decide.
 */
export function extract(text: string, options: ExtractOptions, tagged?: TaggedText): Extraction[] {
  const pack = packFor(options.language);
  const document = tagged?.document ?? openText(text, options);
  if (!pack || !document) return [];

  const indexed = { document, index: toCodePointIndex(text) };
  const byRules = pack.findAttributions(document);
  const findings = tagged ? mergeFindings(tagged, byRules, pack) : byRules;
  const caveats = groupCaveats(pack.findCaveats(document, findings));
  const spoken = outsideFurniture(document, splitSpeakers(document, findings, pack));
  const chains = buildChains(
    indexed,
    spoken.map(({ finding }) => finding),
    pack,
    options.outlet,
  );
  const figures = pack.readFigures(text);
  const times = pack.readTimes(text, options.publishedAt ?? null);

  return spoken.map(({ finding, of }, at) => {
    const parts = partsOf(indexed, finding);
    return {
      ...parts,
      figures: contained(figures, parts.content),
      times: contained(times, parts.content),
      statement: statementOf(document, finding, chains[at] ?? [], pack),
      chain: chains[at] ?? [],
      polarity: polarityOf(chains[at] ?? []),
      negated: pack.isNegated(document, finding.content),
      phrase: pack.isPhrase(document, finding.content),
      caveats: [...(caveats.get(of) ?? [])],
    };
  });
}

function statementOf(
  document: TextDocument,
  finding: Finding,
  chain: ExtractedLink[],
  pack: LanguagePack,
): string {
  const link = chain.at(-1 - finding.deeper.length);

  return pack.wordProposition({
    statement: wordStatement(document, finding.content, pack.complementisers),
    cue: finding.link.cue.map((range) => printed(document, range)).join(" "),
    whole: wordStatement(document, [hull([...finding.content, ...finding.link.cue])], pack.complementisers),
    interrupted: finding.content.length > 1,
    opensSentence: opensSentence(document, finding),
    speaker: link ? (link.resolvesTo ?? link.mention) : null,
    quoted: quotationOf(document, finding.content) === "quoted",
  });
}

const MOST_BEFORE = 4;

function opensSentence({ sentences }: TextDocument, { sentence, link }: Finding): boolean {
  return hull([link.source, ...link.cue]).from - (sentences[sentence]?.from ?? 0) <= MOST_BEFORE;
}

function partsOf(indexed: IndexedDocument, finding: Finding) {
  return {
    content: finding.content.map((range) => spanOf(indexed, range)),
    cue: finding.link.cue.map((range) => spanOf(indexed, range)),
    source: hasSource(finding.link) ? [spanOf(indexed, finding.link.source)] : [],
    quotation: quotationOf(indexed.document, finding.content),
    confidence: finding.confidence,
    rule: finding.rule,
  };
}

function groupCaveats(caveats: FoundCaveat[]): Map<number, Set<string>> {
  const groups = new Map<number, Set<string>>();
  for (const { finding, text } of caveats) groups.set(finding, (groups.get(finding) ?? new Set()).add(text));

  return groups;
}

function packFor(language: string): LanguagePack | null {
  const primary = language.toLowerCase().split(/[-_]/)[0];

  return PACKS.find((pack) => pack.language === primary) ?? null;
}
