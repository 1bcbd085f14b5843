import { checkNode } from "./node-version.mjs";

/**
 * Where every program of the command line begins. This file and what it imports at once are written so that any Node.js
 * since 12 can read them: one that is too old says so in a sentence, not about a syntax it does not know.
 * @param {(shutdown: import("./shutdown.mjs").Shutdown) => Promise<void>} main imports and runs the rest
 * @param {import("./hand-over.mjs").HandOverOptions} [options]
 */
export function boot(main, options) {
  checkNode();
  return import("./hand-over.mjs").then(({ handOver }) => handOver(main, options));
}
