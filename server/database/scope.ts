import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { type Database, database } from "./client";
import { isRetryable, toAppError } from "./failures";

const scope = new AsyncLocalStorage<Database>();
const ATTEMPTS = 3;

/** The transaction that is open around the caller, or the plain client. */
export function currentDatabase(): Database {
  return scope.getStore() ?? database();
}

/** Runs `work` in one transaction, joining the one already open; deadlocks are tried again, up to three times in all. */
export async function inTransaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  const open = scope.getStore();
  if (open) return work(open);

  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction((tx) => scope.run(tx, () => work(tx)));
    } catch (error) {
      if (attempt < ATTEMPTS && isRetryable(error)) continue;
      throw toAppError(error);
    }
  }
}

/** Runs `work` in a transaction of its own, whatever transaction is open around the caller and becomes of it. */
export function inOwnTransaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  return scope.exit(() => inTransaction(work));
}
