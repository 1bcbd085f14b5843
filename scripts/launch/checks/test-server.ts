import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { TEST_BUILD } from "@/scripts/launch/build-folder";
import { findFreePort } from "@/scripts/launch/free-port";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** A server under test: the one that `npm start` starts, on a database and a port of its own. */
export interface TestServer {
  url: string;
}

const START_LIMIT_MS = 300_000;
const READY = "Sayso is at";

/** Starts the production build as `npm start` would, waiting until it serves; it stops with the run. */
export async function startTestServer(
  database: { url: string; authSecret: string; actionsKey: string },
  shutdown: Shutdown,
): Promise<TestServer> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      NEXTAUTH_SECRET: database.authSecret,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: database.actionsKey,
      PORT: String(port),
      HOST: "127.0.0.1",
      PUBLIC_URL: "",
      TRUSTED_PROXIES: "127.0.0.1",
      SAYSO_BUILD_FOLDER: TEST_BUILD,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  shutdown.add(() => stop(child));
  await untilReady(child);
  return { url: `http://localhost:${port}` };
}

/** Secrets for servers that share one database in one run. */
export function makeAuthSecret(): string {
  return randomBytes(32).toString("base64url");
}

async function untilReady(child: ChildProcess): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const end = Date.now() + START_LIMIT_MS;
  while (!output.includes(READY)) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`The server under test did not start:\n${output}`);
    await wait(50);
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
