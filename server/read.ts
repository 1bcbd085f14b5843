import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import { authorize, Forbidden } from "./access/authorize";
import type { Database } from "./database/client";
import { toAppError } from "./database/failures";
import { currentDatabase } from "./database/scope";
import { recordRefusal } from "./transact";

/** The one read path: checks the permission, records a refusal, and gives the query the database. */
export async function read<T>(
  actor: Actor,
  permission: Permission,
  query: (db: Database) => Promise<T>,
): Promise<T> {
  try {
    authorize(actor, permission);
    return await query(currentDatabase());
  } catch (error) {
    if (error instanceof Forbidden) await recordRefusal(error);
    throw toAppError(error);
  }
}
