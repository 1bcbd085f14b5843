import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isRunning, startOf } from "@/scripts/launch/processes";

/** Who holds a lock: a process, told from a later one with the same number by the moment it started. */
export interface Holder {
  pid: number;
  start: string | null;
}

/** Reads what a lock file says; null when it says nothing sensible. */
export function parseHolder(text: string): Holder | null {
  const [pid, start] = text.trim().split(" ");
  if (!pid || !/^[1-9]\d*$/.test(pid)) return null;
  return { pid: Number(pid), start: start || null };
}

/** Whether the process that wrote the lock still runs. */
export function isHeld(holder: Holder): boolean {
  return isRunning(holder.pid) && startOf(holder.pid) === holder.start;
}

/**
 * Takes a lock that ends with this process: null when it is ours now, else who holds it. The lock of a process that was
 * killed is taken over.
 */
export function takeLock(path: string): Holder | null {
  const own = `${process.pid} ${startOf(process.pid) ?? ""}\n`;
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, own, { mode: 0o600 });
  try {
    while (!tryLink(mine, path)) {
      const text = read(path);
      const holder = parseHolder(text);
      if (holder && isHeld(holder)) return holder;
      discardStale(path, text);
    }
    return null;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Gives the lock back, if it is ours. */
export function releaseLock(path: string): void {
  if (parseHolder(read(path))?.pid === process.pid) rmSync(path, { force: true });
}

/** A link appears with its text complete, and only where no file is: two can't both succeed. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moved away before it is removed: if somebody took the lock since it was read, theirs is put back. */
function discardStale(path: string, text: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== text) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
