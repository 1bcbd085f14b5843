import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The starter registry: organisations that reports on conflicts quote, as the text of a CSV file. */
export function readStarter(): string {
  return readFileSync(join(process.cwd(), "prisma", "registry", "starter.csv"), "utf8");
}
