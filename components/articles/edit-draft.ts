import { formatPublishedAt } from "@/domain/articles/published-at";
import type { ArticlePatch } from "@/domain/articles/schema";
import type { ArticleView } from "@/server/articles/views";

/** What is known of an article, as its fields show it; a date is no more exact than it is known. */
export interface KnownFields {
  title: string;
  outlet: string;
  publishedAt: string;
  language: string;
}

/** An article as its form needs it, without its text. */
export interface EditableArticle {
  id: string;
  ref: string;
  version: number;
  fields: KnownFields;
}

/** What the form needs of an article. */
export function toEditable(article: Omit<ArticleView, "text" | "suggestions">): EditableArticle {
  const { id, ref, version, title, outlet, language, publishedAt, publishedAtPrecision } = article;
  const date =
    publishedAt && publishedAtPrecision
      ? formatPublishedAt({ at: publishedAt, precision: publishedAtPrecision })
      : "";
  return { id, ref, version, fields: { title, outlet: outlet.name, language, publishedAt: date } };
}

/** What somebody changed: fields left alone are left out, an emptied date is taken away. */
export function changedFields(form: FormData, known: KnownFields): Omit<ArticlePatch, "version"> {
  const changed = (name: keyof KnownFields) => {
    const value = String(form.get(name) ?? "").trim();
    return value === known[name] ? undefined : value;
  };
  const publishedAt = changed("publishedAt");
  return {
    title: changed("title"),
    outlet: changed("outlet"),
    language: changed("language"),
    publishedAt: publishedAt === "" ? null : publishedAt,
  };
}
