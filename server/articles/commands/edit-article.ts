import "server-only";
import type { Actor } from "@/domain/access/actor";
import { formatPublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import type { ArticlePatch } from "@/domain/articles/schema";
import type { Json } from "@/domain/audit/event";
import type { Prisma } from "@/generated/prisma/client";
import { conflict, notFound } from "@/lib/app-error";
import { formatReference, parseReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { type ResolvedSource, resolveOrCreateSource } from "@/server/sources/store";
import { transact, type Work } from "@/server/transact";
import { outletCreated } from "../outlet-created";
import { lockArticleKeys } from "../store";

/** What editing left. */
export interface EditedArticle {
  id: string;
  version: number;
}

const FIELDS = {
  id: true,
  ref: true,
  version: true,
  externalId: true,
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
export function editArticle(
  actor: Actor,
  key: string,
  patch: ArticlePatch,
): Promise<Result<EditedArticle, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "article.edit");
    const { tx, record } = work;
    const before = await getKnown(tx, key);
    const outlet = await resolveOutlet(work, before, patch.outlet);
    if (!outlet.ok) return outlet;

    const change = async () => {
      const { count } = await tx.article.updateMany({
        where: { id: before.id, version: patch.version },
        // What the extractor was told has changed, so it has to read the text again.
        data: { ...toData(patch), outletId: outlet.value?.id, readBy: null, version: { increment: 1 } },
      });
      if (count === 0) throw conflict("article");
    };
    await changeArticle(work, { before, isDated: patch.publishedAt !== undefined, change });

    const after = await getKnown(tx, before.id);
    const changed = { before: toJson(before), after: toJson(after) };
    await record({ kind: "ArticleEdited", entity: "article", entityId: before.id, ...changed });
    return ok({ id: after.id, version: after.version });
  });
}

/** Relations and camps hold for days: by another date of the article its claims may count otherwise. */
async function changeArticle(
  work: Work,
  { before, isDated, change }: { before: Known; isDated: boolean; change: () => Promise<void> },
): Promise<void> {
  if (!isDated) return change();
  const because = `The date of ${formatReference("A", before.ref)} was changed`;
  await reconsiderDependents(work, { dependents: { articleId: before.id }, because, change });
}

async function getKnown(tx: Database, key: string): Promise<Known> {
  const ref = parseReference("A", key);
  const known = await tx.article.findUnique({ where: ref === null ? { id: key } : { ref }, select: FIELDS });
  if (!known) throw notFound("article");
  return known;
}

/** The outlet that a name stands for, null when none is given. An importing party's key names one article of an outlet. */
async function resolveOutlet(
  { tx, now, record }: Work,
  { id, externalId }: Known,
  name: string | undefined,
): Promise<Result<ResolvedSource | null, Refusal>> {
  if (name === undefined) return ok(null);
  const outlet = await resolveOrCreateSource(tx, { name, kind: "outlet", now });
  if (outlet.created) await record(outletCreated(outlet));
  if (externalId === null) return ok(outlet);

  await lockArticleKeys(tx, [externalId]);
  const other = await tx.article.findFirst({
    where: { externalId, id: { not: id }, outlet: { canonicalId: outlet.id } },
    select: { ref: true },
  });
  if (!other) return ok(outlet);
  const taken = `${outlet.name} already has ${formatReference("A", other.ref)} under the key "${externalId}" that this article was imported with.`;
  return refuse("import_key_taken", `${taken} Look there first; one of the two may be a copy.`, "outlet");
}

function toData({ title, language, publishedAt }: ArticlePatch): Prisma.ArticleUncheckedUpdateManyInput {
  if (publishedAt === undefined) return { title, language };

  const date = publishedAt === null ? null : parsePublishedAt(publishedAt);
  return { title, language, publishedAt: date?.at ?? null, publishedAtPrecision: date?.precision ?? null };
}

function toJson({ title, language, publishedAt, publishedAtPrecision, outlet }: Known): Json {
  const date =
    publishedAt && publishedAtPrecision
      ? formatPublishedAt({ at: publishedAt.toISOString(), precision: publishedAtPrecision })
      : null;
  return { title, language, publishedAt: date, outlet: outlet.name };
}
