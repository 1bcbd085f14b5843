import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { userIdOf } from "@/server/access/user-id";
import { read } from "@/server/read";
import { BY_EXCEPTION } from "../by-exception";
import { APPEARANCES_JSON, evidenceJson } from "../claim-json";
import type { ClaimItemRow } from "../claim-rows";
import type { ClaimItem } from "../views";
import { presentItems, type ShownBy } from "./item";

/**
 * One claim as a list shows it, withdrawn or not, but not once it was merged; by the appearance that is asked for. Two
 * statements.
 */
export function getClaimItem(actor: Actor, id: string, shownBy?: ShownBy): Promise<ClaimItem> {
  return read(actor, "claim.read", async (db) => {
    const [row] = await db.$queryRaw<ClaimItemRow[]>(Prisma.sql`
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing, c.version, c.created_at,
        ${BY_EXCEPTION} AS by_exception,
        ${APPEARANCES_JSON} AS appearances, ${evidenceJson(userIdOf(actor))} AS evidence
      FROM claims c WHERE c.id = ${id}::uuid`);
    const [item] = await presentItems(db, row && row.appearances.length > 0 ? [row] : [], shownBy);
    if (!item) throw notFound("claim");
    return item;
  });
}
