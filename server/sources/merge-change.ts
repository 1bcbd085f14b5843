import "server-only";
import type { Dependents } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import { relatedSources } from "./load-relations";
import type { LoadedParty } from "./load-source";

/** A source with the ids of all that is seen as it, or goes with it. */
export interface Family {
  party: LoadedParty;
  ids: readonly string[];
}

/**
 * The claims that merging one family into another may move, and taking it out again. Where both count alike and nothing
 * else is known of either, being seen as the other moves only claims that rest on both; where the registry ties one of
 * them, what hangs together with either now hangs together with both.
 */
export async function dependentsOfMerge(db: Database, from: Family, into: Family): Promise<Dependents> {
  const all = [...from.ids, ...into.ids];
  if (await areTied(db, all)) return { sourceIds: await relatedSources(db, all), besides: null };

  const { kind, checked, retractedAt } = from.party;
  const equallyRetracted = (retractedAt === null) === (into.party.retractedAt === null);
  const countAlike = kind === into.party.kind && checked === into.party.checked && equallyRetracted;
  return { sourceIds: from.ids, besides: countAlike ? into.ids : null };
}

/** Whether one of the sources stands in a relation or a camp. One statement. */
async function areTied(db: Database, ids: readonly string[]): Promise<boolean> {
  const [row] = await db.$queryRaw<{ tied: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM source_relations r WHERE r.from_id = ANY(${ids}::uuid[]) OR r.to_id = ANY(${ids}::uuid[]))
      OR EXISTS (SELECT 1 FROM camp_memberships m WHERE m.source_id = ANY(${ids}::uuid[])) AS tied`;
  return row?.tied ?? false;
}
