import { stringify } from "safe-stable-stringify";
import { parsePublishedAt } from "@/domain/articles/published-at";
import type { ExportAppearance, Judged } from "@/domain/summaries/export-model";

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
  return stringify([statement, appearances.map(withMoment), evidence]);
}

/** A date as its moment: decisions that were kept before dates had a precision hold padded ones. */
function withMoment({ publishedAt, ...appearance }: ExportAppearance) {
  return { ...appearance, at: publishedAt === null ? null : parsePublishedAt(publishedAt)?.at };
}
