import "server-only";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import type { Work } from "@/server/transact";
import { relatedSources } from "./load-relations";
import { type LoadedParty, PARTY } from "./load-source";

/**
 * Makes a change to the side a source stands on. Decided claims are counted anew that rest on it or on what hangs together
 * with it, since what it owns stands on its side too.
 */
export async function changeCamp(
  work: Work,
  { id, ref }: LoadedParty,
  change: () => Promise<unknown>,
): Promise<void> {
  const sourceIds = await relatedSources(work.tx, [id]);
  const because = `The side on which ${formatReference("S", ref)} stands was changed`;
  await reconsiderDependents(work, { dependents: { sourceIds, besides: null }, because, change });
}

/** A side of a conflict with the conflict. Throws `not_found`. */
export async function loadCamp(db: Database, id: string) {
  const camp = await db.camp.findUnique({ where: { id }, include: { conflict: true } });
  if (!camp) throw notFound("side");
  return camp;
}

/** A stored tie of a source to a camp, for a command that changes it. */
export type LoadedMembership = Awaited<ReturnType<typeof loadMembership>>;

/** What is stored about the side on which this source, or what is merged into it, stands. Throws `not_found`. */
export async function loadMembership(tx: Database, { id, canonicalId }: { id: string; canonicalId: string }) {
  const membership = await tx.campMembership.findFirst({
    where: { id, source: { canonicalId } },
    include: { source: { select: PARTY }, camp: { include: { conflict: true } } },
  });
  if (!membership) throw notFound("side");
  return membership;
}

/** A tie to a camp as the audit log keeps it. */
export function recordedCamp({ camp, tie, interest, since, until, citation }: LoadedMembership) {
  return { conflict: camp.conflict.name, camp: camp.name, tie, interest, since, until, citation };
}
