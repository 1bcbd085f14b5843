import { deepestLink, effectiveStance, isOriginStated, isSupporting } from "@/domain/claims/chain";
import type {
  AppearanceInput,
  CountedEvidence,
  CountedLink,
  IndependenceInput,
  Weakness,
} from "@/domain/corroboration/model";

/** The key of the one origin that all evidence without a stated origin falls under. */
export const ORIGIN_UNKNOWN = "origin_unknown";

/** Somebody who passed a report on: a link before the deepest one. */
export interface Carrier {
  sourceId: string;
  name: string;
  isRelay: boolean;
}

/** One appearance or piece of evidence in support, reduced to its deepest link and who carried it. */
export interface Report {
  kind: "appearance" | "evidence";
  id: string;
  ref: string | null;
  originId: string;
  /** The source that was picked as the origin, before merges are followed. */
  recordedId: string;
  originName: string;
  unnamed: boolean;
  firstHand: boolean;
  againstInterest: boolean;
  weakness: Weakness | null;
  carriers: Carrier[];
}

/** Everything in support: appearances whose deepest stance asserts or confirms, and the evidence for. */
export function supportingReports(input: IndependenceInput): Report[] {
  const appearances = input.appearances.filter((one) => isSupporting(effectiveStance(one.chain)));
  const evidence = input.evidence.filter((one) => one.stance === "for");
  return [...appearances.map(fromAppearance), ...evidence.map(fromEvidence)];
}

function fromAppearance({ appearanceId, ref, chain }: AppearanceInput): Report {
  const deepest = deepestLink(chain);
  return {
    kind: "appearance",
    id: appearanceId,
    ref: ref ?? null,
    originId: deepest.sourceId,
    recordedId: deepest.recordedId ?? deepest.sourceId,
    originName: deepest.sourceName,
    unnamed: deepest.unnamed,
    firstHand: deepest.firstHand,
    againstInterest: deepest.againstInterest ?? false,
    weakness: weaknessOf(chain),
    carriers: chain.slice(0, -1).map(toCarrier),
  };
}

function fromEvidence({ evidenceId, origin }: CountedEvidence): Report {
  return {
    kind: "evidence",
    id: evidenceId,
    ref: null,
    originId: origin?.sourceId ?? ORIGIN_UNKNOWN,
    recordedId: origin?.recordedId ?? origin?.sourceId ?? ORIGIN_UNKNOWN,
    originName: origin?.name ?? "Evidence without a stated origin",
    unnamed: origin?.unnamed ?? false,
    firstHand: false,
    againstInterest: false,
    weakness: origin === null ? "not_stated" : namedWeakness(origin),
    carriers: [],
  };
}

function toCarrier(link: CountedLink): Carrier {
  return { sourceId: link.sourceId, name: link.sourceName, isRelay: link.role === "relay" };
}

function weaknessOf(chain: readonly CountedLink[]): Weakness | null {
  if (isCircular(chain)) return "loop";
  if (!isOriginStated(chain)) return "not_stated";
  return namedWeakness(deepestLink(chain));
}

function namedWeakness(source: { unnamed: boolean; checked: boolean }): Weakness | null {
  if (source.unnamed) return "unnamed";
  return source.checked ? null : "unchecked";
}

/** A cites B cites A: the deepest source stands earlier in its own chain, with somebody else in between. */
function isCircular(chain: readonly CountedLink[]): boolean {
  const { sourceId, firstHand } = deepestLink(chain);
  const first = chain.findIndex((link) => link.sourceId === sourceId);
  return !firstHand && chain.slice(first).some((link) => link.sourceId !== sourceId);
}
