import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { SuggestionStep } from "@/domain/claims/schema";
import { changesAfterReopening } from "@/domain/extraction/outcome";
import { AppError, conflict } from "@/lib/app-error";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { lockOpenClaim } from "../store";
import {
  type LockedSuggestion,
  lockSuggestion,
  type SuggestionSaved,
  saveSuggestion,
} from "../suggestion-store";
import { refuseReviewed, withdraw } from "../withdraw";
import { readChain } from "../write-appearance";

interface MadeAppearance {
  id: string;
  claimId: string;
}

/**
 * Undoes what was last decided on a suggestion. The claim it became is withdrawn, the appearance it was attached as is
 * taken away again. A claim that appears nowhere else and that somebody has reviewed stays: refused.
 */
export function reopenSuggestion(
  actor: Actor,
  { suggestionId, version }: SuggestionStep & { suggestionId: string },
): Promise<Result<SuggestionSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "suggestion.reopen");
    const { id, state, changes } = await lockSettled(work, suggestionId, version);

    const made = state === "accepted" ? await findNewest(work, id) : null;
    const undone = made === null ? ok(null) : await undo(work, made);
    if (!undone.ok) return undone;

    await work.record({
      kind: "SuggestionReopened",
      entity: "suggestion",
      entityId: id,
      before: { state },
      after: { state: "open", claimId: made?.claimId ?? null },
    });
    const fate = { state: "open" as const, decidedAt: null, decidedById: null };
    return ok(await saveSuggestion(work.tx, id, { ...fate, changes: changesAfterReopening(changes) }));
  });
}

async function lockSettled({ tx }: Work, id: string, version?: number): Promise<LockedSuggestion> {
  const suggestion = await lockSuggestion(tx, id);
  if (suggestion.state === "open")
    throw new AppError("conflict", "This suggestion is open: there is no decision to undo.", {
      kind: "suggestion_open",
    });
  if (version !== undefined && version !== suggestion.version) throw conflict("suggestion");
  return suggestion;
}

function findNewest({ tx }: Work, suggestionId: string): Promise<MadeAppearance | null> {
  return tx.appearance.findFirst({
    where: { suggestionId, claim: { withdrawnAt: null } },
    orderBy: { id: "desc" },
    select: { id: true, claimId: true },
  });
}

/** Only what is read once the claim is locked stays so: until then somebody may move, attach or detach an appearance. */
async function undo(work: Work, made: MadeAppearance): Promise<Result<unknown, Refusal>> {
  const claim = await lockOpenClaim(work.tx, made.claimId);
  const standing = await work.tx.appearance.findMany({ where: { claimId: claim.id }, select: { id: true } });
  if (!standing.some(({ id }) => id === made.id)) throw conflict("appearance");
  if (standing.length === 1) return (await refuseReviewed(work.tx, claim)) ?? ok(await withdraw(work, claim));

  return saveReconsidered(work, claim, {
    because: "An appearance was taken away",
    change: () => removeAppearance(work, made),
  });
}

async function removeAppearance(work: Work, { id, claimId }: MadeAppearance) {
  const { tx, record } = work;
  const chain = await readChain(work, id);
  await tx.chainLink.deleteMany({ where: { appearanceId: id } });
  const { articleId, captureId, start, end, quote, caveats } = await tx.appearance.delete({ where: { id } });
  await record({
    kind: "AppearanceRemoved",
    entity: "claim",
    entityId: claimId,
    before: { appearanceId: id, articleId, captureId, start, end, quote, caveats, chain },
  });
  return ok(null);
}
