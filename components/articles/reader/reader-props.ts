import type { ReadItem, ReadLink, RejectedSuggestion } from "@/domain/articles/reading";

/** The article as its screen shows it. */
export interface ReadArticle {
  id: string;
  ref: string;
  text: string;
  language: string;
  outlet: ReadLink;
}

/** What this person may do here. */
export interface ReaderRights {
  review: boolean;
  overrideGuard: boolean;
  /** Have the text read again; not where nothing can read its language. */
  renew: boolean;
}

/** What the article screen is drawn from. */
export interface ReaderProps {
  article: ReadArticle;
  items: readonly ReadItem[];
  /** What was rejected here, in the order of the text. */
  rejected: readonly RejectedSuggestion[];
  rights: ReaderRights;
}
