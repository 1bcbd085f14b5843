import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./progress.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Installs what the lockfile names, unless exactly that is installed.
 * @param {string} root
 */
export async function install(root) {
  const wanted = readLockfile(join(root, "package-lock.json"));
  const present = readLockfile(join(root, "node_modules", ".package-lock.json"));
  if (isInstalled(wanted, present)) return;

  await step("Installing packages", () => runNpm(root));
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
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/**
 * With what the build needs, whatever NODE_ENV says, and without touching package.json and the lockfile. Not `npm ci`:
 * that refuses a lockfile without the parts for other kinds of machines, which some registries do not hold.
 * @param {string} root
 * @returns {Promise<void>}
 */
function runNpm(root) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const args = [
    ...first,
    "install",
    "--no-save",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    endWithUs(child);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm could not install the packages:\n${output}`)),
    );
  });
}

/**
 * npm must not go on behind the back of somebody who stopped us.
 * @param {import("node:child_process").ChildProcess} child
 */
function endWithUs(child) {
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, stop);
    child.once("close", () => process.off(signal, stop));
  }
}
