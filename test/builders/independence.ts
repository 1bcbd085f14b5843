import type { GroupOrigin, Independence, Opposition, OriginGroup } from "@/domain/corroboration/model";
import { type Origin, originsOf } from "@/domain/corroboration/origins";
import { type Report, supportingReports } from "@/domain/corroboration/reports";
import { appearances } from "./chain";

/** A result of the count with so many strong and weak groups; groups carry keys only. */
export function anIndependence(
  over: { strong?: number; weak?: number; supply?: number; opposition?: Opposition[] } = {},
): Independence {
  const { strong = 0, weak = 0, opposition = [] } = over;
  const groups = Array.from({ length: strong + weak }, (_, index) =>
    aGroup(`group-${index}`, index >= strong),
  );
  return {
    outlets: groups.length,
    groups,
    independentOrigins: groups.length,
    strongGroups: strong,
    weakGroups: weak,
    supply: over.supply ?? strong + Math.min(weak, 1),
    camps: [],
    crossCamp: false,
    separations: [],
    opposition,
    explanation: [],
  };
}

/** Evidence against from the UN that nobody answered. */
export function anOpposition(over: Partial<Opposition> = {}): Opposition {
  return {
    kind: "evidence",
    id: "ev-1",
    ref: null,
    sourceName: "UN",
    stance: "against",
    bareDenial: false,
    answered: false,
    blocks: true,
    ...over,
  };
}

/** A report of one appearance that ends at SOHR, heard from nobody; a test names only what it is about. */
export function aReport(over: Partial<Report> = {}): Report {
  const originId = over.originId ?? "sohr";
  return {
    ...{ kind: "appearance", id: "ap-1", ref: null },
    ...{ originId, recordedId: originId, originName: originId.toUpperCase() },
    ...{ unnamed: false, firstHand: false, againstInterest: false, weakness: null, carriers: [] },
    ...over,
  };
}

/** The origins of supporting chains in the notation of `aChain`. */
export function originsFrom(...chains: string[]): Origin[] {
  return originsOf(supportingReports({ appearances: appearances(...chains), evidence: [] }));
}

/** A checked origin on no side, with its id for a name. */
export function anOrigin(id: string, over: Partial<GroupOrigin> = {}): GroupOrigin {
  return {
    ...{ sourceId: id, name: id, weakness: null, recordedIds: [id], camps: [], againstInterest: false },
    ...over,
  };
}

function aGroup(key: string, weak: boolean): OriginGroup {
  const origins = [anOrigin(key, { weakness: weak ? "unchecked" : null })];
  return {
    ...{ key, origins, weak, appearanceIds: [], evidenceIds: [] },
    ...{ joins: [], camps: [], againstInterest: false },
  };
}
