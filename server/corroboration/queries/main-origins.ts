import "server-only";
import type { Actor } from "@/domain/access/actor";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { read } from "@/server/read";

/** An origin with the number of corroborated claims in whose chains or evidence it stands. */
export interface MainOrigin {
  id: string;
  ref: string;
  name: string;
  claims: number;
}

/** The named origins that most corroborated claims name, whatever would become of those without it. One statement. */
export function listMainOrigins(actor: Actor, limit: number): Promise<MainOrigin[]> {
  return read(actor, "claim.read", async (db) => {
    const rows = await db.$queryRaw<(Omit<MainOrigin, "ref"> & { ref: number })[]>(Prisma.sql`
      WITH corroborated AS MATERIALIZED (
        SELECT c.id FROM claims c WHERE c.standing = 'corroborated' AND c.withdrawn_at IS NULL),
      named AS (
        SELECT l.source_id, l.claim_id FROM chain_links l JOIN corroborated c ON c.id = l.claim_id WHERE l.role = 'origin'
        UNION ALL
        SELECT e.source_id, e.claim_id FROM evidence e JOIN corroborated c ON c.id = e.claim_id
        WHERE e.source_id IS NOT NULL AND e.stance = 'for' AND e.withdrawn_at IS NULL)
      SELECT seen.id, seen.ref, seen.name, count(DISTINCT named.claim_id)::int AS claims
      FROM named JOIN sources own ON own.id = named.source_id JOIN sources seen ON seen.id = own.canonical_id
      WHERE seen.kind <> 'unnamed' GROUP BY seen.id ORDER BY claims DESC, seen.ref LIMIT ${limit}`);
    return rows.map(({ ref, ...row }) => ({ ...row, ref: formatReference("S", ref) }));
  });
}
