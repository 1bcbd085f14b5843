import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { claimOrRefuse } from "./desk-lock.mjs";
import { install } from "./install.mjs";
import { reportTo } from "./progress.mjs";
import { closeOnSignals, createShutdown, failWith } from "./shutdown.mjs";

/** @typedef {import("./shutdown.mjs").Shutdown} Shutdown */

/**
 * @typedef {object} HandOverOptions
 * @property {boolean} [claimsDesk] whether nothing else may run from the desk's folder meanwhile
 * @property {NodeJS.WriteStream} [progressTo] where steps are printed, when standard output is for results
 */

/**
 * Makes the project able to run its own TypeScript, then hands over to it: what stands before this line is plain
 * JavaScript on Node's own modules. A failure that people can mend ends as one sentence.
 * @param {(shutdown: Shutdown) => Promise<void>} main imports and runs the rest
 * @param {HandOverOptions} [options]
 */
export async function handOver(main, { claimsDesk = false, progressTo = process.stdout } = {}) {
  reportTo(progressTo);
  const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));
  process.chdir(root);
  const shutdown = createShutdown();
  closeOnSignals(shutdown);
  try {
    if (claimsDesk) claimOrRefuse(process.env, shutdown);
    await install(root, shutdown);
    const { register } = await import("tsx/esm/api");
    register();
    await main(shutdown);
  } catch (error) {
    await failWith(shutdown, error);
  }
}
