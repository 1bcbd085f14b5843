import "server-only";
import type { Actor } from "@/domain/access/actor";
import { RULE_VERSION } from "@/domain/corroboration/independence";
import type { Independence } from "@/domain/corroboration/model";
import { type Passage, sameTexts } from "@/domain/corroboration/same-text";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import { userIdOf } from "@/server/access/user-id";
import { APPEARANCES_JSON, evidenceJson } from "@/server/claims/claim-json";
import { claimIs } from "@/server/claims/store";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { countOrigins, dayOf } from "../count-origins";
import type { CountedRow } from "../counted-json";
import { listOriginDecisions } from "../list-origin-decisions";
import { loadTiesOf } from "../load-ties";
import type { IndependenceDetail } from "../views";

/** Code points of an article read before and after an appearance, to see whether its text stands elsewhere too. */
const AROUND = 400;
/** More appearances than these are not compared with one another. */
const MOST_COMPARED = 100;

/**
 * The independent origins of a claim, by id or reference, with every join and its reason, what people decided on them, and
 * texts so alike that one may be copied: from what this actor may see. Four statements.
 */
export function getIndependence(actor: Actor, key: string): Promise<IndependenceDetail> {
  return read(actor, "claim.read", async (db) => {
    const [row] = await db.$queryRaw<(CountedRow & { ref: number; version: number })[]>(Prisma.sql`
      SELECT c.id, c.ref, c.version, ${APPEARANCES_JSON} AS appearances, ${evidenceJson(userIdOf(actor))} AS evidence
      FROM claims c WHERE ${claimIs(key)}`);
    if (!row) throw notFound("claim");

    const independence = countOrigins(row, await loadTiesOf(db, row));
    return {
      ...{ claimId: row.id, claimRef: formatReference("C", row.ref), claimVersion: row.version },
      ...{ ruleVersion: RULE_VERSION, day: dayOf(row), ...independence },
      decisions: await listOriginDecisions(db, row.id),
      sameTexts: sameTexts(await findPassages(db, row.id, independence)),
    };
  });
}

/** The text around each supporting appearance, under the origin it is counted for. */
async function findPassages(db: Database, claimId: string, { groups }: Independence): Promise<Passage[]> {
  const origins = new Map(
    groups.flatMap(({ appearanceIds, origins: [origin] }) =>
      appearanceIds.map((id) => [id, origin?.sourceId ?? null] as const),
    ),
  );
  if (groups.length < 2) return [];

  const rows = await db.$queryRaw<{ id: string; articleId: string; text: string }[]>(Prisma.sql`
    SELECT a.id, a.article_id AS "articleId", substr(cap.text, greatest(a.span_start - ${AROUND}, 0) + 1, a.span_end - a.span_start + ${2 * AROUND}) AS text
    FROM appearances a JOIN captures cap ON cap.id = a.capture_id
    WHERE a.claim_id = ${claimId}::uuid AND cap.removed_at IS NULL ORDER BY a.id LIMIT ${MOST_COMPARED}`);
  return rows.flatMap(({ id, articleId, text }) => {
    const originId = origins.get(id);
    return originId ? [{ appearanceId: id, articleId, originId, text }] : [];
  });
}
