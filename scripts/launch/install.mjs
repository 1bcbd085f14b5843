import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { holdLock } from "./lock.mjs";
import { runNpm } from "./npm.mjs";
import { say, step } from "./progress.mjs";
import { clearUnfinished, isUnfinished, markUnfinished, unmark } from "./unfinished-install.mjs";

/** @typedef {import("./shutdown.mjs").Shutdown} Shutdown */

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Installs what the lockfile names, unless exactly that is installed. One at a time: two npm at once in one folder spoil
 * each other's work.
 * @param {string} root
 * @param {Shutdown} shutdown
 */
export async function install(root, shutdown) {
  if (isReady(root)) return;

  checkWritable(root);
  mkdirSync(join(root, ".cache"), { recursive: true });
  /** @param {number} pid */
  const tell = (pid) => say(`  Waiting for the packages, which process ${pid} installs.`);
  await holdLock(join(root, ".cache", "install.lock"), () => installWhenMissing(root, shutdown), tell);
}

/**
 * @param {string} root
 * @param {Shutdown} shutdown
 */
async function installWhenMissing(root, shutdown) {
  if (isReady(root)) return;

  await step("Installing packages", () => installAll(root, shutdown), shutdown);
}

/**
 * What was cut off is marked and done from the beginning: npm would take a package for whole that is there in part. When
 * npm itself gives up, it has put back what was there before; when it is killed, it has not.
 * @param {string} root
 * @param {Shutdown} shutdown
 */
async function installAll(root, shutdown) {
  await clearUnfinished(root);
  const { code, output } = await runNpm(root, shutdown, (pid) => markUnfinished(root, pid));
  if (code !== null) unmark(root);
  if (code !== 0) throw new Error(`npm could not install the packages:\n${output}`);
}

/**
 * Whether the packages are there, and not left behind by an installation that was cut off.
 * @param {string} root
 */
function isReady(root) {
  const wanted = readLockfile(join(root, "package-lock.json"));
  const present = readLockfile(join(root, "node_modules", ".package-lock.json"));
  return !isUnfinished(root) && isInstalled(wanted, present) && isThere(root, present);
}

/**
 * Whether every package that the lockfile demands is there in its version. Optional ones may be left out: they are for
 * other kinds of machines.
 * @param {Lockfile} wanted
 * @param {Lockfile} present npm's own list of what it put into node_modules
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages ?? {}).every(([path, locked]) => {
    if (path === "" || locked.link) return true;
    const version = present.packages?.[path]?.version;
    return version === undefined
      ? Boolean(locked.optional || locked.devOptional)
      : version === locked.version;
  });
}

/**
 * Whether what npm's list names is really there: a list can outlive the packages.
 * @param {string} root
 * @param {Lockfile} present
 */
function isThere(root, present) {
  return Object.entries(present.packages ?? {}).every(
    ([path, { link }]) => link || existsSync(join(root, path, "package.json")),
  );
}

/**
 * npm says of a folder it can't write that it does not exist.
 * @param {string} root
 */
function checkWritable(root) {
  accessSync(root, constants.W_OK);
  const modules = join(root, "node_modules");
  if (existsSync(modules)) accessSync(modules, constants.W_OK);
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
