import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { ApiRow } from "@/benchmarks/api/measure-api";
import type { Touched } from "@/benchmarks/explain";
import type { GrowthRow } from "@/benchmarks/growth";
import { SMALL } from "@/benchmarks/options";
import type { ScreenRow } from "@/benchmarks/screen/measure-screen";
import { writeBetween } from "./markdown";
import { apiTable, growthTable, screenTable, touchedTable } from "./tables";

/** Everything that one run measured; a part that was left out is absent. Times in ms unless they say seconds. */
export interface Results {
  at: string;
  machine: string;
  node: string;
  claims: number;
  api?: ApiRow[];
  growth?: GrowthRow[];
  touched?: Touched[];
  screen?: ScreenRow[];
}

const RESULTS = "benchmarks/results/latest.json";
const README = "benchmarks/README.md";

/** What a figure was measured on. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GiB`;
}

/** The results as people read them. */
function toMarkdown(results: Results): string {
  const { at, machine, node, claims, api, growth, touched, screen } = results;
  const size = claims.toLocaleString("en");
  return [
    `Measured on ${at.slice(0, 10)} on ${machine}, Node.js ${node}. Times in ms.`,
    api && `### Through the API\n\n${apiTable(api)}`,
    growth && `### Growth\n\n${growthTable(growth, { small: SMALL, large: claims })}`,
    touched && `### What the database touches, at ${size} claims\n\n${touchedTable(touched)}`,
    screen && `### Article screen\n\n${screenTable(screen)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Keeps the results beside the benchmark, and in its README between the markers. */
export function writeReport(results: Results): void {
  mkdirSync("benchmarks/results", { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeBetween(README, "figures", toMarkdown(results));
}
