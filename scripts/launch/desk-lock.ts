import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { releaseLock, takeLock } from "@/scripts/launch/lock";
import type { Shutdown } from "@/scripts/launch/shutdown";

/** Claims the desk's folder until the program ends: null when it is ours now, else the process that has it. */
export function claimDesk(dataFolder: string, shutdown: Shutdown): number | null {
  makeFolder(dataFolder);
  chmodSync(dataFolder, 0o700);
  const lock = join(dataFolder, "lock");
  const holder = takeLock(lock);
  if (!holder) shutdown.add(() => releaseLock(lock));
  return holder?.pid ?? null;
}

/** Why a desk that another process has can't be started. */
export function alreadyRuns(holder: number): CannotStart {
  return new CannotStart(`Sayso already runs from this folder (process ${holder}): stop that one first.`);
}

/** Asked to make parents too, Node.js says of a read-only place that it does not exist. */
function makeFolder(path: string): void {
  const parent = dirname(path);
  if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
  if (!existsSync(path)) mkdirSync(path);
}
