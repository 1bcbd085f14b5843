import type { ChainLink, Stance } from "@/domain/claims/link";
import type { CampMembership } from "@/domain/sources/camp";
import type { Relation } from "@/domain/sources/relation";
import type { SourceKind } from "@/domain/sources/source-kind";

/**
 * A link of a chain with what only the count asks for. `recordedId` is the source that was picked, before merges are
 * followed: the id it counts as where it is left out.
 */
export interface CountedLink extends ChainLink {
  recordedId?: string;
  /** What is said goes against its speaker's interest. */
  againstInterest?: boolean;
}

/** One place where the claim is made, with its chain from the outlet to the origin. `ref` is what people call it. */
export interface AppearanceInput {
  appearanceId: string;
  ref?: string;
  chain: readonly CountedLink[];
  /** An appearance against that the desk has answered with a reason. */
  answered?: boolean;
}

/** Who a piece of evidence comes from in the end; `recordedId` as in {@link CountedLink}. */
export interface EvidenceOrigin {
  sourceId: string;
  recordedId?: string;
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

/** A relation with the sources it was recorded for, before merges are followed: the ids they count as where left out. */
export interface CountedRelation extends Relation {
  recordedFromId?: string;
  recordedToId?: string;
}

/** One of two origins that a person decided about, with every source that was merged into it by then. */
export interface DecidedOrigin {
  sourceId: string;
  name: string;
  recordedIds: readonly string[];
}

/** What a person can declare two origins of a claim to be. */
export const ORIGIN_DECISIONS = ["dependent", "independent"] as const;

/** One of the two. */
export type OriginDecisionKind = (typeof ORIGIN_DECISIONS)[number];

/** A person's word on two origins of this claim, with the reason. */
export interface OriginDecision {
  id: string;
  decision: OriginDecisionKind;
  between: readonly [DecidedOrigin, DecidedOrigin];
  reason: string;
  decidedBy: string;
}

/** What the registry and the desk know of the sources of one claim. */
export interface SourceTies {
  /** The claim's day, such as 2015-09-30; null when it is not known. */
  day: string | null;
  relations: readonly CountedRelation[];
  camps: readonly CampMembership[];
  decisions: readonly OriginDecision[];
}

/** Sources about which nothing is known beside the chains. */
export const NO_TIES: SourceTies = { day: null, relations: [], camps: [], decisions: [] };

/** All that independence is counted from. Without ties, nothing but the chains joins origins. */
export interface IndependenceInput {
  appearances: readonly AppearanceInput[];
  evidence: readonly CountedEvidence[];
  ties?: SourceTies;
}

/** What makes an origin weak (rule: Independence and corroboration, 5). */
export type Weakness = "unnamed" | "unchecked" | "not_stated" | "loop";

/** An origin that counts. `sourceId` is null only for evidence whose origin nobody stated. */
export interface GroupOrigin {
  sourceId: string | null;
  name: string;
  weakness: Weakness | null;
  /** The sources that were picked for it, before merges are followed. Merging and its undoing change none of them. */
  recordedIds: string[];
  /** The sides it stands on. */
  camps: GroupCamp[];
  /** One of its own statements goes against its interest. */
  againstInterest: boolean;
}

/** Why appearances, evidence or origins stand in one group. */
export const JOIN_KINDS = [
  "same_source",
  "seen_through",
  "shared_relay",
  "loop",
  "origin_unknown",
  "one_organisation",
  "one_owner",
  "one_state",
  "one_root",
  "both_relay",
  "shared_staff",
  "decided",
] as const;

/** One of the closed set of joins. */
export type JoinKind = (typeof JOIN_KINDS)[number];

/** One join with its reason in words, and the ids of the origins it ties, where a person could say otherwise. */
export interface Join {
  kind: JoinKind;
  reason: string;
  between: string[];
}

/** One side of a conflict. */
export interface GroupCamp {
  campId: string;
  camp: string;
  conflict: string;
}

/** Origins that count as one, with everything that rests on them. Ids are sorted. */
export interface OriginGroup {
  key: string;
  origins: GroupOrigin[];
  weak: boolean;
  appearanceIds: string[];
  evidenceIds: string[];
  joins: Join[];
  /** The sides its origins stand on. */
  camps: GroupCamp[];
  /** One of its statements goes against its speaker's interest. */
  againstInterest: boolean;
}

/** A tie between two origins that no longer joins them, and whether something else still does. */
export interface Separation {
  between: string[];
  reason: string;
  stillJoined: boolean;
}

/** One side of a conflict with how many of the groups stand on it. */
export interface CampSupport extends GroupCamp {
  groups: number;
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
  /** How many origins the guard takes them for: weak groups together one, groups of one camp one. */
  supply: number;
  camps: CampSupport[];
  /** Whether groups of different camps of one conflict support the claim. */
  crossCamp: boolean;
  separations: Separation[];
  opposition: Opposition[];
  explanation: string[];
}
