import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { findFreePort } from "@/scripts/launch/free-port";
import { initialise, OWNER } from "@/scripts/launch/postgres/initialise";
import { readPostmasterFile, stopLeftover } from "@/scripts/launch/postgres/leftover";
import type { Place } from "@/scripts/launch/postgres/place";
import { programPath } from "@/scripts/launch/postgres/programs";
import { isRunning, waitUntilGone } from "@/scripts/launch/processes.mjs";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** A PostgreSQL that we started and have to stop. */
export interface Cluster {
  port: number;
  /** The address of one of its databases, for its owner. */
  urlOf(database: string): string;
  /** Waits until it takes connections; false when it never does, and is stopped then. */
  becomesReady(): Promise<boolean>;
  /** Whether somebody else told it to end as soon as nobody is connected: it takes nobody in any more. */
  isLeaving(): boolean;
  /** Settles when it has ended, in order or not, with how it did: a signal or an exit code. */
  ended: Promise<string>;
  /** Ends all connections and stops it in order. */
  stop(): Promise<void>;
  /** Ends it at once, for a process that is itself being ended and can't wait. */
  stopNow(): void;
}

/** What a PostgreSQL is started with: its password, where its messages go, and settings over PostgreSQL's own. */
export interface ClusterOptions {
  password: string;
  log: string;
  settings: Record<string, string>;
  /** Cuts the start off, whatever it is at. */
  shutdown?: Shutdown;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
const TRIES = 5;
const LOOK_EVERY_MS = 25;
const WRONG_PASSWORD =
  "The embedded database does not take the password in .data/secrets.json: put back the one that belongs to it.";

/** The address of a database on an embedded PostgreSQL, for its owner. */
export function addressOf(place: { port: number; password: string; database: string }): string {
  return `postgresql://${OWNER}:${place.password}@127.0.0.1:${place.port}/${place.database}`;
}

/** Starts PostgreSQL at a place, setting it up on first use and taking over from one that a killed start left behind. */
export async function startCluster(place: Place, options: ClusterOptions): Promise<Cluster> {
  const { password, settings, shutdown } = options;
  await initialise(place, { password, sync: settings.fsync !== "off", shutdown });
  await stopLeftover(place.data);

  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    refuseAtTheEnd(shutdown);
    const cluster = launchCluster(place, options, port);
    const forget = shutdown?.add(cluster.stop);
    const isReady = await cluster.becomesReady();
    refuseAtTheEnd(shutdown);
    forget?.();
    if (isReady) return cluster;
    if (attempt === TRIES) throw new Error(`PostgreSQL did not start: ${lastLines(options.log)}`);
    await wait(attempt * 300);
  }
}

function refuseAtTheEnd(shutdown: Shutdown | undefined): void {
  if (shutdown?.hasBegun()) throw new Error("PostgreSQL is not started in a program that ends.");
}

/** Starts the PostgreSQL of a place that is set up, without waiting for it. */
export function launchCluster(place: Place, options: ClusterOptions, port: number): Cluster {
  const child = launch(place, options, port);
  const pid = child.pid ?? 0;
  const urlOf = (database: string) => addressOf({ port, password: options.password, database });
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once("error", (error) => resolve(error.message));
  });
  child.unref();
  return {
    ...{ port, urlOf, ended },
    becomesReady: () => becomesReady(child, urlOf("postgres")),
    isLeaving: () => {
      const file = readPostmasterFile(place.data);
      return file?.pid === pid && file.isLeaving;
    },
    stop: () => stop(pid),
    stopNow: () => signal(pid, "SIGQUIT"),
  };
}

/** In a process group of its own, so that Ctrl-C reaches us alone and requests are answered before it stops. */
function launch(place: Place, options: ClusterOptions, port: number): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    ...options.settings,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(options.log, "a", 0o600);
  try {
    return spawn(programPath(place.programs, "postgres"), ["-D", place.data, ...args], {
      ...place.operator,
      cwd: "/",
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
      detached: true,
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
}

async function becomesReady(child: ChildProcess, url: string): Promise<boolean> {
  const end = Date.now() + START_LIMIT_MS;
  let isReady = false;
  try {
    while (!isReady && hasNotEnded(child) && Date.now() < end) {
      isReady = await answers(url);
      if (!isReady) await wait(LOOK_EVERY_MS);
    }
    return isReady;
  } finally {
    if (!isReady) await stop(child.pid ?? 0);
  }
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch (error) {
    if (isWrongPassword(error)) throw new CannotStart(WRONG_PASSWORD);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "28P01";
}

async function stop(pid: number): Promise<void> {
  if (pid === 0) return;

  signal(pid, "SIGINT");
  if (await waitUntilGone(pid, STOP_LIMIT_MS)) return;
  signal(pid, "SIGQUIT");
  await waitUntilGone(pid, STOP_LIMIT_MS);
}

function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  if (pid !== 0 && isRunning(pid)) process.kill(pid, name);
}

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-5).join(" | ");
}
