import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  countPlaywright,
  countStep,
  countVitest,
  type Outcome,
  type Tally,
  withExitCode,
} from "@/scripts/launch/checks/tally";
import { runNode } from "@/scripts/launch/run-program";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

type Environment = Record<string, string | undefined>;

const CACHE = ".cache";

/** A tool that is one check: its exit code says whether it passed. */
export async function runTool(args: string[], shutdown: Shutdown, env: Environment = {}): Promise<Outcome> {
  const { code, output } = await runNode(args, shutdown, { env });
  return { ...countStep(code === 0), output };
}

/** Type-checks everything, against the route types of the build that the tests made and of no other. */
export function runTypes(shutdown: Shutdown): Promise<Outcome> {
  mkdirSync(CACHE, { recursive: true });
  const config = join(CACHE, "types.tsconfig.json");
  const include = ["../next-env.d.ts", "../**/*.ts", "../**/*.tsx", "build/types/**/*.ts"];
  const compilerOptions = { tsBuildInfoFile: "types.tsbuildinfo" };
  writeFileSync(config, JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include }));
  return runTool(["node_modules/typescript-7/bin/tsc", "--noEmit", "-p", config], shutdown);
}

/** Runs one kind of the vitest tests. */
export function runVitest(
  project: "unit" | "screens" | "server",
  shutdown: Shutdown,
  env: Environment = {},
): Promise<Outcome> {
  const file = reportFile(`vitest-${project}`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  return runTests(
    { args: ["node_modules/vitest/vitest.mjs", ...args], env, file, count: countVitest },
    shutdown,
  );
}

/** Runs the end-to-end tests against a server that is up; they make their people and data through the commands. */
export function runPlaywright(shutdown: Shutdown, env: Environment): Promise<Outcome> {
  const file = reportFile("playwright");
  const args = ["node_modules/@playwright/test/cli.js", "test"];
  const asServer = { NODE_OPTIONS: "--conditions=react-server --import tsx" };
  return runTests(
    { args, env: { ...env, ...asServer, PLAYWRIGHT_REPORT: file }, file, count: countPlaywright },
    shutdown,
  );
}

interface TestRun<Report> {
  args: string[];
  env: Environment;
  file: string;
  count: (report: Report) => Tally;
}

async function runTests<Report>(run: TestRun<Report>, shutdown: Shutdown): Promise<Outcome> {
  const { code, output } = await runNode(run.args, shutdown, { env: { ...run.env, NODE_ENV: "test" } });
  if (!existsSync(run.file)) return { passed: 0, failed: 1, output };
  return { ...withExitCode(run.count(JSON.parse(readFileSync(run.file, "utf8"))), code), output };
}

/** An earlier run's report must not be taken for this one's. */
function reportFile(name: string): string {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
