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
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

const LAYERED = "app components domain lib server scripts test e2e prisma benchmarks".split(" ");
const CRUISER = [
  "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  "--config",
  ".dependency-cruiser.js",
];

type Step = () => Promise<Tally>;

/** What all steps share. */
interface Run {
  shutdown: Shutdown;
  postgres: string;
  actionsKey: string;
}

/** Everything that has to hold before a change lands; the last line counts it. Leaves nothing running. */
export async function runChecks(shutdown: Shutdown): Promise<void> {
  let total: Tally = { passed: 0, failed: 1 };
  try {
    await generateClient(shutdown);
    const cluster = await startTemporaryCluster();
    shutdown.add(cluster.stop);
    total = await runAll({ shutdown, postgres: cluster.urlOf("postgres"), actionsKey: readActionsKey() });
  } catch (error) {
    if (shutdown.hasBegun()) return;
    console.log(error instanceof CannotStart ? error.message : error);
  }
  await shutdown.run();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** Whatever can stand alone, while a browser is found or installed; then the browser, with both cores. */
async function runAll(run: Run): Promise<Tally> {
  const [browser, tallies] = await Promise.all([check("browser", provideBrowser), inTwoLanes(stepsOf(run))]);
  return sum([browser, ...tallies, await check("end-to-end tests", () => testEndToEnd(run))]);
}

/** Two cores take one step after another, so the long ones come first. Types need the route types of the build. */
function stepsOf({ shutdown, postgres, actionsKey }: Run): Step[] {
  const server = { TEST_DATABASE_URL: process.env.TEST_DATABASE_URL || postgres };
  const build = () => check("production build", () => buildForTests(actionsKey, shutdown));
  const types = () => check("types", () => runTypes(shutdown));
  return [
    () => check("server tests", () => runVitest("server", shutdown, server)),
    async () => sum([await build(), await types()]),
    () => check("screen tests", () => runVitest("screens", shutdown)),
    () => check("unit tests", () => runVitest("unit", shutdown)),
    () => check("layers", () => runTool([...CRUISER, ...LAYERED], shutdown)),
    () => check("dead code", () => runTool(["node_modules/knip/bin/knip.js"], shutdown)),
    () => check("lint", () => runTool(["node_modules/@biomejs/biome/bin/biome", "ci", "."], shutdown)),
  ];
}

async function inTwoLanes(steps: Step[]): Promise<Tally[]> {
  const waiting = steps.values();
  const tallies: Tally[] = [];
  const lane = async () => {
    for (const step of waiting) tallies.push(await step());
  };
  await Promise.all([lane(), lane()]);
  return tallies;
}

async function provideBrowser(): Promise<Outcome> {
  await findBrowser(process.env);
  return { ...countStep(true), output: "" };
}

async function buildForTests(actionsKey: string, shutdown: Shutdown): Promise<Outcome> {
  prepareBuildFolder(TEST_BUILD);
  await buildWhenChanged({ folder: TEST_BUILD, actionsKey }, shutdown);
  return { ...countStep(true), output: "" };
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
