import { parseArgs } from "node:util";
import { type CorpusDocument, readCorpus } from "@/benchmarks/extraction/corpus";
import { measureCost } from "@/benchmarks/extraction/cost/measure-cost";
import { extractFrom } from "@/benchmarks/extraction/extractor";
import { measureDirectQuotes } from "@/benchmarks/extraction/quality/direct-quotes";
import { measureFamilies } from "@/benchmarks/extraction/quality/families";
import { measureQuality } from "@/benchmarks/extraction/quality/measure-quality";
import { toMarkdown, writeReport } from "@/benchmarks/extraction/report/write-report";
import { describeMachine } from "@/benchmarks/report/write-report";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { say, step } from "@/scripts/launch/progress.mjs";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

const NEEDS =
  "Say where an annotated corpus is: npm run bench:extraction -- --corpus FILE.jsonl, or SAYSO_CORPUS=FILE.jsonl; benchmarks/EXTRACTION.md describes its lines.";

/** Measures the extractor on an annotated corpus, prints everything and keeps it beside the benchmark. */
export async function runExtractionBenchmark(args: string[], shutdown: Shutdown): Promise<void> {
  const path = corpusPath(args);
  const corpus = readCorpus(path);

  const extractions = await step("Extracting", () => extractAll(corpus));
  const quality = await step("Scoring", () => measureQuality(corpus, extractions));
  const quotes = await step("Quotations of the baseline", () => measureDirectQuotes(corpus, extractions));
  const families = await step("Reading the families", measureFamilies);
  const cost = await step("Measuring time and memory", () => measureCost(path, shutdown));
  const results = {
    ...{ at: new Date().toISOString(), machine: describeMachine(), node: process.versions.node },
    ...{ extractor: EXTRACTOR_VERSION, quality, quotes, families, cost },
  };
  writeReport(results);
  say(`\n${toMarkdown(results)}`);
}

function corpusPath(args: string[]): string {
  const { values } = parseArgs({ args, options: { corpus: { type: "string" } } });
  const path = values.corpus ?? process.env.SAYSO_CORPUS;
  if (!path) throw new CannotStart(NEEDS);
  return path;
}

async function extractAll(corpus: readonly CorpusDocument[]): Promise<Extraction[][]> {
  const all: Extraction[][] = [];
  for (const { text } of corpus) all.push(await extractFrom(text));
  return all;
}
