import type { Verdict } from "@/domain/claims/standing";
import type { ClaimExport } from "@/domain/summaries/export-model";

/** A check as the public list shows it. */
export interface CheckItem {
  id: string;
  ref: string;
  statement: string;
  verdict: Verdict;
  decidedAt: string;
  underReview: boolean;
  /** Whether an editor decided it against the guard. */
  byException: boolean;
}

/** What a check rests on; nobody's name of the desk is in it. */
export type CheckBasis = Pick<ClaimExport, "appearances" | "evidence" | "credibility">;

/** A check as its public page shows it. The desk signs it, not a person. */
export interface Check extends Omit<CheckItem, "id" | "byException"> {
  deskName: string;
  /** The permanent address of the page. */
  url: string;
  publishedAt: string;
  rationale: string;
  overrideReason: string | null;
  outlets: number;
  independentOrigins: number;
  explanation: string[];
  /** Null while the claim is reviewed again: what it rests on is then not decided. */
  basis: CheckBasis | null;
  /** The check as a JSON-LD ClaimReview, fit to stand in a script element; null while it is reviewed again. */
  jsonLd: string | null;
}
