import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import {
  checkGivenDatabase,
  findRunningDatabase,
  openEmbeddedDatabase,
} from "@/scripts/launch/desk-database";
import { releaseLock, takeLock } from "@/scripts/launch/lock";
import { say, step } from "@/scripts/launch/progress.mjs";
import { readDeskSecrets, readSharedSecrets, type Secrets } from "@/scripts/launch/secrets";
import type { Settings } from "@/scripts/launch/settings";
import type { Shutdown } from "@/scripts/launch/shutdown";
import { migrate } from "@/server/database/migrate";

/** The desk's database, ready to be used, and the secrets that belong to it. */
export interface OpenDatabase {
  url: string;
  secrets: Secrets;
}

/**
 * Opens the database of the settings and brings it to the present schema: a program and its database belong together.
 * The embedded one has one master; a program that only `joins` uses the one a running desk has open.
 */
export async function openDatabase(
  settings: Settings,
  shutdown: Shutdown,
  options: { joins: boolean } = { joins: false },
): Promise<OpenDatabase> {
  if (settings.databaseUrl) return openGiven(settings.databaseUrl);

  const { dataFolder } = settings;
  const holder = lockDesk(dataFolder, shutdown);
  const secrets = readDeskSecrets(dataFolder);
  const running = holder && options.joins ? findRunningDatabase(dataFolder, secrets.databasePassword) : null;
  if (holder && !running) {
    throw new CannotStart(`Sayso already runs from this folder (process ${holder}): stop that one first.`);
  }

  const url = running ?? (await openEmbeddedDatabase(dataFolder, secrets.databasePassword, shutdown));
  await migrateDatabase(url);
  return { url, secrets };
}

async function openGiven(url: string): Promise<OpenDatabase> {
  await checkGivenDatabase(url);
  await migrateDatabase(url);
  return { url, secrets: await readSharedSecrets(url, process.env) };
}

async function migrateDatabase(url: string): Promise<void> {
  const { role } = await step("Migrating the database", () => migrate(url));
  if (role) process.env.SAYSO_DB_ROLE = role;
  else
    say(
      "  This database user may not make roles: only triggers keep captures and the audit log from being changed.",
    );
}

/** The process that holds the folder, or null when it is ours now. */
function lockDesk(dataFolder: string, shutdown: Shutdown): number | null {
  mkdirSync(dataFolder, { recursive: true });
  chmodSync(dataFolder, 0o700);
  const lock = join(dataFolder, "lock");
  const holder = takeLock(lock);
  if (!holder) shutdown.add(() => releaseLock(lock));
  return holder?.pid ?? null;
}
