import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { install } from "@/scripts/launch/install.mjs";
import { isRunning } from "@/scripts/launch/processes.mjs";
import { createShutdown } from "@/scripts/launch/shutdown.mjs";
import { isUnfinished, markUnfinished } from "@/scripts/launch/unfinished-install.mjs";

/** Stands in for npm: leaves one package and the list of it, and counts how often it was asked. */
const NPM = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
appendFileSync("runs", "x");
mkdirSync("node_modules/tsx", { recursive: true });
writeFileSync("node_modules/tsx/package.json", "{}");
writeFileSync("node_modules/.package-lock.json", readFileSync("package-lock.json"));
`;
/** Has a program of its own run, as npm has install scripts, which does not end even when it is asked to. */
const SCRIPT = `
process.on("SIGTERM", () => undefined);
setInterval(() => undefined, 1000);
require("node:fs").writeFileSync("script.new", String(process.pid));
require("node:fs").renameSync("script.new", "script");
`;
const ENDLESS = `
const script = ${JSON.stringify(SCRIPT)};
require("node:child_process").spawn(process.execPath, ["-e", script], { stdio: "ignore" });
`;

const NOBODY = 2 ** 22 + 1;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sayso-install-"));
  const packages = { "": { version: "1.0.0" }, "node_modules/tsx": { version: "1.0.0" } };
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  useNpm(NPM);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function useNpm(program: string) {
  writeFileSync(join(root, "npm.js"), program);
  vi.stubEnv("npm_execpath", join(root, "npm.js"));
}

const inModules = (name: string) => join(root, "node_modules", name);
const runs = () => (existsSync(join(root, "runs")) ? readFileSync(join(root, "runs"), "utf8").length : 0);
const start = () => install(root, createShutdown());

describe("installing the packages", () => {
  test("happens once, and leaves no mark", async () => {
    await start();
    await start();

    expect(runs()).toBe(1);
    expect(isUnfinished(root)).toBe(false);
  });

  test("happens again when npm's list names what is not there", async () => {
    await start();
    rmSync(inModules("tsx/package.json"));
    await start();

    expect(runs()).toBe(2);
  });

  test("begins anew, from nothing, after one that was cut off", async () => {
    await start();
    writeFileSync(inModules("tsx/half"), "");
    markUnfinished(root, NOBODY);
    await start();

    expect(runs()).toBe(2);
    expect(existsSync(inModules("tsx/half"))).toBe(false);
    expect(isUnfinished(root)).toBe(false);
  });

  test("is done by one of two that are started at once", async () => {
    await Promise.all([start(), start()]);

    expect(runs()).toBe(1);
  });

  test("that npm gives up keeps what npm has put back, and tells what it said", async () => {
    useNpm("console.error('npm error code E404'); process.exit(1)");
    mkdirSync(inModules("own"), { recursive: true });

    await expect(start()).rejects.toThrow("npm error code E404");
    expect(isUnfinished(root)).toBe(false);
    expect(existsSync(inModules("own"))).toBe(true);
  });

  test("without any npm is no reason to begin anew", async () => {
    vi.stubEnv("npm_execpath", "");
    vi.stubEnv("PATH", "");
    mkdirSync(inModules("own"), { recursive: true });

    await expect(start()).rejects.toThrow(/^npm is not found/);
    expect(isUnfinished(root)).toBe(false);
  });

  test("whose npm is killed stays marked", async () => {
    useNpm("process.kill(process.pid, 'SIGKILL')");

    await expect(start()).rejects.toThrow("could not install");
    expect(isUnfinished(root)).toBe(true);
  });
});

describe("stopping while packages are installed", () => {
  test("ends npm and what npm has started, and leaves the mark", async () => {
    useNpm(ENDLESS);
    const shutdown = createShutdown();
    void install(root, shutdown);
    await expect.poll(() => existsSync(join(root, "script")), { interval: 5, timeout: 20_000 }).toBe(true);
    const npm = Number(readFileSync(inModules(".sayso-installing"), "utf8").split(" ")[0]);
    const script = Number(readFileSync(join(root, "script"), "utf8"));

    await shutdown.run();
    expect(isRunning(npm)).toBe(false);
    await expect.poll(() => isRunning(script), { interval: 5, timeout: 20_000 }).toBe(false);
    expect(isUnfinished(root)).toBe(true);
  });

  test.runIf(process.platform === "linux")(
    "an npm that outlived its start is ended by the next",
    async () => {
      const orphan = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true });
      await once(orphan, "spawn");
      markUnfinished(root, orphan.pid ?? NOBODY);
      await start();

      expect(isRunning(orphan.pid ?? 0)).toBe(false);
      expect(runs()).toBe(1);
    },
  );
});
