import "server-only";
import type { Actor } from "@/domain/access/actor";
import { effectiveStance } from "@/domain/claims/chain";
import type { AnswerInput } from "@/domain/review/schema";
import { notFound } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { type ClaimSaved, lockOpenClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { getEvidence } from "../find-evidence";
import { saveReconsidered } from "../reconsider";

type AnswerEvidence = AnswerInput & { claimId: string; evidenceId: string };
type AnswerAppearance = AnswerInput & { claimId: string; appearanceId: string };

const nothingToAnswer = () =>
  refuse("nothing_to_answer", "Only what speaks against the claim is answered.", "reason");

/** Marks evidence against as answered, with the reason the guard asks for. */
export function answerEvidence(actor: Actor, input: AnswerEvidence): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "evidence.answer");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const { evidenceId, reason } = input;
    const viewerId = userIdOf(actor);
    const evidence = await getEvidence(work.tx, { claimId: claim.id, evidenceId, viewerId });
    if (evidence.withdrawnAt !== null) throw notFound("evidence");
    if (evidence.stance !== "against") return nothingToAnswer();

    return saveReconsidered(work, claim, {
      because: "Evidence against was answered",
      change: async () => {
        await work.tx.evidence.update({ where: { id: evidence.id }, data: { answeredReason: reason } });
        await work.record({
          kind: "EvidenceAnswered",
          entity: "claim",
          entityId: claim.id,
          before: { answer: evidence.answeredReason },
          after: { evidenceId, reviewId: evidence.reviewId, answer: reason },
          reason,
        });
        return ok(null);
      },
    });
  });
}

/** Marks an appearance that denies the claim as answered, with the reason the guard asks for. */
export function answerAppearance(
  actor: Actor,
  input: AnswerAppearance,
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "evidence.answer");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const { appearanceId: id, reason } = input;
    const appearance = await work.tx.appearance.findFirst({
      where: { id, claimId: claim.id },
      select: { answeredReason: true, links: { orderBy: { position: "asc" }, select: { stance: true } } },
    });
    if (!appearance) throw notFound("appearance");
    if (effectiveStance(appearance.links) !== "denies") return nothingToAnswer();

    return saveReconsidered(work, claim, {
      because: "A denial was answered",
      change: async () => {
        await work.tx.appearance.update({ where: { id }, data: { answeredReason: reason } });
        await work.record({
          kind: "AppearanceAnswered",
          entity: "claim",
          entityId: claim.id,
          before: { answer: appearance.answeredReason },
          after: { appearanceId: id, answer: reason },
          reason,
        });
        return ok(null);
      },
    });
  });
}
