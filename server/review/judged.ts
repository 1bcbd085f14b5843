import "server-only";
import { formatPublishedAt } from "@/domain/articles/published-at";
import type { ExportAppearance, ExportEvidence, Judged } from "@/domain/summaries/export-model";
import type { Judgeable } from "@/domain/summaries/moved-on";
import { Prisma } from "@/generated/prisma/client";
import { APPEARANCES_JSON, evidenceJson } from "@/server/claims/claim-json";
import { type ClaimRow, presentAppearance, presentEvidence } from "@/server/claims/claim-rows";
import type { LockedClaim } from "@/server/claims/store";
import type { AppearanceView, EvidenceView, LinkView } from "@/server/claims/views";
import type { Database } from "@/server/database/client";

interface Seen {
  statement: string;
  appearances: readonly AppearanceView[];
  evidence: readonly EvidenceView[];
}

/** What the decision that is being made on a claim is given on, as it is kept with it. One statement. */
export async function loadJudged(tx: Database, { id, version }: LockedClaim): Promise<Judged> {
  const [row] = await tx.$queryRaw<Pick<ClaimRow, "statement" | "appearances" | "evidence">[]>(Prisma.sql`
    SELECT c.statement, ${APPEARANCES_JSON} AS appearances, ${evidenceJson(null)} AS evidence
    FROM claims c WHERE c.id = ${id}::uuid`);
  if (!row) throw new Error(`Claim ${id} is locked and not there.`);

  const appearances = row.appearances.map(presentAppearance);
  const evidence = row.evidence.map(presentEvidence);
  return { ...toJudgeable({ statement: row.statement, appearances, evidence }), claimVersion: version + 1 };
}

/** Of a claim as the desk sees it, what may leave the desk once it is decided. */
export function toJudgeable({ statement, appearances, evidence }: Seen): Judgeable {
  return { statement, appearances: appearances.map(toAppearance), evidence: evidence.map(toEvidence) };
}

function toAppearance({
  article,
  quote,
  start,
  end,
  captureSha256,
  chain,
}: AppearanceView): ExportAppearance {
  const { ref: articleRef, title, outlet, language, url } = article;
  return {
    ...{ articleRef, title, outlet, language, url, publishedAt: publishedOf(article) },
    ...{ quote, start, end, captureSha256, chain: chain.map(toLink) },
  };
}

function publishedOf({ publishedAt: at, publishedAtPrecision: precision }: AppearanceView["article"]) {
  return at === null || precision === null ? null : formatPublishedAt({ at, precision });
}

function toLink(view: LinkView) {
  const { source, kind, checked, unnamed, role, cue, stance, firstHand, originalUrl, originalChecked } = view;
  return { source, kind, checked, unnamed, role, cue, stance, firstHand, originalUrl, originalChecked };
}

function toEvidence({
  stance,
  url,
  quote,
  note,
  source,
  captureSha256,
  claimRef,
  answeredReason,
}: EvidenceView): ExportEvidence {
  return {
    ...{ stance, url, quote, note, captureSha256, claimRef },
    source: source?.source ?? null,
    answer: answeredReason,
  };
}
