import "server-only";
import { toMoment } from "@/server/claims/claim-rows";
import type { Database } from "@/server/database/client";
import type { OriginDecisionView } from "./views";

/** What people decided on the origins of a claim, withdrawn decisions too, oldest first. One statement. */
export async function listOriginDecisions(db: Database, claimId: string): Promise<OriginDecisionView[]> {
  const rows = await db.originDecision.findMany({
    where: { claimId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, decision: true, reason: true, decidedAt: true, withdrawnAt: true },
      origin: { select: { canonical: { select: { id: true, name: true } } } },
      other: { select: { canonical: { select: { id: true, name: true } } } },
      decidedBy: { select: { id: true, name: true } },
    },
  });
  return rows.map(({ origin, other, decidedAt, withdrawnAt, ...decision }) => ({
    ...decision,
    origins: [origin.canonical, other.canonical],
    decidedAt: toMoment(decidedAt),
    withdrawnAt: withdrawnAt && toMoment(withdrawnAt),
  }));
}
