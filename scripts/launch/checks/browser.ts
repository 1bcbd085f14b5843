import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium for the end-to-end tests: the one given, one that is installed, Playwright's own, or Debian's package when
 * we may install it.
 */
export function findBrowser(env: Record<string, string | undefined>): string {
  const given = env.PLAYWRIGHT_CHROMIUM;
  if (given) {
    if (isProgram(given)) return given;
    throw new CannotStart(`PLAYWRIGHT_CHROMIUM names no program: ${given}`);
  }

  const found = findInPath(env.PATH) ?? findPlaywrights() ?? installDebians(env.PATH);
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

function installDebians(path: string | undefined): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;

  const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update"], quiet);
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], quiet);
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
