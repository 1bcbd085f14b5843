import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { buildWhenChanged } from "@/scripts/launch/build";
import { chooseBuildFolder } from "@/scripts/launch/build-folder";
import { enterFirstPeople } from "@/scripts/launch/first-people";
import { generateClient } from "@/scripts/launch/generate";
import { openLogFile } from "@/scripts/launch/log-file";
import { openDatabase } from "@/scripts/launch/open-database";
import { say, step } from "@/scripts/launch/progress.mjs";
import type { Secrets } from "@/scripts/launch/secrets";
import { trustProxies } from "@/scripts/launch/server/client-address";
import { checkPort, type ServeOptions, serve } from "@/scripts/launch/server/serve";
import { readSettings, type Settings } from "@/scripts/launch/settings";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

type Mode = "production" | "development";

/** Brings up the whole desk, step by step, and serves it until it is told to stop. */
export async function startDesk(mode: Mode, shutdown: Shutdown): Promise<void> {
  const settings = readSettings(process.env);
  const isTrusted = trustProxies(settings.trustedProxies);
  await checkPort(settings.port, settings.host);
  await prepare(settings, mode, shutdown);
  const { host, port } = settings;
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const options = { mode, host, port, isTrusted, databaseUrl, publicUrl: settings.publicUrl };
  shutdown.add(await step("Starting the server", () => serveUnlessStopped(options), shutdown));
  shutdown.exitCode = 0;
  greet(settings);
}

/** Next.js holds everything up while it loads: a signal that came meanwhile is taken before anybody is told to come in. */
async function serveUnlessStopped(options: ServeOptions): Promise<() => Promise<void>> {
  const stop = await serve(options);
  for (let turn = 0; turn < 2; turn += 1) await setImmediate();
  return stop;
}

async function prepare(settings: Settings, mode: Mode, shutdown: Shutdown): Promise<void> {
  await generateClient(shutdown);
  const { url, secrets } = await openDatabase(settings, shutdown);
  setEnvironment({ settings, mode, url, secrets });
  await enterFirstPeople(settings, url, shutdown);
  const folder = chooseBuildFolder(process.env);
  if (mode === "production") await buildWhenChanged({ folder, actionsKey: secrets.actionsKey }, shutdown);
}

function setEnvironment(desk: { settings: Settings; mode: Mode; url: string; secrets: Secrets }): void {
  const { settings, mode, url, secrets } = desk;
  Object.assign(process.env, {
    NODE_ENV: mode,
    DATABASE_URL: url,
    NEXTAUTH_SECRET: secrets.authSecret,
    NEXTAUTH_URL: settings.publicUrl,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
    NEXT_TELEMETRY_DISABLED: "1",
    PUBLIC_URL: settings.publicUrl,
    SAYSO_DATA: settings.dataFolder,
    // A terminal is for the steps; on a server, the log goes where its output is collected.
    ...(settings.databaseUrl ? {} : { SAYSO_LOG_FILE: openLogFile(settings.dataFolder) }),
  });
}

function greet(settings: Settings): void {
  say(`\nSayso is at ${settings.publicUrl}`);
  const signIns = join(settings.dataFolder, "demo-sign-ins.txt");
  if (!settings.databaseUrl && existsSync(signIns)) say(`The demo desk's sign-ins are in ${signIns}`);
  if (process.env.SAYSO_LOG_FILE) say(`The log is in ${process.env.SAYSO_LOG_FILE}`);
  say("Ctrl-C stops it.");
}
