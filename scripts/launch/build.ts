import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "@/scripts/launch/fingerprint";
import { holdLock } from "@/scripts/launch/lock.mjs";
import { say, step } from "@/scripts/launch/progress.mjs";
import { runNodeOrThrow } from "@/scripts/launch/run-program";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** Everything that a build is made from. */
const SOURCES = [
  ...["app", "components", "domain", "lib", "server", "public", "prisma/schema"],
  ...[
    "proxy.ts",
    "instrumentation.ts",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ],
];

/** A build: the folder it is in, and the key that is compiled into it. */
export interface BuildOptions {
  folder: string;
  actionsKey: string;
}

/** Builds when the sources or the key changed since the build that is there. True when it built. */
export async function buildWhenChanged(options: BuildOptions, shutdown: Shutdown): Promise<boolean> {
  const sources = fingerprint(process.cwd(), SOURCES);
  const mark = JSON.stringify({
    sources,
    key: createHash("sha256").update(options.actionsKey).digest("hex"),
  });
  if (isBuilt(options.folder, mark)) return false;

  const work = async () => {
    if (isBuilt(options.folder, mark)) return false;
    await step("Building", () => build(options, sources, shutdown), shutdown);
    writeFileSync(markOf(options.folder), mark);
    return true;
  };
  // Two instances started at once on one checkout: the second waits for the first one's build.
  return holdLock(`${options.folder}.lock`, work, (pid) =>
    say(`  Waiting for the build, which process ${pid} makes.`),
  );
}

/** The build's id follows from the sources: instances that build apart are still one to their clients. */
function build(options: BuildOptions, sources: string, shutdown: Shutdown): Promise<void> {
  return runNodeOrThrow(["node_modules/next/dist/bin/next", "build"], shutdown, {
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: options.actionsKey,
      SAYSO_BUILD_FOLDER: options.folder,
      SAYSO_BUILD_ID: sources.slice(0, 20),
    },
  });
}

function isBuilt(folder: string, mark: string): boolean {
  return existsSync(markOf(folder)) && readFileSync(markOf(folder), "utf8") === mark;
}

function markOf(folder: string): string {
  return join(folder, "sayso-build.json");
}
