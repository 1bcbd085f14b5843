import type { DatePrecision } from "@/domain/articles/published-at";
import { formatReference } from "@/lib/reference";
import type { ArticleItem } from "./views";

/** What is known of an article, as the database gives it. */
export interface ArticleHead {
  id: string;
  ref: number;
  title: string;
  outlet: { id: string; ref: number; name: string; checked: boolean };
  publishedAt: Date | null;
  publishedAtPrecision: DatePrecision | null;
  language: string;
  url: string | null;
  /** The number of the article that had this text first. */
  sameTextAs: number | null;
  version: number;
  createdAt: Date;
}

/** The fields every view of an article begins with. */
export function presentHead(
  head: ArticleHead,
): Omit<ArticleItem, "claims" | "decidedClaims" | "openSuggestions"> {
  return {
    ...head,
    ref: formatReference("A", head.ref),
    outlet: { ...head.outlet, ref: formatReference("S", head.outlet.ref) },
    publishedAt: head.publishedAt?.toISOString() ?? null,
    sameTextAs: head.sameTextAs === null ? null : formatReference("A", head.sameTextAs),
    createdAt: head.createdAt.toISOString(),
  };
}
