import { chmodSync, closeSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const LARGEST_BYTES = 20_000_000;

/** The log of a desk on one machine, in its folder and for its owner alone; a large one is put aside for one more start. */
export function openLogFile(dataFolder: string): string {
  const file = join(dataFolder, "desk.log");
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_BYTES) renameSync(file, `${file}.1`);

  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  return file;
}
