import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { generateClient } from "@/scripts/launch/generate";
import { openDatabase } from "@/scripts/launch/open-database";
import { runNode, typescript } from "@/scripts/launch/run-program";
import { readSettings } from "@/scripts/launch/settings";
import { closeOnSignals, createShutdown } from "@/scripts/launch/shutdown";

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
    const { url } = await openDatabase(settings, shutdown, { joins: true });
    const env = { DATABASE_URL: url, PUBLIC_URL: settings.publicUrl, SAYSO_DATA: settings.dataFolder };
    ({ code } = await runNode(typescript(program, ...args), shutdown, { env, visible: true }));
  } finally {
    await shutdown.run();
  }
  process.exit(code);
}
