import { say, step } from "@/scripts/launch/progress.mjs";
import { disconnect } from "@/server/database/client";
import { measureApi } from "./api/measure-api";
import { type Desk, openDesk } from "./desk";
import { explainPages } from "./explain";
import { addClaims, startDesk } from "./fill/fill";
import { compareSizes, measureSize, type SizedTiming } from "./growth";
import { type BenchOptions, readOptions, SMALL } from "./options";
import { apiTable, growthTable, screenTable, touchedTable } from "./report/tables";
import { describeMachine, type Results, writeReport } from "./report/write-report";
import { measureScreen } from "./screen/measure-screen";
import { waitUntilSealed } from "./wait-until-sealed";

/** Fills the desk and measures what was asked for, growing it from small to large on the way. */
async function main(options: BenchOptions): Promise<void> {
  const desk = await openDesk();
  try {
    const results = await measure(desk, options);
    // Part of a run would take the other parts' figures away.
    if (options.parts.length > 1) writeReport(results);
  } finally {
    await desk.owner.end();
    await disconnect();
  }
}

async function measure(desk: Desk, { claims, parts }: BenchOptions): Promise<Results> {
  const [grows, calls, shows] = [parts.includes("growth"), parts.includes("api"), parts.includes("screen")];
  await step("Filling a small desk", async () => {
    await startDesk(desk.owner);
    await addClaims(desk.owner, { from: 0, to: SMALL });
  });
  const small = grows && (await step("Measuring the small desk", () => measureSize(desk)));

  const begun = performance.now();
  await step(`Filling ${claims} claims`, () => addClaims(desk.owner, { from: SMALL, to: claims }));
  const fillSeconds = (performance.now() - begun) / 1000;
  await step("Sealing the audit log", () => waitUntilSealed(desk.owner));

  const growth = small ? await measureGrowth(desk, small, claims) : {};
  const api = calls ? await step("Measuring the API", () => measureApi(desk)) : undefined;
  if (api) show(apiTable(api));
  const screen = shows
    ? await step("Measuring the article screen", () => measureScreen(desk, claims))
    : undefined;
  if (screen) show(screenTable(screen));
  return {
    ...{ at: new Date().toISOString(), machine: describeMachine(), node: process.versions.node },
    ...{ claims, fillSeconds, api, screen, ...growth },
  };
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
