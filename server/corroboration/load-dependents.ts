import "server-only";
import { VERDICTS } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import type { Database } from "@/server/database/client";

/**
 * Claims by the sources they rest on: on one of `sourceIds`, and on one of `besides` too where that is given; or by the
 * article that they appear in or that is brought as evidence.
 */
export type Dependents =
  | { sourceIds: readonly string[]; besides: readonly string[] | null }
  | { articleId: string };

/** The claim in alias `c` is decided. */
export const HAS_VERDICT = Prisma.sql`c.standing::text IN (${Prisma.join([...VERDICTS])})`;

/**
 * Locks claims that rest on the sources until the transaction ends, undecided ones too, so that none is decided on what is
 * about to change; in the order of their ids, at most `limit` of them. One statement.
 */
export async function lockDependents(tx: Database, dependents: Dependents, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT c.id FROM claims c WHERE ${restsOn(dependents)} ORDER BY c.id LIMIT ${limit} FOR NO KEY UPDATE`);
  return rows.map(({ id }) => id);
}

/**
 * Waits for whoever is making a claim rest on the sources just now, and has everybody else wait until the transaction ends:
 * what is found to rest on them after this is all that does. A new link or piece of evidence holds its source's key until it
 * is committed, so nobody else has to ask for anything. At most one statement; nothing for an article.
 */
export async function lockRestedOn(tx: Database, dependents: Dependents): Promise<void> {
  if ("articleId" in dependents) return;
  const ids = [...dependents.sourceIds, ...(dependents.besides ?? [])];
  await tx.$queryRaw(Prisma.sql`
    SELECT s.id FROM sources s WHERE s.id = ANY(${ids}::uuid[]) ORDER BY s.id FOR UPDATE`);
}

/** The condition that the claim in alias `c` rests on the sources or the article. */
export function restsOn(dependents: Dependents): Prisma.Sql {
  if ("articleId" in dependents) return Prisma.sql`c.id IN (${claimsIn(dependents.articleId)})`;
  const { sourceIds, besides } = dependents;
  const one = Prisma.sql`c.id IN (${claimsOf(sourceIds)})`;
  return besides === null ? one : Prisma.sql`${one} AND c.id IN (${claimsOf(besides)})`;
}

function claimsIn(articleId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT a.claim_id FROM appearances a WHERE a.article_id = ${articleId}::uuid
    UNION SELECT e.claim_id FROM evidence e JOIN captures cap ON cap.id = e.capture_id
      WHERE cap.article_id = ${articleId}::uuid`;
}

function claimsOf(sourceIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT l.claim_id FROM chain_links l WHERE l.source_id = ANY(${sourceIds}::uuid[])
    UNION SELECT e.claim_id FROM evidence e WHERE e.source_id = ANY(${sourceIds}::uuid[])`;
}
