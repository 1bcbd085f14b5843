import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { findRunningDatabase } from "@/scripts/launch/desk-database";
import { alreadyRuns, claimDesk } from "@/scripts/launch/desk-lock.mjs";
import { generateClient } from "@/scripts/launch/generate";
import { migrateDatabase, openDatabase } from "@/scripts/launch/open-database";
import { runNode, typescript } from "@/scripts/launch/run-program";
import { readDeskSecrets } from "@/scripts/launch/secrets";
import { readSettings, type Settings } from "@/scripts/launch/settings";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/**
 * Runs one of the project's programs on the desk's database: the one in DATABASE_URL, or the embedded one, which is
 * started for it unless the desk runs already. Ends with the program's own exit code.
 */
export async function runCommand([program, ...args]: string[], shutdown: Shutdown): Promise<void> {
  if (!program) throw new CannotStart("Say which program to run: node scripts/run.mjs FILE.");

  const settings = readSettings(process.env);
  await generateClient(shutdown);
  const url = await openOrJoin(settings, shutdown);
  const env = { DATABASE_URL: url, PUBLIC_URL: settings.publicUrl, SAYSO_DATA: settings.dataFolder };
  const { code } = await runNode(typescript(program, ...args), shutdown, { env, visible: true });
  await shutdown.run();
  process.exit(code);
}

/** A running desk has its database open already: programs work beside it. */
async function openOrJoin(settings: Settings, shutdown: Shutdown): Promise<string> {
  const holder = settings.databaseUrl ? null : claimDesk(settings.dataFolder, shutdown);
  if (!holder) return (await openDatabase(settings, shutdown)).url;

  const { databasePassword } = readDeskSecrets(settings.dataFolder);
  const running = findRunningDatabase(settings.dataFolder, databasePassword);
  if (!running) throw alreadyRuns(holder);
  await migrateDatabase(running, shutdown);
  return running;
}
