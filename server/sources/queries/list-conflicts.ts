import "server-only";
import type { Actor } from "@/domain/access/actor";
import { read } from "@/server/read";
import type { ConflictView } from "../relation-views";

/** Every conflict with its sides, newest first. There are few. */
export function listConflicts(actor: Actor): Promise<ConflictView[]> {
  return read(actor, "source.read", async (db) => {
    return db.conflict.findMany({
      orderBy: { id: "desc" },
      select: {
        ...{ id: true, name: true, since: true, until: true },
        camps: { select: { id: true, name: true }, orderBy: { id: "asc" } },
      },
    });
  });
}
