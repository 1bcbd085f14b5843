import type { SourceKind } from "@/domain/sources/source-kind";

/** What a link of a chain says about the claim. Only `asserts` and `confirms` support it; only `denies` opposes it. */
export const STANCES = ["asserts", "confirms", "denies", "could_not_verify", "declined_to_comment"] as const;

/** One of the closed set of stances. */
export type Stance = (typeof STANCES)[number];

/** The words a screen or an export shows for each stance. */
export const STANCE_LABELS: Record<Stance, string> = {
  asserts: "asserts",
  confirms: "confirms",
  denies: "denies",
  could_not_verify: "could not verify",
  declined_to_comment: "declined to comment",
};

/** The part a link plays: the outlet published it, a relay passed it on, the origin is the deepest one. */
export const LINK_ROLES = ["outlet", "relay", "origin"] as const;

/** One of the closed set of link roles. */
export type LinkRole = (typeof LINK_ROLES)[number];

/**
 * One step of an attribution chain with its source resolved. `cue` and `mention` are the verbatim words of the article,
 * null where nothing was printed; `checked` tells whether an admin confirmed the source.
 */
export interface ChainLink {
  sourceId: string;
  sourceName: string;
  kind: SourceKind;
  checked: boolean;
  unnamed: boolean;
  role: LinkRole;
  cue: string | null;
  mention: string | null;
  stance: Stance;
  firstHand: boolean;
}
