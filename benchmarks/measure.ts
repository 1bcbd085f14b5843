import { say, step } from "@/scripts/launch/progress.mjs";
import { measureApi } from "./api/measure-api";
import { measureCounting } from "./counting/measure-counting";
import { type Desk, withDesk } from "./desk";
import { explainPages } from "./explain";
import { compareSizes, measureSize, type SizedTiming } from "./growth";
import { type BenchOptions, readOptions, SMALL } from "./options";
import { apiTable, countingTable, growthTable, screenTable, touchedTable } from "./report/tables";
import { describeMachine, writeReport } from "./report/write-report";
import { measureScreen } from "./screen/measure-screen";

/** Measures what was asked for on desks that are filled. */
async function main({ claims, parts }: BenchOptions): Promise<void> {
  const small = parts.includes("growth")
    ? await step("Measuring the small desk", () => withDesk("small", measureSize))
    : null;
  const measured = await withDesk("large", (desk) => measureLarge(desk, { claims, parts, small }));
  // Part of a run would take the other parts' figures away.
  if (parts.length > 1)
    writeReport({
      ...{ at: new Date().toISOString(), machine: describeMachine(), node: process.versions.node },
      ...{ claims, ...measured },
    });
}

async function measureLarge(
  desk: Desk,
  { claims, parts, small }: Pick<BenchOptions, "claims" | "parts"> & { small: SizedTiming[] | null },
) {
  const growth = small ? await measureGrowth(desk, small, claims) : {};
  const api = parts.includes("api") ? await step("Measuring the API", () => measureApi(desk)) : undefined;
  if (api) show(apiTable(api));
  const screen = parts.includes("screen")
    ? await step("Measuring the article screen", () => measureScreen(desk))
    : undefined;
  if (screen) show(screenTable(screen));
  const counting = parts.includes("counting")
    ? await step("Measuring the counting of origins", () => measureCounting(desk))
    : undefined;
  if (counting) show(countingTable(counting));
  return { api, screen, counting, ...growth };
}

async function measureGrowth(desk: Desk, small: SizedTiming[], claims: number) {
  const large = await step("Measuring the large desk", () => measureSize(desk));
  const growth = compareSizes(small, large);
  const touched = await explainPages(desk);
  show(growthTable(growth, { small: SMALL, large: claims }));
  show(touchedTable(touched));
  return { growth, touched };
}

/** Each part's figures are told as soon as they are there. */
function show(table: string): void {
  say(`\n${table}\n`);
}

await main(readOptions(process.argv.slice(2)));
