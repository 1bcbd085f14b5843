import "server-only";
import { notFound } from "@/lib/app-error";
import { formatReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import type { Work } from "@/server/transact";
import { relatedSources } from "./load-relations";
import { countsAs, type LoadedParty, PARTY } from "./load-source";

/** The two ends of a relation, by themselves rather than by what they are merged into. */
export interface Ends {
  from: LoadedParty;
  to: LoadedParty;
}

/**
 * Makes a change to the relation between two sources. Decided claims resting on anything that hangs together with them
 * are counted anew, since a tie may join origins that neither of the two is.
 */
export async function changeRelated(
  work: Work,
  { from, to }: Ends,
  { done, change }: { done: string; change: () => Promise<unknown> },
): Promise<void> {
  const sourceIds = await relatedSources(work.tx, [from.id, to.id]);
  await reconsiderDependents(work, {
    dependents: { sourceIds, besides: null },
    because: `The relation of ${formatReference("S", from.ref)} to ${formatReference("S", to.ref)} was ${done}`,
    change,
  });
}

/** A stored relation with its ends, for a command that changes it. */
export type LoadedRelation = Awaited<ReturnType<typeof loadRelation>>;

/**
 * A relation by its id, as one of the source that counts as this one, whichever end that is. Throws `not_found` otherwise.
 */
export async function loadRelation(tx: Database, { id, canonicalId }: { id: string; canonicalId: string }) {
  const relation = await tx.sourceRelation.findFirst({
    where: { id, OR: [{ from: { canonicalId } }, { to: { canonicalId } }] },
    include: { from: { select: PARTY }, to: { select: PARTY } },
  });
  if (!relation) throw notFound("relation");
  return relation;
}

/** A stored relation with its ends by the ids they count as, as the rule of relations looks at it. */
export function asCounted<R extends Ends>(relation: R): R {
  return { ...relation, from: countsAs(relation.from), to: countsAs(relation.to) };
}

/** A relation as the audit log keeps it. */
export function recordedRelation({
  from,
  to,
  kind,
  since,
  until,
  citation,
  note,
}: Omit<LoadedRelation, "id" | "fromId" | "toId" | "version" | "createdAt">) {
  const brief = ({ ref, name }: LoadedParty) => ({ ref: formatReference("S", ref), name });
  return { from: brief(from), kind, to: brief(to), since, until, citation, note };
}
