import type { Client } from "pg";
import { listPaths, searchPath } from "./api/calls";
import { recordCall } from "./api/handlers";
import type { Statement } from "./api/record-sql";
import type { Desk } from "./desk";

/** What the database touched for a page, by its own account. */
export interface Touched {
  name: string;
  /** Rows read from tables and indexes, those thrown away included. */
  rows: number;
  /** Pages of 8 KiB read, from memory or disk. */
  buffers: number;
  ms: number;
  indexes: string[];
}

interface PlanNode {
  "Index Name"?: string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: PlanNode[];
}

/** Asks the database how it found each kind of page. */
export async function explainPages({ owner, token }: Desk): Promise<Touched[]> {
  const [list = ""] = listPaths();
  const pages = [
    ["list", "/api/v1/claims?limit=25"],
    ["list: standing and source", list],
    ["search: rare word", searchPath("rare")],
    ["search: common word", searchPath("common")],
    ["search: common word, rare source", searchPath("common", 25, { source: "Monitor 900" })],
    ["list: a day long ago", "/api/v1/claims?from=2025-01-01&to=2025-01-01"],
  ] as const;
  const touched: Touched[] = [];
  for (const [name, path] of pages) {
    const statements = await recordCall({
      method: "GET",
      path,
      headers: { authorization: `Bearer ${token}` },
    });
    const main = statements.find(({ text }) => text.includes("WITH page"));
    if (main) touched.push(await explain(owner, name, main));
  }
  return touched;
}

async function explain(owner: Client, name: string, { text, values }: Statement): Promise<Touched> {
  const { rows } = await owner.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
  const [{ Plan: plan, "Execution Time": ms }] = rows[0]["QUERY PLAN"];
  const nodes = flatten(plan);
  const scans = nodes.filter((node) => node["Relation Name"] !== undefined);
  return {
    name,
    rows: Math.round(scans.reduce((sum, node) => sum + rowsOf(node), 0)),
    buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
    ms,
    indexes: [...new Set(nodes.flatMap((node) => node["Index Name"] ?? []))],
  };
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function rowsOf(node: PlanNode): number {
  const thrownAway = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  return (node["Actual Rows"] + thrownAway) * node["Actual Loops"];
}
