import nlp from "compromise";
import type { CorpusDocument } from "@/benchmarks/extraction/corpus";
import { type Estimate, estimate } from "@/benchmarks/extraction/scoring/bootstrap";
import { addTallies, type Figures, type Tally, toFigures } from "@/benchmarks/extraction/scoring/tally";
import { tokenise, toSegments } from "@/benchmarks/extraction/scoring/tokens";
import type { Extraction } from "@/domain/extraction/extraction";
import { type Span, sliceCodePoints, toCodePointIndex } from "@/lib/text/code-points";

/** How well direct quotations are found: what is printed wholly in quotation marks. */
export interface QuoteQuality extends Omit<Figures, "f1"> {
  f1: Estimate;
}

const MARKS = '"“”„«»';
const QUOTED = new RegExp(`^[${MARKS}].*[${MARKS}]$`, "su");

/** Direct quotations by this extractor, and by compromise's `quotations()` as the baseline, scored by exact segments. */
export function measureDirectQuotes(
  corpus: readonly CorpusDocument[],
  extractions: readonly (readonly Extraction[])[],
): { ours: QuoteQuality; baseline: QuoteQuality } {
  const ours = corpus.map((document, at) =>
    scoreQuotes(document, quotedBy(extractions[at] ?? [], document.text)),
  );
  const baseline = corpus.map((document) => scoreQuotes(document, quotationsOf(document.text)));
  return { ours: toQuality(ours), baseline: toQuality(baseline) };
}

function toQuality(tallies: readonly Tally[]): QuoteQuality {
  const { precision, recall } = toFigures(addTallies(tallies));
  return { precision, recall, f1: estimate(tallies, (sample) => toFigures(addTallies(sample)).f1) };
}

function scoreQuotes({ text, attributions }: CorpusDocument, proposed: readonly Span[]): Tally {
  const tokens = tokenise(text);
  const keys = (spans: readonly Span[]) => new Set(toSegments(tokens, spans).map(([a, b]) => `${a}-${b}`));
  const gold = keys(attributions.flatMap(({ content }) => content).filter((span) => isQuoted(text, span)));
  const found = keys(proposed);
  return {
    hits: [...found].filter((key) => gold.has(key)).length,
    proposed: found.size,
    gold: gold.size,
  };
}

function quotedBy(extractions: readonly Extraction[], text: string): Span[] {
  return extractions.flatMap(({ content }) => content).filter((span) => isQuoted(text, span));
}

function isQuoted(text: string, span: Span): boolean {
  return QUOTED.test(sliceCodePoints(text, span));
}

/** Compromise tells where the first word begins; its marks stand before that. */
function quotationsOf(text: string): Span[] {
  const index = toCodePointIndex(text);
  const found: { text: string; offset: { start: number } }[] = nlp(text).quotations().json({ offset: true });
  return found.map(({ text: printed, offset }) => {
    const opening = printed.length - printed.replace(new RegExp(`^[${MARKS}]+`, "u"), "").length;
    const start = offset.start - opening;
    const length = printed.replace(new RegExp(`[^${MARKS}]+$`, "u"), "").length || printed.length;
    return { start: index.toCodePoint(start), end: index.toCodePoint(start + length) };
  });
}
