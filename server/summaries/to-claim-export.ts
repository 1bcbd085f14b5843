import type { ClaimExport, ExportAppearance, ExportEvidence } from "@/domain/summaries/export-model";
import { formatReference } from "@/lib/reference";
import { presentAppearance, presentEvidence, toMoment } from "@/server/claims/claim-rows";
import type { AppearanceView, EvidenceView, LinkView } from "@/server/claims/views";
import { countOrigins } from "@/server/corroboration/count-origins";
import type { JudgedRow } from "./judged-claims";

/** The permanent address of a claim's public page. */
export function checkAddress(address: string, ref: string): string {
  return `${address}/checks/${ref}`;
}

/** A decided claim as it leaves the desk. `address` is where people reach the desk. */
export function toClaimExport(row: JudgedRow, address: string): ClaimExport {
  const ref = formatReference("C", row.ref);
  const appearances = row.appearances.map(presentAppearance);
  const evidence = row.evidence.map(presentEvidence);
  const { independentOrigins, outlets } = countOrigins(appearances, evidence);
  return {
    ...{ ref, statement: row.statement, standing: row.verdict, verdict: row.verdict },
    decidedAt: toMoment(row.decided_at),
    decidedBy: row.decided_by,
    overrideReason: row.override_reason,
    ...{ credibility: row.credibility, rationale: row.rationale, independentOrigins, outlets },
    appearances: appearances.map(toAppearance),
    evidence: evidence.map((one) => toEvidence(one, row.evidence_captures[one.id] ?? null)),
    reviewers: row.reviewers,
    checkUrl: row.published_at === null ? null : checkAddress(address, ref),
    claimVersion: row.version,
  };
}

function toAppearance({
  article,
  quote,
  start,
  end,
  captureSha256,
  chain,
}: AppearanceView): ExportAppearance {
  const { ref: articleRef, title, outlet, language, url, publishedAt } = article;
  return {
    ...{ articleRef, title, outlet, language, url, publishedAt },
    ...{ quote, start, end, captureSha256, chain: chain.map(toLink) },
  };
}

function toLink({ sourceId: _, sourceRef: __, mention: ___, ...link }: LinkView) {
  return link;
}

function toEvidence(
  { stance, url, quote, note, source, claimRef, answeredReason }: EvidenceView,
  captureSha256: string | null,
): ExportEvidence {
  return {
    ...{ stance, url, quote, note, captureSha256, claimRef },
    source: source?.source ?? null,
    answer: answeredReason,
  };
}
