import "server-only";
import type { Actor } from "@/domain/access/actor";
import { MOST_SAVED, parseSavedSelection, type SavedFilter } from "@/domain/claims/saved-filter";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";

/** The filters one keeps oneself, by name. One statement. */
export function listFilters(actor: Actor): Promise<SavedFilter[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.savedFilter.findMany({
      where: { userId: userIdOf(actor) },
      select: { id: true, name: true, filter: true },
      orderBy: { name: "asc" },
      take: MOST_SAVED,
    });
    return rows.flatMap(({ id, name, filter: stored }) => {
      const filter = parseSavedSelection(stored);
      return filter === null ? [] : [{ id, name, filter }];
    });
  });
}
