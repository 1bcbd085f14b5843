import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildWhenChanged } from "@/scripts/launch/build";
import { prepareBuildFolder, TEST_BUILD } from "@/scripts/launch/build-folder";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { findBrowser } from "@/scripts/launch/checks/browser";
import { check } from "@/scripts/launch/checks/report";
import { runPlaywright, runTool, runTypes, runVitest } from "@/scripts/launch/checks/steps";
import { countStep, type Outcome, sum, type Tally } from "@/scripts/launch/checks/tally";
import { createTestDatabase } from "@/scripts/launch/checks/test-database";
import { makeAuthSecret, startTestServer } from "@/scripts/launch/checks/test-server";
import { generateClient } from "@/scripts/launch/generate";
import { startTemporaryCluster } from "@/scripts/launch/postgres/temporary-cluster";
import { closeOnSignals, createShutdown, type Shutdown } from "@/scripts/launch/shutdown";

const STOPPED = 130;

/** What all steps share. */
interface Run {
  shutdown: Shutdown;
  postgres: string;
  actionsKey: string;
}

/** Everything that has to hold before a change lands; the last line counts it. Leaves nothing running. */
export async function runChecks(): Promise<void> {
  const shutdown = createShutdown();
  closeOnSignals(shutdown, () => STOPPED);
  let total: Tally = { passed: 0, failed: 1 };
  try {
    await generateClient(shutdown);
    const cluster = await startTemporaryCluster();
    shutdown.add(cluster.stop);
    total = await runAll({ shutdown, postgres: cluster.urlOf("postgres"), actionsKey: readActionsKey() });
  } catch (error) {
    console.log(error instanceof CannotStart ? error.message : error);
  }
  await shutdown.run();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** Two lanes for two cores, while a browser is found or installed, then the browser with both. */
async function runAll(run: Run): Promise<Tally> {
  const lanes = await Promise.all([
    checkAndTest(run),
    buildAndType(run),
    check("browser", async () => {
      await findBrowser(process.env);
      return { ...countStep(true), output: "" };
    }),
  ]);
  return sum([...lanes.flat(), await check("end-to-end tests", () => testEndToEnd(run))]);
}

async function checkAndTest({ shutdown, postgres }: Run): Promise<Tally[]> {
  const cruiser = [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.js",
  ];
  const layers = [
    "app",
    "components",
    "domain",
    "lib",
    "server",
    "scripts",
    "test",
    "e2e",
    "prisma",
    "benchmarks",
  ].filter(existsSync);
  return [
    await check("lint", () => runTool(["node_modules/@biomejs/biome/bin/biome", "ci", "."], shutdown)),
    await check("layers", () => runTool([...cruiser, ...layers], shutdown)),
    await check("dead code", () => runTool(["node_modules/knip/bin/knip.js"], shutdown)),
    await check("unit tests", () => runVitest("unit", shutdown)),
    await check("server tests", () =>
      runVitest("server", shutdown, { TEST_DATABASE_URL: process.env.TEST_DATABASE_URL || postgres }),
    ),
  ];
}

async function buildAndType({ shutdown, actionsKey }: Run): Promise<Tally[]> {
  return [
    await check("production build", async () => {
      prepareBuildFolder(TEST_BUILD);
      await buildWhenChanged({ folder: TEST_BUILD, actionsKey }, shutdown);
      return { ...countStep(true), output: "" };
    }),
    await check("types", () => runTypes(shutdown)),
    await check("screen tests", () => runVitest("screens", shutdown)),
  ];
}

/** Against two servers on one database: several instances are one desk. */
async function testEndToEnd({ shutdown, postgres, actionsKey }: Run): Promise<Outcome> {
  const browser = await findBrowser(process.env);
  const { url, role } = await createTestDatabase(postgres);
  const database = { url, actionsKey, authSecret: makeAuthSecret() };
  const first = await startTestServer(database, shutdown);
  const second = await startTestServer(database, shutdown);
  return runPlaywright(shutdown, {
    PLAYWRIGHT_CHROMIUM: browser,
    BASE_URL: first.url,
    SECOND_BASE_URL: second.url,
    DATABASE_URL: url,
    SAYSO_DB_ROLE: role ?? undefined,
    NEXTAUTH_SECRET: database.authSecret,
  });
}

/** Kept between runs, so that an unchanged program need not be built again. */
function readActionsKey(): string {
  const file = ".cache/actions-key";
  if (!existsSync(file)) {
    mkdirSync(".cache", { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
