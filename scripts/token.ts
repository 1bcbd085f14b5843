import { parseArgs } from "node:util";
import { tokenInput } from "@/domain/access/schema";
import { createToken } from "@/server/access/commands/tokens";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";

const USAGE = "Usage: npm run --silent token -- --role reviewer|editor|admin --name NAME";

/** Prints a new API token of the service account of this role and name, and nothing else. */
async function main(args: string[]): Promise<number> {
  const input = readInput(args);
  if (!input) {
    console.error(USAGE);
    return 2;
  }

  const token = await createToken(consoleActor(), input);
  if (!token.ok) {
    console.error(token.error.message);
    return 1;
  }
  console.log(token.value.secret);
  return 0;
}

function readInput(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: { role: { type: "string" }, name: { type: "string" } } });
    return tokenInput.safeParse(values).data ?? null;
  } catch {
    return null;
  }
}

process.exitCode = await main(process.argv.slice(2)).finally(disconnect);
