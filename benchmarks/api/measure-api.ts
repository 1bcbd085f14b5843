import type { Client } from "pg";
import type { Desk } from "@/benchmarks/desk";
import type { Timing } from "@/benchmarks/timing";
import { listPaths, type MeasuredCall, readingCall, searchPath } from "./calls";
import { measureLoad } from "./load";
import { measureSql } from "./replay-sql";
import { reviewCall } from "./review-call";

/** One call at one number of connections, through the API and as its bare statements. */
export interface ApiRow {
  name: string;
  connections: number;
  api: Timing;
  sql: Timing;
  /** The empty handler's, at as many connections. */
  empty: Timing;
  /** (API - empty handler) / SQL, of the medians. The aim is 2 at most. */
  ratio: number;
}

const CONNECTIONS = [1, 16];
/** Requests of one measurement, at one connection and at several. */
const amountAt = (connections: number) => (connections === 1 ? 300 : 1200);
const WARM_UP = 150;

/** Measures everything the API is asked for, at one connection and at 16, each beside its own SQL. */
export async function measureApi(desk: Desk): Promise<ApiRow[]> {
  const rows: ApiRow[] = [];
  const calls = await makeCalls(desk);
  for (const connections of CONNECTIONS) {
    const empty = await measureEmpty(desk.url, connections);
    for (const call of calls) rows.push(await measureCall(desk, call, { connections, empty }));
  }
  return rows;
}

async function makeCalls({ owner, token }: Desk): Promise<MeasuredCall[]> {
  const opened = await sampleClaims(owner, "ref % 10 = 0", 200);
  const needed =
    2 * (CONNECTIONS.reduce((sum, connections) => sum + amountAt(connections), 0) + WARM_UP) + 100;
  return [
    await readingCall("queue page: standing and source", listPaths(), token),
    await readingCall("search: rare word", [searchPath("rare")], token),
    await readingCall("search: common word", [searchPath("common")], token),
    await readingCall(
      "open a claim",
      opened.map((id) => `/api/v1/claims/${id}`),
      token,
    ),
    await reviewCall(await sampleClaims(owner, "standing = 'unreviewed'", needed), token),
  ];
}

async function sampleClaims(owner: Client, condition: string, limit: number): Promise<string[]> {
  const { rows } = await owner.query(
    `SELECT id FROM claims WHERE ${condition} ORDER BY hashint4(ref) LIMIT ${limit}`,
  );
  return rows.map(({ id }) => String(id));
}

async function measureEmpty(url: string, connections: number): Promise<Timing> {
  const next = () => ({ method: "GET" as const, path: "/api/v1/health/live" });
  await measureLoad(url, { connections, amount: WARM_UP * 4, next });
  return measureLoad(url, { connections, amount: amountAt(connections), next });
}

/** Both are warmed up first: the first calls compile the program and fill the caches. */
async function measureCall(
  { url, databaseUrl }: Desk,
  { name, nextRequest, nextStatements }: MeasuredCall,
  { connections, empty }: { connections: number; empty: Timing },
): Promise<ApiRow> {
  const load = { connections, amount: amountAt(connections), next: nextRequest };
  const replay = { connections, amount: amountAt(connections), next: nextStatements };
  if (connections === 1) {
    await measureLoad(url, { ...load, amount: WARM_UP });
    await measureSql(databaseUrl, { ...replay, amount: WARM_UP });
  }
  const sql = await measureSql(databaseUrl, replay);
  const api = await measureLoad(url, load);
  return { name, connections, api, sql, empty, ratio: (api.p50 - empty.p50) / sql.p50 };
}
