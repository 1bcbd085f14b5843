import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { canEnter, canRead, findOperator, type Operator } from "@/scripts/launch/postgres/operator";
import { findPackagedPrograms, programPath } from "@/scripts/launch/postgres/programs";

/** Where one PostgreSQL lives: its programs, its data, and who runs it. */
export interface Place {
  programs: string;
  data: string;
  operator: Operator | null;
  /** Said once when programs or data had to go elsewhere, else null. */
  note: string | null;
}

const STABLE_HOMES = ["/var/lib", "/opt"];

/**
 * Chooses where PostgreSQL lives: the data at `wanted` and the programs in node_modules, unless we are root and the user
 * PostgreSQL runs as can't get there (a checkout under /root or in a 0700 folder). Then both go to a folder of this
 * checkout's own under /var/lib, the same one at every start. The data's name there follows from its password too: a new
 * checkout in the place of one that was thrown away does not meet the old one's data.
 */
export function choosePlace(wanted: string, password: string): Place {
  const packaged = findPackagedPrograms();
  const elsewhere = join(stableHome(wanted), `sayso-${fingerprint(process.cwd())}`);
  const movedData = join(elsewhere, `data-${fingerprint(`${resolve(wanted)}\n${password}`)}`);
  const operator = findOperator(existsSync(movedData) ? movedData : wanted);
  if (!operator) return { programs: packaged, data: wanted, operator, note: null };

  mkdirSync(dirname(wanted), { recursive: true });
  letThrough(dirname(wanted));
  const programs = canRun(packaged, operator) ? packaged : copyPrograms(packaged, elsewhere);
  const data = canEnter(dirname(wanted), operator) ? wanted : movedData;
  if (data !== wanted) makePublicFolder(elsewhere);
  return { programs, data, operator, note: noteOn({ wanted, packaged, programs, data }) };
}

/** Makes a folder that only the operator can open; it may stand there already. */
export function makePrivateFolder(path: string, operator: Operator | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (operator) chownSync(path, operator.uid, operator.gid);
  chmodSync(path, 0o700);
}

function noteOn(place: { wanted: string; packaged: string; programs: string; data: string }): string | null {
  const moved = [
    ...(place.programs === place.packaged ? [] : [`programs are in ${place.programs}`]),
    ...(place.data === place.wanted ? [] : [`data is in ${place.data}`]),
  ];
  if (moved.length === 0) return null;
  return `PostgreSQL does not run as root, and its own user can't enter this folder: its ${moved.join(" and its ")}`;
}

function stableHome(wanted: string): string {
  return STABLE_HOMES.find((folder) => existsSync(folder)) ?? dirname(wanted);
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Others may pass through our own data folder, not list it; what is private in it has its own mode. */
function letThrough(folder: string): void {
  const { uid, mode } = statSync(folder);
  if (uid === process.getuid?.()) chmodSync(folder, mode | 0o011);
}

function canRun(programs: string, operator: Operator): boolean {
  if (!canRead(join(programs, "share", "postgresql", "postgres.bki"), operator)) return false;
  return (
    spawnSync(programPath(programs, "postgres"), ["--version"], { ...operator, stdio: "ignore" }).status === 0
  );
}

/** The copy is complete before it gets its name, and is named after the version, so that an update makes a new one. */
function copyPrograms(packaged: string, home: string): string {
  const version = JSON.parse(readFileSync(join(dirname(packaged), "package.json"), "utf8")).version;
  const copy = join(home, `programs-${version}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  makePublicFolder(home);
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  makeReadable(unfinished);
  takeName(unfinished, copy);
  return copy;
}

function makePublicFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}

function takeName(unfinished: string, copy: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else if (entry.isFile())
      chmodSync(path, basename(folder) === "bin" ? 0o755 : statSync(path).mode | 0o444);
  }
}
