import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { formatReference, parseReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";
import { listSuggestions } from "@/server/extraction/list-suggestions";
import { read } from "@/server/read";
import { presentHead } from "../present";
import type { ArticleView, CaptureView } from "../views";

const source = { id: true, ref: true, name: true, checked: true } as const;
const outlet = { select: { canonical: { select: source } } } as const;
const CAPTURE = {
  id: true,
  number: true,
  method: true,
  mediaType: true,
  sourceUrl: true,
  sha256: true,
  textLength: true,
  leftOut: true,
  retrievedAt: true,
  removedAt: true,
  removalReason: true,
  removedBy: { select: { name: true } },
} as const;
const ARTICLE = {
  id: true,
  ref: true,
  title: true,
  publishedAt: true,
  publishedAtPrecision: true,
  language: true,
  url: true,
  version: true,
  createdAt: true,
  outlet,
  sameTextAs: { select: { ref: true } },
  sameTexts: { select: { id: true, ref: true, outlet }, orderBy: { ref: "asc" } },
  captures: { select: CAPTURE, orderBy: { number: "desc" } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;

/** An article by its id or its reference, with the text of its newest capture and what is proposed on that. Throws `not_found`. */
export function getArticle(actor: Actor, key: string): Promise<ArticleView> {
  return read(actor, "article.read", async (db) => {
    const ref = parseReference("A", key);
    const row = await db.article.findUnique({ where: ref === null ? { id: key } : { ref }, select: ARTICLE });
    const newest = row?.captures[0];
    if (!row || !newest) throw notFound("article");

    const { text } = await getText(db, newest.id);
    const suggestions = await listSuggestions(db, {
      articleId: row.id,
      outletId: row.outlet.canonical.id,
      text,
    });
    return {
      ...present(row),
      text,
      textLength: newest.textLength,
      captureId: newest.id,
      sha256: newest.sha256,
      suggestions,
    };
  });
}

function getText(db: Database, captureId: string): Promise<{ text: string }> {
  return db.capture.findUniqueOrThrow({ where: { id: captureId }, select: { text: true } });
}

function present({ captures, sameTexts, sameTextAs, outlet, ...head }: Row) {
  return {
    ...presentHead({ ...head, outlet: outlet.canonical, sameTextAs: sameTextAs?.ref ?? null }),
    captures: captures.map(presentCapture),
    sameTexts: sameTexts.map((one) => ({
      id: one.id,
      ref: formatReference("A", one.ref),
      outlet: one.outlet.canonical.name,
    })),
  };
}

function presentCapture({
  retrievedAt,
  removedAt,
  removedBy,
  removalReason,
  ...capture
}: Row["captures"][number]): CaptureView {
  const removed = removedAt && {
    at: removedAt.toISOString(),
    by: removedBy?.name ?? "",
    reason: removalReason ?? "",
  };
  return { ...capture, retrievedAt: retrievedAt.toISOString(), removed };
}
