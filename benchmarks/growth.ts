import { listPaths, type MeasuredCall, readingCall, searchPath } from "./api/calls";
import { measureLoad } from "./api/load";
import { measureSql } from "./api/replay-sql";
import type { Desk } from "./desk";
import type { Timing } from "./timing";

/** One call's times on a desk of one size, through the API and as bare SQL. */
export interface SizedTiming {
  name: string;
  api: Timing;
  sql: Timing;
}

/** One call on the small and on the large desk. The ratios are of the medians; the aim is below 2. */
export interface GrowthRow {
  name: string;
  small: SizedTiming;
  large: SizedTiming;
  apiRatio: number;
  sqlRatio: number;
}

const AMOUNT = 300;
const WARM_UP = 100;
/** So few that the small desk has as many rows to answer with as the large one. */
const LIMIT = 5;

/** A source that few claims cite on a desk of any size. */
const RARE = { source: "Monitor 900" };
/** The day of the oldest claims, which the small desk ends with too. */
const FIRST_DAY = "from=2025-01-01&to=2025-01-01";

/** Measures the calls that a growing desk could slow down, at one connection. */
export async function measureSize(desk: Desk): Promise<SizedTiming[]> {
  const calls = [
    await readingCall("list", [`/api/v1/claims?limit=${LIMIT}`], desk.token),
    await readingCall("list: standing and source", listPaths(LIMIT), desk.token),
    await readingCall("search: rare word", [searchPath("rare", LIMIT)], desk.token),
    await readingCall("search: common word", [searchPath("common", LIMIT)], desk.token),
    await readingCall("search: common word, rare source", [searchPath("common", LIMIT, RARE)], desk.token),
    await readingCall("list: mine", [`/api/v1/claims?mine=true&limit=${LIMIT}`], desk.token),
    await readingCall("list: a day long ago", [`/api/v1/claims?${FIRST_DAY}&limit=${LIMIT}`], desk.token),
  ];
  const timings: SizedTiming[] = [];
  for (const call of calls) timings.push(await measureOne(desk, call));
  return timings;
}

async function measureOne({ url, databaseUrl }: Desk, call: MeasuredCall): Promise<SizedTiming> {
  const load = { connections: 1, amount: AMOUNT, next: call.nextRequest };
  const replay = { connections: 1, amount: AMOUNT, next: call.nextStatements };
  await measureLoad(url, { ...load, amount: WARM_UP });
  await measureSql(databaseUrl, { ...replay, amount: WARM_UP });
  return {
    name: call.name,
    api: await measureLoad(url, load),
    sql: await measureSql(databaseUrl, replay),
  };
}

/** Sets the two sizes side by side. */
export function compareSizes(small: SizedTiming[], large: SizedTiming[]): GrowthRow[] {
  return small.flatMap((before) => {
    const after = large.find(({ name }) => name === before.name);
    if (!after) return [];
    return {
      name: before.name,
      ...{ small: before, large: after },
      apiRatio: after.api.p50 / before.api.p50,
      sqlRatio: after.sql.p50 / before.sql.p50,
    };
  });
}
