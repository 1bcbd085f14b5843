import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const LOOK_EVERY_MS = 20;

/**
 * Whether a process with this number runs, ours or somebody else's. A dead one that nobody collected does not count.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return stateOf(pid) !== "Z";
}

/**
 * When a process started, in the system's ticks since boot: tells it from a later one with the same number. Null where the
 * system does not say.
 * @param {number} pid
 * @returns {string | null}
 */
export function startOf(pid) {
  return statFields(pid)?.[19] ?? null;
}

/**
 * Waits until a process has ended; false when it still runs after the time given.
 * @param {number} pid
 * @param {number} limitMs
 */
export async function waitUntilGone(pid, limitMs) {
  const end = Date.now() + limitMs;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await wait(LOOK_EVERY_MS);
  }
  return true;
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function stateOf(pid) {
  return statFields(pid)?.[0] ?? null;
}

/**
 * The fields of /proc/PID/stat from the state on: the name before it is in brackets and may hold anything.
 * @param {number} pid
 * @returns {string[] | null}
 */
function statFields(pid) {
  if (process.platform !== "linux") return null;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
