import { mkdirSync, writeFileSync } from "node:fs";
import type { Cost } from "@/benchmarks/extraction/cost/measure-cost";
import type { measureDirectQuotes } from "@/benchmarks/extraction/quality/direct-quotes";
import type { FamilyQuality } from "@/benchmarks/extraction/quality/families";
import type { Quality } from "@/benchmarks/extraction/quality/measure-quality";
import { costAims, familyAims, qualityAims } from "@/benchmarks/extraction/report/aims";
import {
  aimsTable,
  binsTable,
  conflictTable,
  costTables,
  errorsTable,
  familiesTable,
  publishedTable,
  quotesTable,
  rolesTable,
} from "@/benchmarks/extraction/report/sections";
import { writeBetween } from "@/benchmarks/report/markdown";

/** Everything that one run measured. */
export interface ExtractionResults {
  at: string;
  machine: string;
  node: string;
  extractor: string;
  quality: Quality;
  quotes: ReturnType<typeof measureDirectQuotes>;
  families: FamilyQuality[];
  cost: Cost;
}

const RESULTS = "benchmarks/results/extraction.json";

/** The figures beside their aims, as the README shows them too. */
function aimsOf({ quality, families, cost }: ExtractionResults): string {
  return aimsTable([...qualityAims(quality), ...familyAims(families), ...costAims(cost)]);
}

/** The results as people read them. */
export function toMarkdown(results: ExtractionResults): string {
  const { at, machine, node, extractor, quality, quotes, families, cost } = results;
  return [
    `Measured on ${at.slice(0, 10)} with \`${extractor}\` on ${quality.documents} documents with ${quality.attributions} attributions (PolNeAR's dev split), ${machine}, Node.js ${node}.`,
    aimsOf(results),
    `### By role\n\n${rolesTable(quality)}`,
    `### Beside published systems\n\n${publishedTable(quality)}`,
    `### Direct quotations beside a baseline\n\n${quotesTable(quotes)}`,
    `### Conflict reporting\n\n${conflictTable(quality)}`,
    `### Calibration\n\n${binsTable(quality)}`,
    `### What costs most\n\n${errorsTable(quality)}`,
    `### Families\n\n${familiesTable(families)}`,
    `### Time\n\n${costTables(cost)}`,
  ].join("\n\n");
}

/** Keeps the results as JSON, in the benchmark's document and in the project's README. */
export function writeReport(results: ExtractionResults): void {
  mkdirSync("benchmarks/results", { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeBetween("benchmarks/EXTRACTION.md", "figures", toMarkdown(results));
  writeBetween("README.md", "extraction quality", aimsOf(results));
}
