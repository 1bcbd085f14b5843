import { issueFirstAdminCode } from "@/server/access/commands/first-admin";
import { consoleActor } from "@/server/access/gates/console";
import { disconnect } from "@/server/database/client";

/** Prints the one-time code with which the first admin of a desk without people is made. */
async function main(): Promise<number> {
  const code = await issueFirstAdminCode(consoleActor());
  if (!code.ok) {
    console.error(code.error.message);
    return 1;
  }
  const page = new URL("/set-up", process.env.PUBLIC_URL || "http://localhost:3000");
  console.log(`This desk has no people yet. Make its first admin at ${page.href}`);
  console.log(`One-time code, for 72 hours: ${code.value}`);
  return 0;
}

process.exitCode = await main().finally(disconnect);
