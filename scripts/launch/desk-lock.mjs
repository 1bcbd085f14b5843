import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotStart } from "./cannot-start.mjs";
import { releaseLock, takeLock } from "./lock.mjs";

/** @typedef {import("./shutdown.mjs").Shutdown} Shutdown */

/**
 * Where a desk keeps the embedded database, the secrets and the demo sign-ins.
 * @param {Record<string, string | undefined>} env
 */
export function dataFolderOf(env) {
  return env.SAYSO_DATA || join(process.cwd(), ".data");
}

/**
 * Claims the desk's folder until the program ends: null when it is ours now, else the process that has it.
 * @param {string} dataFolder
 * @param {Shutdown} shutdown
 * @returns {number | null}
 */
export function claimDesk(dataFolder, shutdown) {
  makeFolder(dataFolder);
  const lock = join(dataFolder, "lock");
  const holder = takeLock(lock);
  if (holder) return holder.pid;

  shutdown.add(() => releaseLock(lock));
  chmodSync(dataFolder, 0o700);
  return null;
}

/**
 * Claims the folder of the desk that the environment describes, before anything is done in it. A database of the owner's
 * own may serve several instances at once, so there is nothing to claim then.
 * @param {Record<string, string | undefined>} env
 * @param {Shutdown} shutdown
 */
export function claimOrRefuse(env, shutdown) {
  const holder = env.DATABASE_URL ? null : claimDesk(dataFolderOf(env), shutdown);
  if (holder) throw alreadyRuns(holder);
}

/**
 * Why a desk that another process has can't be started.
 * @param {number} holder
 */
export function alreadyRuns(holder) {
  return new CannotStart(`Sayso already runs from this folder (process ${holder}): stop that one first.`);
}

/**
 * Asked to make parents too, Node.js says of a read-only place that it does not exist.
 * @param {string} path
 */
function makeFolder(path) {
  const parent = dirname(path);
  if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}
