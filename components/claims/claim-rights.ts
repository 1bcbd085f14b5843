import type { Actor } from "@/domain/access/actor";
import { isAllowed } from "@/domain/access/policy";
import { isDecided } from "@/domain/claims/standing";
import type { ClaimDetail } from "@/server/claims/views";

/** What a person may do with a claim; with one that was taken back, nothing but restore it. A merge is undone instead. */
export function claimRights(actor: Actor, { withdrawnAt, mergedInto, standing }: ClaimDetail) {
  const may = (permission: Parameters<typeof isAllowed>[1]) =>
    withdrawnAt === null && isAllowed(actor, permission);
  return {
    edit: may("claim.edit"),
    restore: withdrawnAt !== null && mergedInto === null && isAllowed(actor, "claim.withdraw"),
    review: may("review.write") && !isDecided(standing),
    overrideGuard: may("review.override-guard"),
    reopen: may("review.reopen"),
    decideContradictions: may("contradiction.decide"),
    decideOrigins: may("origin.decide"),
    publish: may("check.publish"),
    correctFigures: may("figure.correct"),
    editEvents: may("event.edit"),
    evidence: {
      add: may("evidence.add"),
      answer: may("evidence.answer"),
      withdraw: may("evidence.withdraw"),
    },
  };
}

/** What a person may do with a claim. */
export type ClaimRights = ReturnType<typeof claimRights>;
