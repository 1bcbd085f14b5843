import { stringify } from "safe-stable-stringify";
import type { Judged } from "@/domain/summaries/export-model";

/** What of a claim is compared with what was judged: everything but the version, which a publication moves too. */
export type Judgeable = Omit<Judged, "claimVersion">;

/**
 * Whether a claim has changed in anything a reader outside would see since it was judged, though its verdict stands: other
 * words, another place or chain, evidence brought, taken back or answered. The order of keys does not matter.
 */
export function hasMovedOn(judged: Judgeable, now: Judgeable): boolean {
  return contentOf(judged) !== contentOf(now);
}

function contentOf({ statement, appearances, evidence }: Judgeable): string | undefined {
  return stringify([statement, appearances, evidence]);
}
