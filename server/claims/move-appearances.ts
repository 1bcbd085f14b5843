import "server-only";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { saveReconsidered } from "@/server/review/reconsider";
import type { Work } from "@/server/transact";
import { type Answers, takeOnlyAnswersLeft } from "./answers";
import { holdSources } from "./hold-sources";
import type { ClaimSaved, LockedClaim } from "./store";

/** Appearances that go from one claim to another, both locked. */
export interface Move {
  from: LockedClaim;
  to: LockedClaim;
  appearanceIds: readonly string[];
}

/**
 * Puts appearances with their chains, and their answers, to another claim. Says nothing in the log: the command knows what
 * it is part of.
 */
export async function reassign({ tx }: Work, { to, appearanceIds }: Move): Promise<void> {
  const ids = [...appearanceIds];
  await holdSources(tx, { appearanceIds, evidenceIds: [] });
  await tx.appearance.updateMany({ where: { id: { in: ids } }, data: { claimId: to.id } });
  await tx.chainLink.updateMany({ where: { appearanceId: { in: ids } }, data: { claimId: to.id } });
}

/** Puts appearances to a claim that says something else: an answer given on the one is none on the other. */
export async function reassignUnanswered(work: Work, move: Move): Promise<void> {
  await reassign(work, move);
  await takeOnlyAnswersLeft(work.tx, move.to, move.appearanceIds);
}

/**
 * Moves appearances by the cascade of both claims: either one, if decided, waits for review again when its groups,
 * weakness or guard result moved. Gives both as saved.
 */
export async function moveReconsidered(
  work: Work,
  move: Move,
  change: () => Promise<void>,
): Promise<Result<{ from: ClaimSaved; to: ClaimSaved }, Refusal>> {
  let to: ClaimSaved | null = null;
  const from = await saveReconsidered(work, move.from, {
    because: "An appearance was taken to another claim",
    change: async () => {
      const saved = await saveReconsidered(work, move.to, {
        because: "An appearance was added",
        change: async () => ok(await change()),
      });
      if (saved.ok) to = saved.value;
      return saved;
    },
  });
  if (!from.ok) return from;
  if (to === null) throw new Error("the move went through without its target");
  return ok({ from: from.value, to });
}

/** Records on both claims that an appearance went from one to the other, with what it was answered with there, and is here. */
export async function recordMove(
  { tx, record }: Work,
  { from, to, appearanceIds }: Move,
  answers: Answers,
): Promise<void> {
  const rows = await tx.appearance.findMany({
    where: { id: { in: [...appearanceIds] } },
    select: { id: true, quote: true, answeredReason: true },
    orderBy: { id: "asc" },
  });
  const [before, after] = [formatReference("C", from.ref), formatReference("C", to.ref)];
  const events = rows.flatMap(({ id: appearanceId, quote, answeredReason: answer }) =>
    [from, to].map((claim) => ({
      kind: "AppearanceMoved" as const,
      entity: "claim" as const,
      entityId: claim.id,
      before: { appearanceId, claim: before, answer: answers[appearanceId] ?? null },
      after: { appearanceId, claim: after, quote, answer },
    })),
  );
  await record(...events);
}

/** A claim always appears somewhere: its last appearance can't leave it. */
export async function refuseLast(
  { tx }: Work,
  claimId: string,
  advice: string,
): Promise<Result<null, Refusal<"last_appearance">>> {
  const count = await tx.appearance.count({ where: { claimId } });
  if (count > 1) return ok(null);
  return refuse("last_appearance", `This is the only appearance of the claim. ${advice}`, "appearanceId");
}
