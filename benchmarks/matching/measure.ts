import { parseArgs } from "node:util";
import { Client } from "pg";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { startTemporaryCluster } from "@/scripts/launch/postgres/temporary-cluster";
import { say, step } from "@/scripts/launch/progress.mjs";
import { disconnect } from "@/server/database/client";
import { migrate } from "@/server/database/migrate";
import { Bm25 } from "./bm25";
import { readCorpusClaims } from "./corpus-claims";
import { fillDesk, type PlacedClaim } from "./fill-desk";
import { measureQuality, type PlacedGroup } from "./measure-quality";
import { type MatchingSpeed, measureSpeed } from "./measure-speed";
import { type PairGroup, readPairs } from "./pairs";
import { qualityTables, speedTable, writeResults } from "./report";

const NEEDS =
  "Say where articles are to hide the pairs among: npm run bench:matching -- --corpus FILE.jsonl; benchmarks/MATCHING.md describes its lines.";

/** Measures matching on the written pairs among the claims of a corpus, and its speed on desks of growing size. */
async function measureMatching(args: string[]): Promise<void> {
  const { corpus, sizes } = readOptions(args);
  const cluster = await startTemporaryCluster();
  const owner = new Client({ connectionString: cluster.urlOf("postgres") });
  try {
    const { role } = await step("Migrating", () => migrate(cluster.urlOf("postgres")));
    process.env.DATABASE_URL = cluster.urlOf("postgres");
    if (role) process.env.SAYSO_DB_ROLE = role;
    await owner.connect();
    const quality = corpus === undefined ? null : await measurePairs(owner, corpus);
    if (quality) say(`\n${qualityTables(quality)}\n`);
    const speed: MatchingSpeed[] = [];
    for (const size of sizes) {
      speed.push(await step(`Retrieval at ${size} claims`, () => measureSpeed(owner, size)));
      say(`\n${speedTable(speed)}\n`);
    }
    writeResults({ at: new Date().toISOString(), node: process.versions.node, quality, speed });
  } finally {
    await owner.end();
    await disconnect();
    await cluster.stop();
  }
}

function readOptions(args: string[]) {
  const { values } = parseArgs({ args, options: { corpus: { type: "string" }, claims: { type: "string" } } });
  if (!values.corpus && !values.claims) throw new CannotStart(NEEDS);
  const sizes = (values.claims ?? "100000,1000000").split(",").filter(Boolean).map(Number);
  if (sizes.some((size) => !Number.isInteger(size)))
    throw new CannotStart("--claims takes numbers, parted by commas.");
  return { corpus: values.corpus, sizes };
}

async function measurePairs(owner: Client, path: string) {
  const hidden = await step("Reading the articles", () => readCorpusClaims(path));
  const { tuned, reported } = readPairs();
  const groups = [...tuned, ...reported].map(toClaims);
  const placed = await step("Filling the desk", () => fillDesk(owner, [...groups.flat(), ...hidden]));
  const bm25 = new Bm25(placed);
  const places = new Map(placed.map((claim) => [claim.statement, claim]));
  const measure = (half: readonly PairGroup[]) =>
    measureQuality(
      half.map((group) => place(group, places)),
      bm25,
    );
  return {
    claims: placed.length,
    tuned: await step("The half tuned on", () => measure(tuned)),
    reported: await step("The half only reported", () => measure(reported)),
  };
}

function toClaims({ base, same, near, published }: PairGroup) {
  return [base, ...same, ...Object.values(near)].map((statement) => ({ statement, publishedAt: published }));
}

function place(
  { base, same, near, published }: PairGroup,
  places: ReadonlyMap<string, PlacedClaim>,
): PlacedGroup {
  const find = (statement: string) => {
    const claim = places.get(statement);
    if (!claim) throw new Error(`not on the desk: ${statement}`);
    return claim;
  };
  const kinds = Object.keys(near) as (keyof PairGroup["near"])[];
  return {
    published,
    base: find(base),
    same: same.map(find),
    near: kinds.map((kind) => ({ kind, ...find(near[kind] ?? "") })),
  };
}

await measureMatching(process.argv.slice(2));
