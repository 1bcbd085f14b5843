import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "@/scripts/launch/free-port";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

const START_LIMIT_MS = 60_000;

/** Serves the build in a process of its own, so that what measures does not share its time. Gives its address. */
export async function startServer(
  environment: Record<string, string | undefined>,
  shutdown: Shutdown,
): Promise<string> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "benchmarks/serve-build.ts"], {
    env: { ...process.env, ...environment, PORT: String(port), NEXTAUTH_URL: url, PUBLIC_URL: url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  shutdown.add(() => stop(child));
  await untilServing(child, url);
  return url;
}

async function untilServing(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error("The server did not start.");
    await wait(100);
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}/api/v1/health/live`).catch(() => null);
  return response?.ok === true;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
