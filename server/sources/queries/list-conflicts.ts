import "server-only";
import type { Actor } from "@/domain/access/actor";
import { parseCursor } from "@/lib/cursor";
import { FIRST_PAGE, type Page, type PageQuery, toPage } from "@/lib/page";
import { read } from "@/server/read";
import type { ConflictView } from "../relation-views";

/** Conflicts with their sides, newest first, a page at a time. */
export function listConflicts(
  actor: Actor,
  { cursor, limit }: PageQuery = FIRST_PAGE,
): Promise<Page<ConflictView>> {
  return read(actor, "source.read", async (db) => {
    const rows = await db.conflict.findMany({
      ...(cursor === undefined ? {} : { where: { id: { lt: parseCursor(cursor) } } }),
      take: limit + 1,
      orderBy: { id: "desc" },
      select: {
        ...{ id: true, name: true, since: true, until: true },
        camps: { select: { id: true, name: true }, orderBy: { id: "asc" } },
      },
    });
    return toPage(rows, limit);
  });
}
