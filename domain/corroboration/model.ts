import type { ChainLink, Stance } from "@/domain/claims/link";
import type { SourceKind } from "@/domain/sources/source-kind";

/** One place where the claim is made, with its chain from the outlet to the origin. `ref` is what people call it. */
export interface AppearanceInput {
  appearanceId: string;
  ref?: string;
  chain: readonly ChainLink[];
  /** An appearance against that the desk has answered with a reason. */
  answered?: boolean;
}

/** Who a piece of evidence comes from in the end. */
export interface EvidenceOrigin {
  sourceId: string;
  name: string;
  kind: SourceKind;
  checked: boolean;
  unnamed: boolean;
}

/** A piece of evidence with its own origin, null when the reviewer could not say. */
export interface CountedEvidence {
  evidenceId: string;
  stance: "for" | "against";
  origin: EvidenceOrigin | null;
  answered: boolean;
}

/** All that independence is counted from. */
export interface IndependenceInput {
  appearances: readonly AppearanceInput[];
  evidence: readonly CountedEvidence[];
}

/** What makes an origin weak (rule: Independence and corroboration, 5). */
export type Weakness = "unnamed" | "unchecked" | "not_stated" | "loop";

/** An origin that counts. `sourceId` is null only for evidence whose origin nobody stated. */
export interface GroupOrigin {
  sourceId: string | null;
  name: string;
  weakness: Weakness | null;
}

/** Why appearances, evidence or origins stand in one group. */
export type JoinKind = "same_source" | "seen_through" | "shared_relay" | "loop" | "origin_unknown";

/** One join with its reason in words. */
export interface Join {
  kind: JoinKind;
  reason: string;
}

/** Origins that count as one, with everything that rests on them. Ids are sorted. */
export interface OriginGroup {
  key: string;
  origins: GroupOrigin[];
  weak: boolean;
  appearanceIds: string[];
  evidenceIds: string[];
  joins: Join[];
}

/**
 * Something that speaks against the claim. `bareDenial` marks a party's mere denial, which is shown but does not block;
 * `blocks` tells whether the guard still waits for an answer.
 */
export interface Opposition {
  kind: "appearance" | "evidence";
  id: string;
  ref: string | null;
  sourceName: string | null;
  stance: Stance | "against";
  bareDenial: boolean;
  answered: boolean;
  blocks: boolean;
}

/** How many independent origins support a claim, and why. The same stored data always give the same value. */
export interface Independence {
  /** Distinct outlets of the supporting appearances. */
  outlets: number;
  groups: OriginGroup[];
  independentOrigins: number;
  strongGroups: number;
  weakGroups: number;
  opposition: Opposition[];
  explanation: string[];
}
