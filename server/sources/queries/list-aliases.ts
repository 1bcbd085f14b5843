import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AliasFilter } from "@/domain/sources/alias-schema";
import { foldName } from "@/domain/sources/fold-name";
import { nameWarnings } from "@/domain/sources/name-warnings";
import { notFound } from "@/lib/app-error";
import { parseCursor } from "@/lib/cursor";
import { toPage } from "@/lib/page";
import { read } from "@/server/read";
import { toSourceName, whereSource } from "../load-source";
import type { AliasPage } from "../views";

/** A page of the other names of a source, in the order in which they came, with what is suspicious about each. */
export function listAliases(actor: Actor, idOrRef: string, filter: AliasFilter): Promise<AliasPage> {
  return read(actor, "source.read", async (db) => {
    const select = { id: true, folded: true, version: true };
    const source = await db.source.findUnique({ where: whereSource(idOrRef), select });
    if (!source) throw notFound("source");

    const { q, cursor, limit } = filter;
    const rows = await db.sourceAlias.findMany({
      where: {
        sourceId: source.id,
        folded: { not: source.folded, ...(q ? { contains: foldName(q) } : {}) },
        ...(cursor ? { id: { gt: parseCursor(cursor) } } : {}),
      },
      orderBy: { id: "asc" },
      take: limit + 1,
    });
    const aliases = rows.map((row) => ({
      ...{ id: row.id, ...toSourceName(row) },
      warnings: nameWarnings(row.name),
    }));
    return { ...toPage(aliases, limit), version: source.version };
  });
}
