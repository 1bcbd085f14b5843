import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { formatReference, parseReference } from "@/lib/reference";
import { read } from "@/server/read";
import { listClaims } from "./list-claims";

/** A claim as one chooses it from a list. */
export interface ClaimChoice {
  id: string;
  ref: string;
  statement: string;
  standing: Standing;
}

const CHOICES = 12;

/**
 * Claims for choosing one: that of the reference that is typed, else the newest whose words hold what is typed, else the
 * newest. As many statements as the list of claims takes, one for a reference.
 */
export function findClaimsLike(actor: Actor, text: string): Promise<ClaimChoice[]> {
  return read(actor, "claim.read", async (db) => {
    const ref = parseReference("C", text);
    if (ref === null) {
      const { items } = await listClaims(actor, { q: text || undefined, limit: CHOICES });
      return items.map(({ id, ref, statement, standing }) => ({ id, ref, statement, standing }));
    }
    const rows = await db.$queryRaw<(Omit<ClaimChoice, "ref"> & { ref: number })[]>(Prisma.sql`
      SELECT c.id, c.ref, c.statement, c.standing::text AS standing FROM claims c
      WHERE c.ref = ${ref} AND c.withdrawn_at IS NULL`);
    return rows.map(({ ref, ...row }) => ({ ...row, ref: formatReference("C", ref) }));
  });
}
