import "server-only";
import { momentOfDay } from "@/domain/articles/published-at";
import { notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import type { TextToRead } from "./text-to-read";

/** The newest text of an article as the extractor takes it, and what it is recognised by once it was read. */
export interface ReadableText extends TextToRead {
  articleId: string;
  captureId: string;
  /** The text was taken away; blanks stand for it. */
  removed: boolean;
  /** Of the article. */
  version: number;
  /** The version of the extractor that read it last, if any. */
  readBy: string | null;
}

/** The newest text of an article, named by its id or reference. Throws `not_found`. */
export async function getReadableText(db: Database, key: string): Promise<ReadableText> {
  const ref = parseReference("A", key);
  const row = await db.article.findUnique({
    where: ref === null ? { id: key } : { ref },
    select: {
      ...{ id: true, version: true, title: true, language: true, readBy: true },
      ...{ publishedAt: true, publishedAtPrecision: true },
      outlet: { select: { canonical: { select: { name: true } } } },
      captures: { select: { id: true, text: true, removedAt: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  const newest = row?.captures[0];
  if (!row || !newest) throw notFound("article");

  const { id, version, title, language, readBy, outlet } = row;
  return {
    ...{
      articleId: id,
      captureId: newest.id,
      version,
      readBy,
      text: newest.text,
      removed: newest.removedAt !== null,
    },
    options: {
      ...{ title, language, outlet: outlet.canonical.name },
      publishedAt: momentOfDay(row.publishedAt, row.publishedAtPrecision),
    },
  };
}
