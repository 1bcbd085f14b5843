import { existsSync } from "node:fs";
import { fillOnce } from "@/scripts/launch/desk-database";
import { say, step } from "@/scripts/launch/progress.mjs";
import { runNode, typescript } from "@/scripts/launch/run-program";
import type { Settings } from "@/scripts/launch/settings";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";
import { hasPeople } from "@/server/database/has-people";

const SEED = "prisma/seed.ts";
const FIRST_ADMIN = "scripts/first-admin.ts";

/**
 * On a desk without people: the embedded database gets the demo desk; one of the owner's own gets a one-time code, with
 * which the first admin is made.
 */
export async function enterFirstPeople(settings: Settings, url: string, shutdown: Shutdown): Promise<void> {
  if (await hasPeople(url)) return;

  if (settings.databaseUrl) await tell(FIRST_ADMIN, "Making a code for the first admin", shutdown);
  else await fillOnce(settings.dataFolder, () => tell(SEED, "Filling the demo desk", shutdown));
}

/** What the program prints is for people, and shown below the step's line. */
async function tell(program: string, name: string, shutdown: Shutdown): Promise<void> {
  if (!existsSync(program)) return;

  const run = async () => {
    const finished = await runNode(typescript(program), shutdown);
    if (finished.code !== 0) throw new Error(`${program} ended with ${finished.code}\n${finished.output}`);
    return finished.output;
  };
  say((await step(name, run, shutdown)).trimEnd());
}
