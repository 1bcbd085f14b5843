import type { Period } from "@/domain/sources/period";

/** How a source is tied to one side of a conflict: it takes part, or has a stake in how it ends. */
export const CAMP_TIES = ["party", "interest"] as const;

/** One of the closed set of ties to a camp. */
export type CampTie = (typeof CAMP_TIES)[number];

/** The words a screen shows for each tie. */
export const CAMP_TIE_WORDS: Record<CampTie, string> = {
  party: "takes part",
  interest: "has an interest",
};

/**
 * The side a source stands on in one conflict, for a period, with where that is written. `sourceId` is the id it counts
 * as, merges followed.
 */
export interface CampMembership extends Period {
  id: string;
  sourceId: string;
  conflictId: string;
  conflict: string;
  campId: string;
  camp: string;
  tie: CampTie;
  interest: string | null;
  citation: string;
  version: number;
}
