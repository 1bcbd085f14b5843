import { execFileSync } from "node:child_process";
import { type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

/** The system user that PostgreSQL runs as when it can't run as ourselves. */
export interface Operator {
  uid: number;
  gid: number;
}

const NAME = "postgres";

/**
 * Who runs PostgreSQL: null means ourselves. It refuses to run as root, so root hands it to the owner of the data that
 * is already there, or to the user `postgres`, made when the system has none.
 */
export function findOperator(data: string): Operator | null {
  if (process.getuid?.() !== 0) return null;

  return ownerOf(data) ?? lookUp(NAME) ?? create(NAME);
}

/** Whether the operator gets to what stands in a folder: it and every folder above it let them through. */
export function canEnter(folder: string, operator: Operator): boolean {
  const above = dirname(folder);
  return allows(statSync(folder), operator, 0o1) && (above === folder || canEnter(above, operator));
}

/** Whether the operator can read a file. */
export function canRead(file: string, operator: Operator): boolean {
  return allows(statSync(file), operator, 0o4) && canEnter(dirname(file), operator);
}

function allows(stats: Stats, operator: Operator, bit: number): boolean {
  if (stats.uid === operator.uid) return (stats.mode & (bit << 6)) !== 0;
  if (stats.gid === operator.gid) return (stats.mode & (bit << 3)) !== 0;
  return (stats.mode & bit) !== 0;
}

function ownerOf(data: string): Operator | null {
  const stats = statSync(data, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : null;
}

function lookUp(name: string): Operator | null {
  const uid = run("id", ["-u", name]);
  const gid = run("id", ["-g", name]);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** `useradd` on most systems, BusyBox's `adduser` on small ones; another process may have been first. */
function create(name: string): Operator {
  const ways: [command: string, args: string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name]],
    ["adduser", ["-S", "-D", "-H", name]],
  ];
  for (const [command, args] of ways) {
    run(command, args);
    const made = lookUp(name);
    if (made) return made;
  }

  throw new CannotStart(
    `PostgreSQL does not run as root and the system user "${name}" can't be made: start as an ordinary user, or set DATABASE_URL.`,
  );
}

function run(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}
