import { readFileSync, statSync } from "node:fs";
import { registryFile } from "@/domain/registry/schema";
import { AppError } from "@/lib/app-error";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";
import { importRegistry } from "@/server/registry/commands/import-registry";
import { readStarter } from "@/server/registry/starter";

const USAGE = "Usage: npm run registry -- FILE.csv; without a file it reads the starter registry";

/** Reads a registry file, the starter registry unless one is named: all of it or nothing; the exit code says which. */
async function main([path, ...rest]: string[]): Promise<number> {
  if (rest.length > 0) return complain(USAGE);
  if (path && !statSync(path, { throwIfNoEntry: false })?.isFile())
    return complain(`There is no file ${path}.`);

  try {
    const file = registryFile.parse({ csv: path ? readFileSync(path, "utf8") : readStarter() });
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
