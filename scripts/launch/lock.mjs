import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning, startOf } from "./processes.mjs";

const LOOK_EVERY_MS = 200;

/**
 * Who holds a lock: a process, told from a later one with the same number by the moment it started.
 * @typedef {{ pid: number, start: string | null }} Holder
 */

/**
 * Reads what a lock file says; null when it says nothing sensible.
 * @param {string} text
 * @returns {Holder | null}
 */
export function parseHolder(text) {
  const [pid, start] = text.trim().split(" ");
  if (!pid || !/^[1-9]\d*$/.test(pid)) return null;
  return { pid: Number(pid), start: start || null };
}

/**
 * What a lock file says of a process.
 * @param {number} pid
 */
export function describeHolder(pid) {
  return `${pid} ${startOf(pid) ?? ""}\n`;
}

/**
 * Whether the process that wrote the lock still runs.
 * @param {Holder} holder
 */
export function isHeld(holder) {
  return isRunning(holder.pid) && startOf(holder.pid) === holder.start;
}

/**
 * Takes a lock that ends with this process: null when it is ours now, else who holds it. The lock of a process that was
 * killed is taken over.
 * @param {string} path
 * @returns {Holder | null}
 */
export function takeLock(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, describeHolder(process.pid), { mode: 0o600 });
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

/**
 * Gives the lock back, if it is ours.
 * @param {string} path
 */
export function releaseLock(path) {
  if (parseHolder(read(path))?.pid === process.pid) rmSync(path, { force: true });
}

/**
 * Does some work while nobody else holds the lock, which is waited for.
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} work
 * @param {(holder: number) => void} whenHeld told once that somebody else has it, before the waiting
 * @returns {Promise<T>}
 */
export async function holdLock(path, work, whenHeld) {
  const first = takeLock(path);
  if (first) {
    whenHeld(first.pid);
    while (takeLock(path)) await wait(LOOK_EVERY_MS);
  }

  const release = () => releaseLock(path);
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * A link appears with its text complete, and only where no file is: two can't both succeed.
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Moved away before it is removed: if somebody took the lock since it was read, theirs is put back.
 * @param {string} path
 * @param {string} text
 */
function discardStale(path, text) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== text) tryLink(aside, path);
  rmSync(aside, { force: true });
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
