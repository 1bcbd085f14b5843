import type { CodePointIndex, Span } from "@/lib/text/code-points";
import type { ExtractedLink } from "./extraction";
import { type Finding, type FoundLink, hasSource, hull } from "./finding";
import type { LanguagePack } from "./language-pack";
import type { PlacedMention, ResolvedMention } from "./mention";
import type { TextDocument } from "./text-document";
import { offsetsOf, type TokenRange } from "./tokens";

/** A text with the converter of its offsets. */
export interface IndexedDocument {
  document: TextDocument;
  index: CodePointIndex;
}

/** Span in code points of a token range. */
export function spanOf({ document, index }: IndexedDocument, range: TokenRange): Span {
  const { start, end } = offsetsOf(document.tokens, range);

  return { start: index.toCodePoint(start), end: index.toCodePoint(end) };
}

/**
 * The chain of each finding, from the outlet's side to the origin, with the article's own outlet left out. A relay that only
 * means a deeper link again ("told Rudaw, the agency reported") is left out as well. Mentions are
 * resolved in the order in which they are printed, over the whole text.
 */
export function buildChains(
  indexed: IndexedDocument,
  findings: Finding[],
  pack: LanguagePack,
  outlet = "",
): ExtractedLink[][] {
  const resolved = resolveAll(indexed.document, findings, pack);

  return findings.map((finding) => {
    const links = linksOf(finding);
    const kept = links.filter(
      (link, at) => at === links.length - 1 || !isOutlet(printed(indexed.document, link.source), outlet),
    );

    const chain = kept.map((link, at) =>
      toLink(indexed, link, at === kept.length - 1, resolved.get(mentionRange(link).from)),
    );

    return chain.filter(
      (link, at) => !chain.slice(at + 1).some((deeper) => deeper.mention === link.resolvesTo),
    );
  });
}

/** All links of a finding, the outlet's side first, the origin last. */
function linksOf({ relays, link, deeper }: Finding): FoundLink[] {
  // Whoever was told passed it on, so a told relay stands before the one who told it; a cited source is deeper still.
  return [...relays, link, ...deeper].filter(hasSource);
}

/** A link shows the noun phrase that a relative pronoun stands for ("Jan Egeland, who said"). */
function mentionRange(link: FoundLink): TokenRange {
  return link.antecedent ?? link.source;
}

function resolveAll(
  document: TextDocument,
  findings: Finding[],
  pack: LanguagePack,
): Map<number, ResolvedMention> {
  const sources = new Map<number, PlacedMention>();
  for (const finding of findings) {
    for (const link of linksOf(finding)) {
      const source = mentionRange(link);
      const mention = printed(document, source);
      sources.set(source.from, {
        mention,
        sentence: finding.sentence,
        isAddressee: link.isAddressee ?? false,
      });
    }
  }
  const inOrder = [...sources].sort(([a], [b]) => a - b);
  const answers = pack.resolveMentions(inOrder.map(([, mention]) => mention));

  return new Map(inOrder.map(([from], at) => [from, answers[at] ?? { unnamed: false, resolvesTo: null }]));
}

function toLink(
  indexed: IndexedDocument,
  link: FoundLink,
  last: boolean,
  resolved: ResolvedMention | undefined,
): ExtractedLink {
  return {
    role: last ? "origin" : "relay",
    mention: printed(indexed.document, mentionRange(link)),
    span: spanOf(indexed, mentionRange(link)),
    cue: link.cue.map((range) => printed(indexed.document, range)).join(" "),
    cueSpan: spanOf(indexed, hull(link.cue)),
    stance: link.stance,
    unnamed: resolved?.unnamed ?? false,
    resolvesTo: resolved?.resolvesTo ?? null,
  };
}

/** The printed words of a source without the comma that closes an identifying clause, or the ending of a possessive. */
export function printed({ text, tokens }: TextDocument, range: TokenRange): string {
  const { start, end } = offsetsOf(tokens, range);

  return text.slice(start, end).replace(/\s*,$|(?:[’']s|(?<=s)[’'])$/, "");
}

function isOutlet(mention: string, outlet: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "").trim();

  return outlet !== "" && plain(mention) === plain(outlet);
}
