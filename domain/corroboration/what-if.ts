import { campSupport, isCrossCamp, supplyOf } from "@/domain/corroboration/camps";
import { sumOfOrigins } from "@/domain/corroboration/groups";
import type { Independence } from "@/domain/corroboration/model";
import { guard } from "@/domain/review/guard";

/**
 * The count once some origins are discounted (rule: What if): they leave their groups, and a group that has no other goes,
 * with all that was seen through to it. What is left of a group may be weak where the whole was not, stands on the sides
 * of those that are left, and speaks against its interest only where one of them does.
 */
export function withoutOrigins(counted: Independence, sourceIds: ReadonlySet<string>): Independence {
  const groups = counted.groups.flatMap((group) => {
    const origins = group.origins.filter(({ sourceId }) => sourceId === null || !sourceIds.has(sourceId));
    return origins.length === 0 ? [] : [{ ...group, origins, ...sumOfOrigins(origins) }];
  });
  const weakGroups = groups.filter(({ weak }) => weak).length;
  return {
    ...counted,
    groups,
    independentOrigins: groups.length,
    strongGroups: groups.length - weakGroups,
    weakGroups,
    supply: supplyOf(groups),
    camps: campSupport(groups),
    crossCamp: isCrossCamp(groups),
  };
}

/** Whether a corroborated claim that the guard lets stand would fall below it if these origins were discounted. */
export function wouldFall(counted: Independence, sourceIds: ReadonlySet<string>): boolean {
  const verdict = "corroborated";
  if (!guard({ verdict, independence: counted }).allowed) return false;
  return !guard({ verdict, independence: withoutOrigins(counted, sourceIds) }).allowed;
}
