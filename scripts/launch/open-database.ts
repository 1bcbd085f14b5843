import { checkGivenDatabase, openEmbeddedDatabase } from "@/scripts/launch/desk-database";
import { say, step } from "@/scripts/launch/progress.mjs";
import { readDeskSecrets, readSharedSecrets, type Secrets } from "@/scripts/launch/secrets";
import type { Settings } from "@/scripts/launch/settings";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";
import { APPLICATION_ROLE, type RoleRefusal } from "@/server/database/application-role";
import { migrate } from "@/server/database/migrate";
import { listLostOptions } from "@/server/database/session-options";

/** The desk's database, ready to be used, and the secrets that belong to it. */
export interface OpenDatabase {
  url: string;
  secrets: Secrets;
}

const REFUSALS: Record<RoleRefusal, string> = {
  make: `This database user may not make the role ${APPLICATION_ROLE}`,
  join: `This database user may not act as the role ${APPLICATION_ROLE}, which is there (whoever made it can GRANT it to this user)`,
  grant: `This database user may not give the role ${APPLICATION_ROLE} rights on the tables, which it does not own`,
};

/**
 * Opens the database of the settings and brings it to the present schema: a program and its database belong together.
 * The embedded one is claimed before (desk-lock.ts), having one master only.
 */
export async function openDatabase(settings: Settings, shutdown: Shutdown): Promise<OpenDatabase> {
  if (settings.databaseUrl) return openGiven(settings.databaseUrl, shutdown);

  const secrets = readDeskSecrets(settings.dataFolder);
  const url = await openEmbeddedDatabase(settings.dataFolder, secrets.databasePassword, shutdown);
  await migrateDatabase(url, shutdown);
  return { url, secrets };
}

/** Brings a database to the present schema, and lets this process act as the application's role. */
export async function migrateDatabase(url: string, shutdown: Shutdown): Promise<void> {
  const { role, refusal } = await step("Migrating the database", () => migrate(url), shutdown);
  if (role) process.env.SAYSO_DB_ROLE = role;
  else say(`  ${REFUSALS[refusal]}: only triggers keep captures and the audit log from being changed.`);
}

async function openGiven(url: string, shutdown: Shutdown): Promise<OpenDatabase> {
  await checkGivenDatabase(url);
  await migrateDatabase(url, shutdown);
  await warnOfLostOptions(url);
  return { url, secrets: await readSharedSecrets(url, process.env) };
}

async function warnOfLostOptions(url: string): Promise<void> {
  const lost = await listLostOptions(url, process.env.SAYSO_DB_ROLE);
  if (lost.length > 0)
    say(
      `  Warning: connections by DATABASE_URL lose ${lost.join(", ")}: take options= out of it, or go around the pooler that drops them.`,
    );
}
