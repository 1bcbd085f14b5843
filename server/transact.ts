import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AuditEntry } from "@/domain/audit/event";
import { Forbidden } from "./access/authorize";
import { writeEvents } from "./audit/record";
import type { Database } from "./database/client";
import { inOwnTransaction, inTransaction } from "./database/scope";

/** What a command works with: the transaction, the one moment everything in it happens, and the pen of the audit log. */
export interface Work {
  tx: Database;
  now: Date;
  record: (...entries: AuditEntry[]) => Promise<void>;
}

/** Carries a refusal out of a transaction, so that what was written before it is rolled back. */
class Refused extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super("refused by a rule");
    this.result = result;
  }
}

const isRefusal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/**
 * The one write path. Runs a command in a transaction with its audit events; a refusal by a rule (`{ ok: false }`) or an
 * error rolls everything back. A refused permission is recorded after the rollback.
 */
export async function transact<T>(actor: Actor, command: (work: Work) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(async (tx) => {
      const now = new Date();
      const result = await command({ tx, now, record: (...entries) => writeEvents(tx, actor, now, entries) });
      if (isRefusal(result)) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result as T;
    if (error instanceof Forbidden) await recordRefusal(error);
    throw error;
  }
}

/** Records that somebody was refused, in a transaction of its own. */
export async function recordRefusal({ actor, permission }: Forbidden): Promise<void> {
  await inOwnTransaction((tx) =>
    writeEvents(tx, actor, new Date(), [
      { kind: "PermissionRefused", entity: "permission", entityId: null, after: { permission } },
    ]),
  );
}
