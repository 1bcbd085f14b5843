import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { somebodyWaits } from "./somebody-waits";

/**
 * Makes a change and, before it is committed, lets somebody else start on `other`; commits once that one waits. Gives what
 * the other got, or what it failed with.
 */
export async function meanwhile(
  change: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<unknown> {
  let waiting: Promise<unknown> = Promise.resolve();
  await inTransaction(async (tx) => {
    await change();
    waiting = inOwnTransaction(other).catch((error: unknown) => error);
    await somebodyWaits(tx);
  });
  return waiting;
}
