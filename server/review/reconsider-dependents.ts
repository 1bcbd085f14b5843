import "server-only";
import { Prisma } from "@/generated/prisma/client";
import {
  type Dependents,
  lockDependents,
  lockRestedOn,
  restsOn,
} from "@/server/corroboration/load-dependents";
import type { Work } from "@/server/transact";
import { keepBases } from "./basis-store";
import { noteRecounts } from "./pending-store";
import { recountClaims } from "./recount-claims";

/** A change to sources or to an article, for the claims that rest on them. */
export interface Change {
  dependents: Dependents;
  /** What was done, as the history of each claim says it. */
  because: string;
  change: () => Promise<unknown>;
}

/** Up to so many claims are counted anew at once, in the transaction of the change; more of them by the timer. */
const COUNTED_AT_ONCE = 500;

/**
 * Makes a change and counts the claims resting on what it changes anew (rule: Re-review). Few are locked and counted within
 * the transaction; many are noted in it, so that a crash loses none, and counted in batches within seconds. Undecided ones
 * are noted too: somebody may be deciding one on what is about to change, and nobody waits for the other. Last come the
 * claims that began to rest on it meanwhile.
 */
export async function reconsiderDependents(work: Work, change: Change): Promise<void> {
  const ids = await lockDependents(work.tx, change.dependents, COUNTED_AT_ONCE + 1);
  return ids.length <= COUNTED_AT_ONCE ? countFew(work, ids, change) : noteMany(work, change);
}

async function countFew(
  work: Work,
  ids: readonly string[],
  { dependents, because, change }: Change,
): Promise<void> {
  await keepBases(work, Prisma.sql`c.id = ANY(${ids}::uuid[])`);
  await change();
  await lockRestedOn(work.tx, dependents);
  const late = await lockDependents(work.tx, dependents, 2 * COUNTED_AT_ONCE);
  await recountClaims(
    work,
    [...new Set([...ids, ...late])].map((claimId) => ({ claimId, because })),
  );
}

async function noteMany(work: Work, { dependents, because, change }: Change): Promise<void> {
  await keepBases(work, restsOn(dependents));
  await noteRecounts(work.tx, dependents, because);
  await change();
  await lockRestedOn(work.tx, dependents);
  await noteRecounts(work.tx, dependents, because);
}
