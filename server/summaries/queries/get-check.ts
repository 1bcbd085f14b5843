import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isDecided } from "@/domain/claims/standing";
import { toClaimReview, toScriptJson } from "@/domain/summaries/claim-review";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference, parseReference } from "@/lib/reference";
import { presentAppearance, presentEvidence, toMoment } from "@/server/claims/claim-rows";
import { countOrigins } from "@/server/corroboration/count-origins";
import { read } from "@/server/read";
import { getSetting } from "@/server/settings/queries";
import type { Check } from "../checks";
import { findJudged, type JudgedRow } from "../judged-claims";
import { checkAddress, toClaimExport } from "../to-claim-export";

interface CheckFrame {
  deskName: string;
  address: string;
}

/**
 * A published check by its reference, for anybody. While the claim is reviewed again it shows the last decision, on the
 * words it was given on, and nothing that is open. Throws `not_found` for a claim that is not published. Two statements.
 */
export function getCheck(actor: Actor, key: string, address: string): Promise<Check> {
  return read(actor, "check.read", async (db) => {
    const ref = parseReference("C", key);
    if (ref === null) throw notFound("check");

    const published = Prisma.sql`c.ref = ${ref} AND c.published_at IS NOT NULL AND c.withdrawn_at IS NULL`;
    const [row] = await findJudged(db, published, 1);
    if (!row) throw notFound("check");

    const frame = { deskName: await getSetting(db, "deskName"), address };
    return isDecided(row.standing) ? toCheck(row, frame) : toCheckUnderReview(row, frame);
  });
}

function toFrame(row: JudgedRow, { deskName, address }: CheckFrame) {
  const ref = formatReference("C", row.ref);
  return {
    ...{ ref, deskName, url: checkAddress(address, ref) },
    publishedAt: toMoment(row.published_at ?? row.decided_at),
    decidedAt: toMoment(row.decided_at),
    ...{ verdict: row.verdict, rationale: row.rationale, overrideReason: row.override_reason },
  };
}

function toCheck(row: JudgedRow, frame: CheckFrame): Check {
  const claim = toClaimExport(row, frame.address);
  const { appearances, evidence, credibility, outlets, independentOrigins } = claim;
  const counted = countOrigins(row.appearances.map(presentAppearance), row.evidence.map(presentEvidence));
  return {
    ...toFrame(row, frame),
    ...{ statement: row.statement, underReview: false, outlets, independentOrigins },
    explanation: counted.explanation,
    basis: { appearances, evidence, credibility },
    jsonLd: toScriptJson(toClaimReview(claim, { name: frame.deskName, url: frame.address })),
  };
}

function toCheckUnderReview(row: JudgedRow, frame: CheckFrame): Check {
  return {
    ...toFrame(row, frame),
    ...{ statement: row.decided_statement, underReview: true, ...row.decided_on },
    ...{ explanation: [], basis: null, jsonLd: null },
  };
}
