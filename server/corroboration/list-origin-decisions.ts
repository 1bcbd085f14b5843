import "server-only";
import type { OriginDecisionKind } from "@/domain/corroboration/model";
import { toMoment } from "@/server/claims/claim-rows";
import type { Database } from "@/server/database/client";
import type { OriginDecisionView } from "./views";

interface Named {
  id: string;
  name: string;
}

interface DecisionRow {
  id: string;
  decision: OriginDecisionKind;
  reason: string;
  origin: Named;
  other: Named;
  decidedBy: Named;
  decidedAt: Date;
  withdrawnAt: Date | null;
}

/** What people decided on the origins of a claim, withdrawn decisions too, oldest first. One statement. */
export async function listOriginDecisions(db: Database, claimId: string): Promise<OriginDecisionView[]> {
  const rows = await db.$queryRaw<DecisionRow[]>`
    SELECT d.id, d.decision::text AS decision, d.reason, d.decided_at AS "decidedAt", d.withdrawn_at AS "withdrawnAt",
      json_build_object('id', oc.id, 'name', oc.name) AS origin, json_build_object('id', xc.id, 'name', xc.name) AS other,
      json_build_object('id', u.id, 'name', u.name) AS "decidedBy"
    FROM origin_decisions d JOIN users u ON u.id = d.decided_by_id
      JOIN sources o ON o.id = d.origin_id JOIN sources oc ON oc.id = o.canonical_id
      JOIN sources x ON x.id = d.other_id JOIN sources xc ON xc.id = x.canonical_id
    WHERE d.claim_id = ${claimId}::uuid ORDER BY d.id`;
  return rows.map(({ origin, other, decidedAt, withdrawnAt, ...decision }) => ({
    ...decision,
    origins: [origin, other],
    decidedAt: toMoment(decidedAt),
    withdrawnAt: withdrawnAt && toMoment(withdrawnAt),
  }));
}
