import { readFileSync, statSync } from "node:fs";
import { registryFile } from "@/domain/registry/schema";
import { AppError } from "@/lib/app-error";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";
import { importRegistry } from "@/server/registry/commands/import-registry";

const USAGE = "Usage: npm run registry -- FILE.csv, such as prisma/registry/starter.csv";

/** Reads a registry file, all of it or nothing; the exit code says which. */
async function main([path, ...rest]: string[]): Promise<number> {
  if (!path || rest.length > 0) return complain(USAGE);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return complain(`There is no file ${path}.`);

  try {
    const file = registryFile.parse({ csv: readFileSync(path, "utf8") });
    const { adds, changes, same } = await importRegistry(consoleActor(), file);
    console.log(`${adds} added, ${changes} changed, ${same} as they were.`);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return complain(
      [error.message, ...error.problems.map((one) => `${one.path}: ${one.message}`)].join("\n"),
    );
  }
}

function complain(words: string): number {
  console.error(words);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
await disconnect();
