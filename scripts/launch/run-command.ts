import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { findRunningDatabase } from "@/scripts/launch/desk-database";
import { alreadyRuns, claimDesk } from "@/scripts/launch/desk-lock";
import { generateClient } from "@/scripts/launch/generate";
import { migrateDatabase, openDatabase } from "@/scripts/launch/open-database";
import { runNode, typescript } from "@/scripts/launch/run-program";
import { readDeskSecrets } from "@/scripts/launch/secrets";
import { readSettings, type Settings } from "@/scripts/launch/settings";
import { closeOnSignals, createShutdown, type Shutdown } from "@/scripts/launch/shutdown";

/**
 * Runs one of the project's programs on the desk's database: the one in DATABASE_URL, or the embedded one, which is
 * started for it unless the desk runs already. Ends with the program's own exit code.
 */
export async function runCommand([program, ...args]: string[]): Promise<void> {
  if (!program) throw new CannotStart("Say which program to run: node scripts/run.mjs FILE.");

  const settings = readSettings(process.env);
  const shutdown = createShutdown();
  let code = 1;
  closeOnSignals(shutdown, () => code);
  try {
    await generateClient(shutdown);
    const url = await openOrJoin(settings, shutdown);
    const env = { DATABASE_URL: url, PUBLIC_URL: settings.publicUrl, SAYSO_DATA: settings.dataFolder };
    ({ code } = await runNode(typescript(program, ...args), shutdown, { env, visible: true }));
  } finally {
    await shutdown.run();
  }
  process.exit(code);
}

/** A running desk has its database open already: programs work beside it. */
async function openOrJoin(settings: Settings, shutdown: Shutdown): Promise<string> {
  const holder = settings.databaseUrl ? null : claimDesk(settings.dataFolder, shutdown);
  if (!holder) return (await openDatabase(settings, shutdown)).url;

  const { databasePassword } = readDeskSecrets(settings.dataFolder);
  const running = findRunningDatabase(settings.dataFolder, databasePassword);
  if (!running) throw alreadyRuns(holder);
  await migrateDatabase(running);
  return running;
}
