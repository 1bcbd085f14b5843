import "server-only";
import type { Actor } from "@/domain/access/actor";
import { contradictionReasons } from "@/domain/claims/contradiction";
import { readTraits } from "@/domain/claims/matching/traits";
import type { Standing } from "@/domain/claims/standing";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";
import { findCandidates, readLookup } from "../matching/find-candidates";
import { claimIs } from "../store";
import type { ContradictionView } from "./views";

/** The claim that is asked about. */
interface Subject {
  id: string;
  statement: string;
  publishedAt: Date | null;
}

/** What was decided on a pair, with the claim at its other end. */
interface DecidedRow {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  state: "confirmed" | "dismissed";
  reasons: string[];
  version: number;
}

/**
 * The claims that can't hold together with a claim: those an editor confirmed, then those the rule proposes among the claims
 * most like it. A dismissed pair is not proposed again. Four statements.
 */
export function findContradictions(actor: Actor, key: string): Promise<ContradictionView[]> {
  return read(actor, "claim.read", async (db) => {
    const [subject] = await db.$queryRaw<Subject[]>(Prisma.sql`
      SELECT c.id, c.statement, min(ar.published_at) AS "publishedAt" FROM claims c
      LEFT JOIN appearances a ON a.claim_id = c.id LEFT JOIN articles ar ON ar.id = a.article_id
      WHERE ${claimIs(key)} GROUP BY c.id`);
    if (!subject) throw notFound("claim");

    const decided = await findDecided(db, subject.id);
    const known = new Set(decided.map(({ id }) => id));
    const proposed = (await propose(db, subject)).filter(({ claim }) => !known.has(claim.id));
    return [...decided.filter(({ state }) => state === "confirmed").map(toConfirmed), ...proposed];
  });
}

function findDecided(db: Database, claimId: string): Promise<DecidedRow[]> {
  return db.$queryRaw<DecidedRow[]>(Prisma.sql`
    SELECT c.id, c.ref, c.statement, c.standing::text AS standing, d.state::text AS state, d.reasons, d.version
    FROM contradictions d JOIN claims c
      ON c.id = CASE d.claim_id WHEN ${claimId}::uuid THEN d.other_claim_id ELSE d.claim_id END
    WHERE (d.claim_id = ${claimId}::uuid OR d.other_claim_id = ${claimId}::uuid) AND c.withdrawn_at IS NULL
    ORDER BY d.id`);
}

function toConfirmed({ id, ref, statement, standing, reasons, version }: DecidedRow): ContradictionView {
  const claim = { id, ref: formatReference("C", ref), statement, standing };
  return { state: "confirmed", claim, reasons, version };
}

async function propose(db: Database, subject: Subject): Promise<ContradictionView[]> {
  const lookup = await readLookup(db, subject.statement);
  const candidates = await findCandidates(db, lookup, { claimId: subject.id, suggestionIds: [] });
  const traits = readTraits(subject);
  return candidates.flatMap((candidate) => {
    const reasons = contradictionReasons(traits, readTraits(candidate));
    if (reasons.length === 0) return [];
    const { id, ref, statement, standing } = candidate;
    return [
      {
        state: "proposed" as const,
        claim: { id, ref: formatReference("C", ref), statement, standing },
        ...{ reasons, version: 0 },
      },
    ];
  });
}
