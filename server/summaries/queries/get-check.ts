import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isDecided } from "@/domain/claims/standing";
import { toClaimReview, toScriptJson } from "@/domain/summaries/claim-review";
import type { ClaimExport } from "@/domain/summaries/export-model";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import { toMoment } from "@/server/claims/claim-rows";
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
 * A published check by its reference, for anybody. It shows what the last decision was given on, whatever came
 * later, and while the claim is reviewed again only the decision and the words it was given on. Throws `not_found` for a claim that is not published. Two statements.
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

function toCheck(row: JudgedRow, frame: CheckFrame): Check {
  const { explanation } = row.independence;
  const claim = toClaimExport(row, frame.address);
  const { appearances, evidence, credibility } = claim;
  return {
    ...toFrame(row, claim, frame),
    ...{ underReview: false, explanation, basis: { appearances, evidence, credibility } },
    jsonLd: toScriptJson(toClaimReview(claim, { name: frame.deskName, url: frame.address })),
  };
}

function toCheckUnderReview(row: JudgedRow, frame: CheckFrame): Check {
  const claim = toClaimExport(row, frame.address);
  return { ...toFrame(row, claim, frame), underReview: true, explanation: [], basis: null, jsonLd: null };
}

function toFrame(row: JudgedRow, claim: ClaimExport, { deskName, address }: CheckFrame) {
  const { ref, statement, verdict, rationale, overrideReason, decidedAt, outlets, independentOrigins } =
    claim;
  return {
    ...{ ref, statement, verdict, rationale, overrideReason, decidedAt, outlets, independentOrigins },
    ...{ deskName, url: checkAddress(address, ref) },
    publishedAt: toMoment(row.published_at ?? row.decided_at),
  };
}
