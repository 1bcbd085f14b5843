import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makePrivateFolder, type Place } from "@/scripts/launch/postgres/place";
import { programPath } from "@/scripts/launch/postgres/programs";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** The name of the database's owner inside its own PostgreSQL. */
export const OWNER = "sayso";

/** Not every system has the first one, and full-text search needs one that knows letters beyond ASCII. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"];

interface Target {
  folder: string;
  passwordFile: string;
  sync: boolean;
  /** Ends it halfway. */
  signal: AbortSignal;
}

/** What a PostgreSQL is set up with; the shutdown, where there is one, ends it halfway. */
export interface InitialiseOptions {
  password: string;
  sync: boolean;
  shutdown: Shutdown | undefined;
}

/** Makes an empty PostgreSQL at the place, unless it stands there. One that was cut off halfway is made anew. */
export async function initialise(place: Place, options: InitialiseOptions): Promise<void> {
  const passwordFile = `${place.data}.password`;
  const unfinished = `${place.data}.new`;
  const discard = () => {
    for (const path of [passwordFile, unfinished]) rmSync(path, { recursive: true, force: true });
  };
  discard();
  if (existsSync(join(place.data, "PG_VERSION"))) return;

  writeSecret(passwordFile, place, options.password);
  const stopping = new AbortController();
  const target = { folder: unfinished, passwordFile, sync: options.sync, signal: stopping.signal };
  const work = setUp(place, target).finally(discard);
  const forget = options.shutdown?.add(async () => {
    stopping.abort();
    await work.catch(() => undefined);
  });
  await work;
  forget?.();
}

async function setUp(place: Place, target: Target): Promise<void> {
  await initialiseInFirstLocale(place, target);
  rmSync(place.data, { recursive: true, force: true });
  renameSync(target.folder, place.data);
}

async function initialiseInFirstLocale(place: Place, target: Target): Promise<void> {
  let complaint = "";
  for (const locale of LOCALES) {
    rmSync(target.folder, { recursive: true, force: true });
    makePrivateFolder(target.folder, place.operator);
    complaint = await runInitdb(place, { ...target, locale });
    if (complaint === "") return;
    if (!/invalid locale/i.test(complaint)) break;
  }
  throw new Error(`PostgreSQL could not be set up: ${complaint}`);
}

/** Gives what initdb complained of, nothing when it succeeded. */
function runInitdb(place: Place, target: Target & { locale: string }): Promise<string> {
  const args = [
    `--pgdata=${target.folder}`,
    `--username=${OWNER}`,
    `--pwfile=${target.passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--locale=${target.locale}`,
    "--no-instructions",
    ...(target.sync ? [] : ["--no-sync"]),
  ];
  const env = { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, LC_ALL: target.locale };
  const program = programPath(place.programs, "initdb");
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...place.operator,
      ...{ env, cwd: "/", signal: target.signal, stdio: ["ignore", "ignore", "pipe"] },
    });
    let complaint = "";
    child.stderr.on("data", (chunk) => (complaint += chunk));
    child.once("error", (error) => (complaint ||= String(error)));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? "" : complaint || `initdb ended with ${code ?? signal}`),
    );
  });
}

/**
 * The password file that initdb reads: beside the data and for its owner alone, gone at once afterwards. What a start left
 * that was killed meanwhile is found there by the next.
 */
function writeSecret(path: string, place: Place, password: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${password}\n`, { mode: 0o600, flag: "wx" });
  if (place.operator) chownSync(path, place.operator.uid, place.operator.gid);
}
