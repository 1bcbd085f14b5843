import { effectiveStance, isSupporting } from "@/domain/claims/chain";
import { campSupport, isCrossCamp, supplyOf } from "@/domain/corroboration/camps";
import { explain } from "@/domain/corroboration/explanation";
import { originGroups } from "@/domain/corroboration/groups";
import { type Independence, type IndependenceInput, NO_TIES } from "@/domain/corroboration/model";
import { oppositionOf } from "@/domain/corroboration/opposition";
import { originsOf } from "@/domain/corroboration/origins";
import { supportingReports } from "@/domain/corroboration/reports";
import { separationsOf } from "@/domain/corroboration/separations";

/** Which rule counted: kept with each decision, and raised whenever the same data would be counted otherwise. */
export const RULE_VERSION = 2;

/**
 * How many independent origins support a claim (rule: Independence and corroboration). In this order: take what
 * supports; find the origin of each; see through relays; join what depends on one another; mark weak groups; count.
 * Order-independent; a relay more or two sources merged never raise the count, a join less never lowers it. Throws on an
 * empty chain.
 */
export function independence(input: IndependenceInput): Independence {
  const ties = input.ties ?? NO_TIES;
  const groups = originGroups(originsOf(supportingReports(input)), ties);
  const weakGroups = groups.filter((group) => group.weak).length;
  const counts = {
    outlets: outletsOf(input),
    groups,
    independentOrigins: groups.length,
    strongGroups: groups.length - weakGroups,
    weakGroups,
    supply: supplyOf(groups),
    camps: campSupport(groups),
    crossCamp: isCrossCamp(groups),
    separations: separationsOf(groups, ties),
    opposition: oppositionOf(input),
  };
  return { ...counts, explanation: explain(counts) };
}

function outletsOf({ appearances }: IndependenceInput): number {
  const supporting = appearances.filter((one) => isSupporting(effectiveStance(one.chain)));
  return new Set(supporting.map((one) => one.chain[0]?.sourceId)).size;
}
