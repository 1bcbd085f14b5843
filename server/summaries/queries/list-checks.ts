import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isDecided } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import { formatReference } from "@/lib/reference";
import { toMoment } from "@/server/claims/claim-rows";
import { read } from "@/server/read";
import type { CheckItem } from "../checks";
import { type CheckListRow, findPublished } from "../judged-claims";

const PAGE = 25;

/** The published checks, for anybody, newest claim first, a page at a time. One statement. */
export function listChecks(actor: Actor, cursor?: string): Promise<Page<CheckItem>> {
  return read(actor, "check.read", async (db) => {
    const behind = cursor === undefined ? Prisma.sql`true` : Prisma.sql`c.id < ${parseCursor(cursor)}::uuid`;
    const rows = await findPublished(db, behind, PAGE + 1);
    return toPage(rows.map(toItem), PAGE);
  });
}

function toItem({ id, ref, standing, verdict, decided_at, ...row }: CheckListRow): CheckItem {
  return {
    ...{ id, verdict, underReview: !isDecided(standing) },
    ...{ statement: row.decided_statement, byException: row.by_exception },
    ref: formatReference("C", ref),
    decidedAt: toMoment(decided_at),
  };
}
