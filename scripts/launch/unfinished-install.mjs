import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeHolder, isHeld, parseHolder } from "./lock.mjs";
import { signalGroup } from "./npm.mjs";
import { waitUntilGone } from "./processes.mjs";

const GONE_LIMIT_MS = 10_000;

/**
 * Stands in node_modules from the start of npm until it has ended by itself, and names its process.
 * @param {string} root
 */
function markOf(root) {
  return join(root, "node_modules", ".sayso-installing");
}

/**
 * Whether an installation began here and was cut off.
 * @param {string} root
 */
export function isUnfinished(root) {
  return existsSync(markOf(root));
}

/**
 * @param {string} root
 * @param {number} pid npm's process
 */
export function markUnfinished(root, pid) {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(markOf(root), describeHolder(pid));
}

/** @param {string} root */
export function unmark(root) {
  rmSync(markOf(root), { force: true });
}

/**
 * Takes away what an installation left that was cut off, the mark last. Its npm may have outlived whoever started it.
 * @param {string} root
 */
export async function clearUnfinished(root) {
  if (!isUnfinished(root)) return;

  await stopLeftover(readFileSync(markOf(root), "utf8"));
  const modules = join(root, "node_modules");
  const names = readdirSync(modules).map((name) => join(modules, name));
  for (const path of names.filter((path) => path !== markOf(root)))
    rmSync(path, { recursive: true, force: true });
  unmark(root);
}

/**
 * Without the moment it started, a process is not told from a later one with its number, and left alone.
 * @param {string} text what the mark says
 */
async function stopLeftover(text) {
  const npm = parseHolder(text);
  if (!npm?.start || !isHeld(npm)) return;

  signalGroup(npm.pid, "SIGKILL");
  await waitUntilGone(npm.pid, GONE_LIMIT_MS);
}
