import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { ApiRow } from "@/benchmarks/api/measure-api";
import type { CountingRow } from "@/benchmarks/counting/row";
import type { Touched } from "@/benchmarks/explain";
import type { GrowthRow } from "@/benchmarks/growth";
import { SMALL } from "@/benchmarks/options";
import type { ScreenRow } from "@/benchmarks/screen/measure-screen";
import { writeBetween } from "./markdown";
import { apiTable, countingTable, growthTable, screenTable, touchedTable } from "./tables";

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
  counting?: CountingRow[];
}

const RESULTS = "benchmarks/results";
const README = "benchmarks/README.md";

/** What a figure was measured on. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GiB`;
}

/** The results as people read them. */
function toMarkdown({ at, machine, node, claims, api, growth, touched, screen, counting }: Results): string {
  const size = claims.toLocaleString("en");
  return [
    `### ${size} claims\n\nMeasured on ${at.slice(0, 10)} on ${machine}, Node.js ${node}. Times in ms.`,
    api && `#### Through the API\n\n${apiTable(api)}`,
    growth && `#### Growth\n\n${growthTable(growth, { small: SMALL, large: claims })}`,
    touched && `#### What the database touches\n\n${touchedTable(touched)}`,
    screen && `#### Article screen\n\n${screenTable(screen)}`,
    counting && `#### Counting of origins\n\n${countingTable(counting)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Keeps the results of this size beside the benchmark, and those of every size in its README between the markers. */
export function writeReport(results: Results): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${results.claims}.json`), `${JSON.stringify(results, null, 2)}\n`);
  writeBetween(README, "figures", readAll().map(toMarkdown).join("\n\n"));
}

function readAll(): Results[] {
  const files = readdirSync(RESULTS).filter((name) => /^\d+\.json$/.test(name));
  const kept = files.map((name): Results => JSON.parse(readFileSync(join(RESULTS, name), "utf8")));
  return kept.sort((one, other) => one.claims - other.claims);
}
