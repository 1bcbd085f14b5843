import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePrivateFolder, type Place } from "@/scripts/launch/postgres/place";
import { programPath } from "@/scripts/launch/postgres/programs";

/** The name of the database's owner inside its own PostgreSQL. */
export const OWNER = "sayso";

/** Not every system has the first one, and full-text search needs one that knows letters beyond ASCII. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"];

interface Target {
  folder: string;
  passwordFile: string;
  sync: boolean;
}

/** Makes an empty PostgreSQL at the place, unless it stands there. One that was cut off halfway is made anew. */
export function initialise(place: Place, options: { password: string; sync: boolean }): void {
  if (existsSync(join(place.data, "PG_VERSION"))) return;

  const secret = writeSecret(place, options.password);
  const unfinished = `${place.data}.new`;
  try {
    initialiseInFirstLocale(place, {
      folder: unfinished,
      passwordFile: join(secret, "password"),
      sync: options.sync,
    });
    rmSync(place.data, { recursive: true, force: true });
    renameSync(unfinished, place.data);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initialiseInFirstLocale(place: Place, target: Target): void {
  let complaint = "";
  for (const locale of LOCALES) {
    rmSync(target.folder, { recursive: true, force: true });
    makePrivateFolder(target.folder, place.operator);
    complaint = runInitdb(place, { ...target, locale });
    if (complaint === "") return;
    if (!/invalid locale/i.test(complaint)) break;
  }
  throw new Error(`PostgreSQL could not be set up: ${complaint}`);
}

function runInitdb(place: Place, target: Target & { locale: string }): string {
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
  const done = spawnSync(programPath(place.programs, "initdb"), args, {
    ...place.operator,
    env,
    cwd: "/",
    encoding: "utf8",
  });
  return done.status === 0
    ? ""
    : done.stderr || String(done.error ?? `initdb ended with ${done.status ?? done.signal}`);
}

/** The password file that initdb reads: in a folder nobody else can open, gone at once afterwards. */
function writeSecret(place: Place, password: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-secret-"));
  const file = join(folder, "password");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (place.operator) {
    chownSync(file, place.operator.uid, place.operator.gid);
    chownSync(folder, place.operator.uid, place.operator.gid);
  }
  return folder;
}
