import { declaredIndependent, withStop } from "@/domain/corroboration/decision-ties";
import type { OriginGroup, Separation, SourceTies } from "@/domain/corroboration/model";
import { pathInWords } from "@/domain/corroboration/relation-words";
import { compareText } from "@/lib/compare-text";

/**
 * Which origins somebody holds independent here, with the reason, and whether other ties join them all the same: taking
 * one tie away never hides the others (rule: Independence and corroboration, 3).
 */
export function separationsOf(groups: readonly OriginGroup[], ties: SourceTies): Separation[] {
  const groupOf = new Map(
    groups.flatMap(({ key, origins }) => origins.map(({ sourceId }) => [sourceId, key] as const)),
  );
  return [...decided(ties), ...declared(ties)]
    .filter(({ between }) => between.every((id) => groupOf.has(id)))
    .map((one) => ({ ...one, stillJoined: new Set(one.between.map((id) => groupOf.get(id))).size === 1 }))
    .sort((a, b) => compareText(a.reason, b.reason));
}

function decided({ decisions }: SourceTies) {
  return decisions
    .filter(({ decision }) => decision === "independent")
    .map(({ between: [one, other], reason, decidedBy }) => ({
      between: [one.sourceId, other.sourceId].sort(compareText),
      reason: `${decidedBy} declared ${one.name} and ${other.name} independent here: ${withStop(reason)}`,
    }));
}

function declared({ relations, day }: SourceTies) {
  return declaredIndependent(relations, day).map((relation) => ({
    between: [relation.fromId, relation.toId].sort(compareText),
    reason: `${pathInWords(relation.fromName, [relation])}.`,
  }));
}
