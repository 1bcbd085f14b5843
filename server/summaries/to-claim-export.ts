import { type ClaimExport, judgedSchema } from "@/domain/summaries/export-model";
import { formatReference } from "@/lib/reference";
import { toMoment } from "@/server/claims/claim-rows";
import type { JudgedRow } from "./judged-claims";

/** The permanent address of a claim's public page. */
export function checkAddress(address: string, ref: string): string {
  return `${address}/checks/${ref}`;
}

/** A decided claim as it leaves the desk: what was judged, and the judgement. `address` is where people reach the desk. */
export function toClaimExport(row: JudgedRow, address: string): ClaimExport {
  const ref = formatReference("C", row.ref);
  const { independentOrigins, outlets } = row.independence;
  return {
    ...judgedSchema.parse(row.judged),
    ...{ ref, standing: row.verdict, verdict: row.verdict },
    decidedAt: toMoment(row.decided_at),
    decidedBy: row.decided_by,
    overrideReason: row.override_reason,
    ...{ credibility: row.credibility, rationale: row.rationale, independentOrigins, outlets },
    reviewers: row.reviewers,
    checkUrl: row.published_at === null ? null : checkAddress(address, ref),
  };
}
