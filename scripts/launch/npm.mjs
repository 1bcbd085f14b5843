import { spawn } from "node:child_process";
import { CannotStart } from "./cannot-start.mjs";

/** @typedef {import("./shutdown.mjs").Shutdown} Shutdown */

const NOT_FOUND = "npm is not found: install it beside Node.js, which it usually comes with.";
/** How long npm may take to put back what it has begun, once it is told to stop. */
const STOP_LIMIT_MS = 5_000;

/**
 * Installs with what the build needs, whatever NODE_ENV says, and without touching package.json and the lockfile. Not
 * `npm ci`: that refuses a lockfile without the parts for other kinds of machines, which some registries do not hold.
 * In a process group of its own, so that none of npm's own programs goes on behind the back of somebody who stopped us;
 * what waits for it goes no further then.
 * @param {string} root
 * @param {Shutdown} shutdown
 * @param {(pid: number) => void} whenStarted told npm's process number
 * @returns {Promise<{ code: number | null, output: string }>} without a code when it was killed
 */
export function runNpm(root, shutdown, whenStarted) {
  const npm = process.env.npm_execpath;
  const [command = "npm", ...first] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  return runInGroup(command, [...first, ...args], { cwd: root, env, shutdown, whenStarted });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shutdown: Shutdown, whenStarted: (pid: number) => void }} options
 * @returns {Promise<{ code: number | null, output: string }>} without a code when it was killed
 */
function runInGroup(command, args, { cwd, env, shutdown, whenStarted }) {
  return new Promise((resolve, reject) => {
    if (shutdown.hasBegun()) return;
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const forget = shutdown.add(() => endGroup(child));
    child.once("error", (error) =>
      reject(
        /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT" ? new CannotStart(NOT_FOUND) : error,
      ),
    );
    child.once("close", (code) => {
      forget();
      if (!shutdown.hasBegun()) resolve({ code, output });
    });
    if (child.pid) whenStarted(child.pid);
  });
}

/**
 * @param {number} leader the number of a process that has a group of its own
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(leader, signal) {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<void>}
 */
function endGroup(child) {
  const { pid } = child;
  if (!pid) return Promise.resolve();

  return new Promise((resolve) => {
    const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), STOP_LIMIT_MS);
    child.once("close", () => {
      clearTimeout(timer);
      signalGroup(pid, "SIGKILL");
      resolve();
    });
    signalGroup(pid, "SIGTERM");
  });
}
