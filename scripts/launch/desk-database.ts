import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import {
  addressOf,
  type Cluster,
  type ClusterOptions,
  launchCluster,
  startCluster,
} from "@/scripts/launch/postgres/cluster";
import { keepRunning, type Revival } from "@/scripts/launch/postgres/keep-running";
import { findPostmaster } from "@/scripts/launch/postgres/leftover";
import { choosePlace, type Place } from "@/scripts/launch/postgres/place";
import { say, step } from "@/scripts/launch/progress.mjs";
import { failWith, type Shutdown } from "@/scripts/launch/shutdown.mjs";

const DATABASE = "sayso";
const LOOK_EVERY_MS = 1000;
const OLDEST_POSTGRESQL = 150_000;

/** One desk on one machine: memory enough for a large archive, and plans for disks that seek quickly. */
const SETTINGS = {
  shared_buffers: "256MB",
  work_mem: "16MB",
  random_page_cost: "1.1",
  jit: "off",
  max_wal_size: "2GB",
};

/** Starts the embedded PostgreSQL with the desk's database in it; it stops with the program. Gives its address. */
export async function openEmbeddedDatabase(
  dataFolder: string,
  password: string,
  shutdown: Shutdown,
): Promise<string> {
  const place = choosePlace(join(dataFolder, "postgres"), password);
  if (place.note) say(`  ${place.note}.`);

  const options = { password, log: join(dataFolder, "postgres.log"), settings: SETTINGS, shutdown };
  const cluster = await step("Starting PostgreSQL", () => startCluster(place, options), shutdown);
  const kept = keepRunning(cluster, revivalOf(place, options, shutdown));
  setInterval(kept.look, LOOK_EVERY_MS).unref();
  process.once("exit", kept.stopNow);
  shutdown.add(kept.stop);
  await createDatabase(cluster, seedMark(dataFolder));
  return cluster.urlOf(DATABASE);
}

function revivalOf(place: Place, options: ClusterOptions, shutdown: Shutdown): Revival {
  return {
    launch: (port) => launchCluster(place, options, port),
    isUnwanted: shutdown.hasBegun,
    now: Date.now,
    pause: (ms, signal) => wait(ms, undefined, { signal, ref: false }).catch(() => undefined),
    tell: (text) => say(`  ${new Date().toISOString()}  ${text}`),
    giveUp: (how) => {
      const reason = `PostgreSQL ended (${how}) and can't be started again: ${options.log} says why.`;
      void failWith(shutdown, new CannotStart(reason));
    },
  };
}

/** The address of the desk's database while a desk that somebody else started has it open, else null. */
export function findRunningDatabase(dataFolder: string, password: string): string | null {
  const running = findPostmaster(choosePlace(join(dataFolder, "postgres"), password).data);
  return running && addressOf({ port: running.port, password, database: DATABASE });
}

/** Checks that the database given is there and new enough. */
export async function checkGivenDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
    if (rows[0].version < OLDEST_POSTGRESQL)
      throw new CannotStart("Sayso needs PostgreSQL 15 or newer in DATABASE_URL.");
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new CannotStart(`The database in DATABASE_URL can't be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Fills the demo desk as a whole: one that was cut off halfway is thrown away at the next start. */
export async function fillOnce(dataFolder: string, fill: () => Promise<void>): Promise<void> {
  writeFileSync(seedMark(dataFolder), "");
  await fill();
  rmSync(seedMark(dataFolder));
}

function seedMark(dataFolder: string): string {
  return join(dataFolder, "filling");
}

async function createDatabase(cluster: Cluster, mark: string): Promise<void> {
  const client = new Client({ connectionString: cluster.urlOf("postgres") });
  client.on("error", () => undefined);
  await client.connect();
  try {
    if (existsSync(mark)) await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    rmSync(mark, { force: true });
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
