import "server-only";
import type { Actor } from "@/domain/access/actor";
import { formatPublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import type { ArticlePatch } from "@/domain/articles/schema";
import type { Json } from "@/domain/audit/event";
import type { Prisma } from "@/generated/prisma/client";
import { conflict, notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { resolveOrCreateSource } from "@/server/sources/store";
import { transact, type Work } from "@/server/transact";
import { outletCreated } from "../outlet-created";

/** What editing left. */
export interface EditedArticle {
  id: string;
  version: number;
}

const FIELDS = {
  id: true,
  version: true,
  title: true,
  language: true,
  publishedAt: true,
  publishedAtPrecision: true,
  outlet: { select: { name: true } },
} as const satisfies Prisma.ArticleSelect;

type Known = Prisma.ArticleGetPayload<{ select: typeof FIELDS }>;

/**
 * Changes title, outlet, date or language. The captures stay as they are, and so do the chains of claims that were made
 * before: they say who published it as it was known then.
 */
export function editArticle(actor: Actor, key: string, patch: ArticlePatch): Promise<EditedArticle> {
  return transact(actor, async (work) => {
    authorize(actor, "article.edit");
    const { tx, record } = work;
    const before = await getKnown(tx, key);
    const data = await toData(work, patch);
    const { count } = await tx.article.updateMany({
      where: { id: before.id, version: patch.version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw conflict("article");

    const after = await getKnown(tx, before.id);
    await record({
      kind: "ArticleEdited",
      entity: "article",
      entityId: before.id,
      before: toJson(before),
      after: toJson(after),
    });
    return { id: after.id, version: after.version };
  });
}

async function getKnown(tx: Database, key: string): Promise<Known> {
  const ref = parseReference("A", key);
  const known = await tx.article.findUnique({ where: ref === null ? { id: key } : { ref }, select: FIELDS });
  if (!known) throw notFound("article");
  return known;
}

async function toData(
  { tx, now, record }: Work,
  { title, language, outlet, publishedAt }: ArticlePatch,
): Promise<Prisma.ArticleUncheckedUpdateManyInput> {
  const data: Prisma.ArticleUncheckedUpdateManyInput = { title, language };
  if (publishedAt !== undefined) {
    const date = publishedAt === null ? null : parsePublishedAt(publishedAt);
    data.publishedAt = date?.at ?? null;
    data.publishedAtPrecision = date?.precision ?? null;
  }
  if (outlet === undefined) return data;

  const source = await resolveOrCreateSource(tx, { name: outlet, kind: "outlet", now });
  if (source.created) await record(outletCreated(source));
  return { ...data, outletId: source.id };
}

function toJson({ title, language, publishedAt, publishedAtPrecision, outlet }: Known): Json {
  const date =
    publishedAt && publishedAtPrecision
      ? formatPublishedAt({ at: publishedAt.toISOString(), precision: publishedAtPrecision })
      : null;
  return { title, language, publishedAt: date, outlet: outlet.name };
}
