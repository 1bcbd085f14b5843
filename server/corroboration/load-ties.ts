import "server-only";
import type {
  CountedRelation,
  DecidedOrigin,
  OriginDecision,
  OriginDecisionKind,
  SourceTies,
} from "@/domain/corroboration/model";
import type { CampMembership } from "@/domain/sources/camp";
import { Prisma } from "@/generated/prisma/client";
import { groupBy } from "@/lib/group-by";
import type { Database } from "@/server/database/client";
import { reachedFrom } from "@/server/sources/load-relations";
import { dayOf, originIdsOf } from "./count-origins";
import type { CountedRow } from "./counted-json";

/** Gives what is known of the sources of one of the claims it was loaded for. */
export type TiesOf = (claim: CountedRow) => SourceTies;

interface DecisionRow {
  id: string;
  claimId: string;
  decision: OriginDecisionKind;
  reason: string;
  decidedBy: string;
  one: DecidedOrigin;
  other: DecidedOrigin;
}

interface TiesRow {
  relations: CountedRelation[];
  camps: CampMembership[];
  decisions: DecisionRow[];
}

const RELATIONS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'since', r.since, 'until', r.until,
    'citation', r.citation, 'fromId', a.id, 'fromName', a.name, 'recordedFromId', r.from_id, 'toId', b.id,
    'toName', b.name, 'recordedToId', r.to_id) ORDER BY r.id), '[]')
  FROM reached JOIN source_relations r ON r.from_id = reached.id
    JOIN sources f ON f.id = r.from_id JOIN sources a ON a.id = f.canonical_id
    JOIN sources t ON t.id = r.to_id JOIN sources b ON b.id = t.canonical_id)`;

const CAMPS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'sourceId', s.canonical_id, 'conflictId', c.id,
    'conflict', c.name, 'campId', k.id, 'camp', k.name, 'tie', m.tie, 'interest', m.interest, 'since', m.since,
    'until', m.until, 'citation', m.citation) ORDER BY m.id), '[]')
  FROM reached JOIN camp_memberships m ON m.source_id = reached.id JOIN sources s ON s.id = m.source_id
    JOIN camps k ON k.id = m.camp_id JOIN conflicts c ON c.id = k.conflict_id)`;

const decisionsOn = (claimIds: readonly string[]) => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', d.id, 'claimId', d.claim_id, 'decision', d.decision,
    'reason', d.reason, 'decidedBy', u.name,
    'one', json_build_object('sourceId', oc.id, 'name', oc.name, 'recordedIds', d.origin_ids),
    'other', json_build_object('sourceId', xc.id, 'name', xc.name, 'recordedIds', d.other_ids)) ORDER BY d.id), '[]')
  FROM origin_decisions d JOIN users u ON u.id = d.decided_by_id
    JOIN sources o ON o.id = d.origin_id JOIN sources oc ON oc.id = o.canonical_id
    JOIN sources x ON x.id = d.other_id JOIN sources xc ON xc.id = x.canonical_id
  WHERE d.claim_id = ANY(${claimIds}::uuid[]) AND d.withdrawn_at IS NULL)`;

/**
 * Loads what the registry and the desk know of the sources of these claims, and of what hangs together with those in
 * `reach`. One statement, however many claims.
 */
export async function loadTies(
  db: Database,
  claims: readonly CountedRow[],
  reach: readonly string[] = [],
): Promise<TiesOf> {
  if (claims.length === 0) return (claim) => ({ day: dayOf(claim), relations: [], camps: [], decisions: [] });

  const origins = [...new Set([...claims.flatMap(originIdsOf), ...reach])];
  const [row] = await db.$queryRaw<TiesRow[]>(Prisma.sql`
    ${reachedFrom(origins)}
    SELECT ${RELATIONS} AS relations, ${CAMPS} AS camps, ${decisionsOn(claims.map(({ id }) => id))} AS decisions`);
  if (!row) throw new Error("a SELECT without FROM gave no row");

  const { relations, camps } = row;
  const decisions = groupBy(row.decisions, ({ claimId }) => claimId);
  return (claim) => ({
    ...{ day: dayOf(claim), relations, camps },
    decisions: (decisions.get(claim.id) ?? []).map(toDecision),
  });
}

/** Loads what is known of the sources of one claim. One statement. */
export async function loadTiesOf(db: Database, claim: CountedRow): Promise<SourceTies> {
  return (await loadTies(db, [claim]))(claim);
}

function toDecision({ id, decision, reason, decidedBy, one, other }: DecisionRow): OriginDecision {
  return { id, decision, reason, decidedBy, between: [one, other] };
}
