import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Work } from "@/server/transact";
import { returnAnswers, takeAlsoAnswersLeft } from "./answers";
import { holdSources } from "./hold-sources";
import { reassign } from "./move-appearances";
import type { LockedClaim } from "./store";

/** What a merge took from the one claim to the other. */
export interface Moved {
  appearanceIds: string[];
  evidenceIds: string[];
  /** The events the target entered by it. */
  eventIds: string[];
}

/**
 * Takes the appearances of a claim, its evidence and its place in events to another. An appearance at words that the other
 * has too stays where it is: the same words are one appearance of a claim. Evidence that came with a review stays with it:
 * who may see the one may see the other. By a person's word both claims are one, so what was answered is answered; what was
 * detached from the target and left its answer there has it again.
 */
export async function moveBelongings(work: Work, from: LockedClaim, to: LockedClaim): Promise<Moved> {
  const { tx } = work;
  const appearances = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT a.id FROM appearances a WHERE a.claim_id = ${from.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM appearances there WHERE there.claim_id = ${to.id}::uuid AND there.capture_id = a.capture_id
        AND there.span_start = a.span_start AND there.span_end = a.span_end) ORDER BY a.id`);
  const appearanceIds = appearances.map(({ id }) => id);
  await reassign(work, { from, to, appearanceIds });
  await takeAlsoAnswersLeft(tx, to, appearanceIds);

  const evidence = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    UPDATE evidence SET claim_id = ${to.id}::uuid
    WHERE claim_id = ${from.id}::uuid AND review_id IS NULL AND other_claim_id IS DISTINCT FROM ${to.id}::uuid
    RETURNING id`);
  const evidenceIds = evidence.map(({ id }) => id);
  await holdSources(tx, { appearanceIds: [], evidenceIds });

  const events = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    INSERT INTO event_claims (event_id, claim_id)
    SELECT event_id, ${to.id}::uuid FROM event_claims WHERE claim_id = ${from.id}::uuid
    ON CONFLICT DO NOTHING RETURNING event_id AS id`);
  return { appearanceIds, evidenceIds, eventIds: events.map(({ id }) => id) };
}

/** Brings back what is still where the merge put it, as answered as it was. */
export async function returnBelongings(
  work: Work,
  moved: Moved,
  { from, to }: { from: LockedClaim; to: LockedClaim },
): Promise<void> {
  const { tx } = work;
  const still = await tx.appearance.findMany({
    where: { id: { in: moved.appearanceIds }, claimId: from.id },
    select: { id: true },
  });
  const appearanceIds = still.map(({ id }) => id);
  await reassign(work, { from, to, appearanceIds });
  const evidence = await tx.evidence.updateManyAndReturn({
    where: { id: { in: moved.evidenceIds }, claimId: from.id },
    data: { claimId: to.id },
    select: { id: true },
  });
  const evidenceIds = evidence.map(({ id }) => id);
  await holdSources(tx, { appearanceIds: [], evidenceIds });
  await returnAnswers(tx, to.id, { appearanceIds, evidenceIds });
  await tx.eventClaim.deleteMany({ where: { claimId: from.id, eventId: { in: moved.eventIds } } });
}
