import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AuditKind } from "@/domain/audit/event";
import type { ContradictionInput, ContradictionState } from "@/domain/claims/attach";
import { conflict } from "@/lib/app-error";
import { newId } from "@/lib/new-id";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact, type Work } from "@/server/transact";
import { lockTwo } from "../lock-two";
import type { LockedClaim } from "../store";

/** A decided pair, with the claim it was decided from. */
export interface ContradictionSaved {
  id: string;
  claimId: string;
  version: number;
  /** What was held before: deciding so again undoes this decision. */
  before: ContradictionState;
}

const KINDS = {
  confirmed: "ContradictionConfirmed",
  dismissed: "ContradictionDismissed",
  undecided: "ContradictionReopened",
} as const satisfies Record<ContradictionState, AuditKind>;

/**
 * Confirms that two claims can't both hold, dismisses it, or takes either back, with the reasons; decided anew against its
 * version.
 */
export function decideContradiction(
  actor: Actor,
  input: ContradictionInput & { claimId: string },
): Promise<Result<ContradictionSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "contradiction.decide");
    const two = await lockTwo(work.tx, { key: input.claimId }, { key: input.other, field: "other" });
    if (!two.ok) return two;
    const { first, second } = two.value;
    const [claimId, otherClaimId] = first.id < second.id ? [first.id, second.id] : [second.id, first.id];
    const pair = { claimId, otherClaimId };
    const known = await work.tx.contradiction.findFirst({ where: pair });
    if ((known?.version ?? 0) !== input.version) throw conflict("contradiction");

    const id = known?.id ?? newId();
    const { state, reasons } = input;
    const version = input.version + 1;
    const data = { state, reasons, version, decidedById: userIdOf(actor), decidedAt: work.now };
    await work.tx.contradiction.upsert({ where: { id }, create: { id, ...pair, ...data }, update: data });
    const before = known?.state ?? "undecided";
    await recordDecision(work, [first, second], { before, after: input });
    return ok({ id, claimId: first.id, version, before });
  });
}

async function recordDecision(
  { record }: Work,
  claims: readonly LockedClaim[],
  { before, after }: { before: ContradictionState; after: ContradictionInput },
): Promise<void> {
  const refs = claims.map(({ ref }) => formatReference("C", ref));
  const kind = KINDS[after.state];
  const change = {
    before: { contradiction: before },
    after: { contradiction: after.state, claims: refs, reasons: after.reasons },
  };
  await record(...claims.map(({ id }) => ({ kind, entity: "claim" as const, entityId: id, ...change })));
}
