import { BREAK_REASONS } from "@/domain/audit/chain";
import { consoleActor } from "@/server/access/gates/console";
import { verifyLog } from "@/server/audit/queries";
import { disconnect } from "@/server/database/client";

/** Checks the whole audit log; the exit code says whether it holds. */
async function main(): Promise<number> {
  const found = await verifyLog(consoleActor());
  if (found.ok) {
    console.log(`The chain holds: ${found.events} events, head ${found.head.hash}.`);
    return 0;
  }
  console.error(
    `The chain is broken at event ${found.brokenAt.seq}: ${BREAK_REASONS[found.brokenAt.reason]}.`,
  );
  return 1;
}

process.exitCode = await main().finally(disconnect);
