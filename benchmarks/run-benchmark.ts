import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "@/scripts/launch/build";
import { prepareBuildFolder } from "@/scripts/launch/build-folder";
import { findBrowser } from "@/scripts/launch/checks/browser";
import { generateClient } from "@/scripts/launch/generate";
import { openDatabase } from "@/scripts/launch/open-database";
import { choosePlace } from "@/scripts/launch/postgres/place";
import { runNode, typescript } from "@/scripts/launch/run-program";
import { readDeskSecrets } from "@/scripts/launch/secrets";
import { readSettings } from "@/scripts/launch/settings";
import { closeOnSignals, createShutdown, type Shutdown } from "@/scripts/launch/shutdown";
import { readOptions } from "./options";
import { startServer } from "./start-server";

const FOLDER = ".cache/bench";
const STOPPED = 130;

/** Measures on a database of its own, which is gone afterwards, and on the production build. */
export async function runBenchmark(args: string[]): Promise<void> {
  const { parts } = readOptions(args);
  const shutdown = createShutdown();
  let code = STOPPED;
  closeOnSignals(shutdown, () => code);
  try {
    const environment = await prepare(shutdown);
    const url = await startServer({ ...environment, SAYSO_BUILD_FOLDER: FOLDER }, shutdown);
    const browser = parts.includes("screen") ? findBrowser(process.env) : undefined;
    const env = { ...environment, BASE_URL: url, PLAYWRIGHT_CHROMIUM: browser };
    ({ code } = await runNode(typescript("benchmarks/measure.ts", ...args), shutdown, {
      env,
      visible: true,
    }));
  } finally {
    await shutdown.run();
  }
  process.exit(code);
}

async function prepare(shutdown: Shutdown): Promise<Record<string, string | undefined>> {
  await generateClient(shutdown);
  const actionsKey = await readActionsKey();
  if (!process.env.BENCH_KEEP_BUILD) {
    prepareBuildFolder(FOLDER);
    await buildWhenChanged({ folder: FOLDER, actionsKey }, shutdown);
  }

  const dataFolder = makeFolder(shutdown);
  const settings = { ...readSettings({}), databaseUrl: null, dataFolder };
  const { url, secrets } = await openDatabase(settings, shutdown);
  return {
    NODE_ENV: "production",
    DATABASE_URL: url,
    SAYSO_DB_ROLE: process.env.SAYSO_DB_ROLE,
    NEXTAUTH_SECRET: secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    SAYSO_DATA: dataFolder,
  };
}

/** For the database, with the settings and the durability of a desk's own; taken away at the end. */
function makeFolder(shutdown: Shutdown): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  chmodSync(folder, 0o711);
  const { databasePassword } = readDeskSecrets(folder);
  shutdown.add(() => {
    for (const path of [choosePlace(join(folder, "postgres"), databasePassword).data, folder])
      rmSync(path, { recursive: true, force: true });
  });
  return folder;
}

/** Kept between runs, so that an unchanged program need not be built again. */
async function readActionsKey(): Promise<string> {
  const file = `${FOLDER}.key`;
  if (!existsSync(file)) {
    mkdirSync(".cache", { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
  }
  return readFile(file, "utf8");
}
