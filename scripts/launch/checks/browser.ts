import { execFile } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

const run = promisify(execFile);

/** The shell is Chromium without a window around its pages: it does the same with two thirds of the work. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium for the end-to-end tests: the one given, one that is installed, Playwright's own, or Debian's package when
 * we may install it.
 */
export async function findBrowser(env: Record<string, string | undefined>): Promise<string> {
  const given = env.PLAYWRIGHT_CHROMIUM;
  if (given) {
    if (isProgram(given)) return given;
    throw new CannotStart(`PLAYWRIGHT_CHROMIUM names no program: ${given}`);
  }

  const found = findInPath(env.PATH) ?? findPlaywrights() ?? (await installDebians(env.PATH));
  if (found) return found;
  throw new CannotStart(
    "No Chromium found: install it (npx playwright install chromium), or give its path in PLAYWRIGHT_CHROMIUM.",
  );
}

function findInPath(path = ""): string | null {
  const places = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isProgram) ?? null;
}

function findPlaywrights(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function installDebians(path: string | undefined): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;

  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "--yes", "--no-install-recommends", SHELL], { env });
  } catch {
    return null;
  }
  return findInPath(path);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
