import { explain } from "./cannot-start.mjs";
import { say } from "./progress.mjs";

/** @typedef {() => void | Promise<void>} Close */

/**
 * Everything that has to be closed before the program ends, the last opened first.
 * @typedef {object} Shutdown
 * @property {(close: Close) => () => void} add adds something to close; the function returned takes it out again
 * @property {() => Promise<void>} run closes everything once, however often it is asked
 * @property {() => boolean} hasBegun whether the end has begun: nothing new is opened from then on
 * @property {number} exitCode what the program ends with when it is told to stop: 130 until it does what it is for
 */

const STOPPED_BEFORE_ITS_END = 130;

/**
 * An empty list of things to close. One that fails to close does not keep the others open.
 * @returns {Shutdown}
 */
export function createShutdown() {
  /** @type {Close[]} */
  const open = [];
  /** @type {Promise<void> | null} */
  let running = null;

  const closeAll = async () => {
    for (let close = open.pop(); close; close = open.pop()) {
      await attempt(close);
    }
  };
  return {
    add: (close) => {
      open.push(close);
      return () => void (open.includes(close) && open.splice(open.lastIndexOf(close), 1));
    },
    run: () => {
      running ??= closeAll();
      return running;
    },
    hasBegun: () => running !== null,
    exitCode: STOPPED_BEFORE_ITS_END,
  };
}

/** @param {Close} close */
async function attempt(close) {
  try {
    await close();
  } catch (error) {
    console.error(error);
  }
}

/**
 * Ends the program because of a failure: told in one sentence when people can mend it. One of what is cut off because we
 * were told to stop is no failure.
 * @param {Shutdown} shutdown
 * @param {unknown} error
 */
export async function failWith(shutdown, error) {
  if (shutdown.hasBegun()) return;

  console.error(explain(error) ?? error);
  await shutdown.run();
  process.exit(1);
}

/** npm passes a Ctrl-C on that the terminal has already sent to us: two within this time are one. */
const ONE_PRESS_MS = 1000;
const PARENT_LOOK_MS = 500;

/**
 * Ends the program in order on Ctrl-C, SIGTERM and a closed terminal; a second Ctrl-C ends it at once.
 * @param {Shutdown} shutdown
 */
export function closeOnSignals(shutdown) {
  /** @type {number | null} */
  let askedAt = null;
  /** @param {string} reason */
  const stop = (reason) => {
    if (askedAt !== null) {
      if (reason === "SIGINT" && Date.now() - askedAt > ONE_PRESS_MS) process.exit(STOPPED_BEFORE_ITS_END);
      return;
    }
    askedAt = Date.now();
    say(`\nStopping (${reason}).`);
    void shutdown.run().then(() => process.exit(shutdown.exitCode));
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  whenParentDies(() => stop("npm has ended"));
}

/**
 * npm passes signals on, but killed outright it can't: its program would stay behind.
 * @param {() => void} stop
 */
function whenParentDies(stop) {
  if (!process.env.npm_lifecycle_event) return;

  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_LOOK_MS);
  timer.unref();
}
