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
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";
import { type Desks, fillDesks } from "./fill/desks";
import { type BenchOptions, readOptions, SMALL } from "./options";
import { startServer } from "./start-server";

const FOLDER = ".cache/bench";

/** Measures on a database of its own, which is gone afterwards unless it is to be kept, and on the production build. */
export async function runBenchmark(args: string[], shutdown: Shutdown): Promise<void> {
  const options = readOptions(args);
  await generateClient(shutdown);
  const { desks, environment } = await prepare(options, shutdown);
  const code = options.fillOnly ? 0 : await measure({ args, options, desks, environment }, shutdown);
  await shutdown.run();
  process.exit(code);
}

interface Prepared {
  desks: Desks;
  environment: Record<string, string | undefined>;
}

async function prepare({ desks: kept, claims }: BenchOptions, shutdown: Shutdown): Promise<Prepared> {
  const dataFolder = kept === null ? makeFolder(shutdown) : keepFolder(join(kept, `${claims}`));
  const settings = { ...readSettings({}), databaseUrl: null, dataFolder };
  const { url, secrets } = await openDatabase(settings, shutdown);
  const desks = await fillDesks(url, { small: SMALL, large: claims }, shutdown);
  return {
    desks,
    environment: {
      NODE_ENV: "production",
      SAYSO_DB_ROLE: process.env.SAYSO_DB_ROLE,
      NEXTAUTH_SECRET: secrets.authSecret,
      SAYSO_DATA: dataFolder,
    },
  };
}

async function measure(
  { args, options, desks, environment }: Prepared & { args: string[]; options: BenchOptions },
  shutdown: Shutdown,
): Promise<number> {
  const actionsKey = await readActionsKey();
  prepareBuildFolder(FOLDER);
  await buildWhenChanged({ folder: FOLDER, actionsKey }, shutdown);

  const server = {
    ...environment,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    SAYSO_BUILD_FOLDER: FOLDER,
  };
  const large = await startServer({ ...server, DATABASE_URL: desks.large }, shutdown);
  const small = await startServer({ ...server, DATABASE_URL: desks.small }, shutdown);
  const browser = options.parts.includes("screen") ? await findBrowser(process.env) : undefined;
  const env = {
    ...server,
    ...{ BASE_URL: large, DATABASE_URL: desks.large, PLAYWRIGHT_CHROMIUM: browser },
    ...{ SMALL_BASE_URL: small, SMALL_DATABASE_URL: desks.small },
  };
  const run = typescript("benchmarks/measure.ts", ...args);
  return (await runNode(run, shutdown, { env, visible: true })).code;
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

function keepFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
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
