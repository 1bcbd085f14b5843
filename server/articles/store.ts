import "server-only";
import type { FoundForAddition } from "@/domain/articles/addition";
import type { CompleteFields } from "@/domain/articles/complete-fields";
import { foldName } from "@/domain/sources/fold-name";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";
import { addressOf } from "./fields-of";
import type { PreparedCapture } from "./prepare-capture";
import type { Submission } from "./submission";

/** What a text that is being added is recognised by. */
export interface AdditionKeys {
  /** The source at the end of the outlet's merges. */
  canonicalOutletId: string;
  sha256: string;
  textSha256: string;
  address: string | null;
  externalId: string | null;
}

/** What an article is told apart by: its id, and the number in A-12. */
export interface ArticleKey {
  id: string;
  ref: number;
}

/** Everything that is stored of an article that is being added. */
export interface ArrivingArticle {
  submission: Submission;
  capture: PreparedCapture;
  fields: CompleteFields;
}

/** Lets one transaction at a time add the same bytes, text, address or key; the others wait and then find it there. */
export async function lockAddition(tx: Database, keys: AdditionKeys): Promise<void> {
  const { sha256, textSha256, address, externalId } = keys;
  await lockArticleKeys(
    tx,
    [sha256, textSha256, address, externalId].filter((key) => key !== null),
  );
}

/** Makes everybody else who needs one of these keys wait until the transaction ends; taken in one order. */
export async function lockArticleKeys(tx: Database, keys: readonly string[]): Promise<void> {
  const names = keys.map((key) => `article:${key}`);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(key) FROM
      (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(${names}::text[]) AS name ORDER BY key) AS keys`;
}

/** What is there already, in one statement. */
export async function findForAddition(tx: Database, keys: AdditionKeys): Promise<FoundForAddition> {
  const [found] = await tx.$queryRaw<FoundForAddition[]>`
    SELECT
      (SELECT a.id FROM captures c JOIN articles a ON a.id = c.article_id JOIN sources s ON s.id = a.outlet_id
        WHERE c.sha256 = ${keys.sha256} AND s.canonical_id = ${keys.canonicalOutletId}::uuid
        ORDER BY a.id LIMIT 1) AS "withSameBytes",
      (SELECT a.id FROM articles a JOIN sources s ON s.id = a.outlet_id
        WHERE s.canonical_id = ${keys.canonicalOutletId}::uuid
          AND (a.url = ${keys.address} OR a.external_id = ${keys.externalId})
        ORDER BY a.id LIMIT 1) AS "atSameAddress",
      (SELECT c.article_id FROM captures c WHERE c.text_sha256 = ${keys.textSha256}
        ORDER BY c.article_id LIMIT 1) AS "withSameText"`;
  return found ?? { withSameBytes: null, atSameAddress: null, withSameText: null };
}

/** The number of the article of this outlet from which this very text was taken away; null when there is none. */
export async function findRemoved(
  tx: Database,
  { canonicalOutletId, textSha256 }: AdditionKeys,
): Promise<number | null> {
  const [found] = await tx.$queryRaw<{ ref: number }[]>`
    SELECT a.ref FROM captures c JOIN articles a ON a.id = c.article_id JOIN sources s ON s.id = a.outlet_id
    WHERE c.text_sha256 = ${textSha256} AND c.removed_at IS NOT NULL AND s.canonical_id = ${canonicalOutletId}::uuid
    ORDER BY a.id LIMIT 1`;
  return found?.ref ?? null;
}

/**
 * The article that already holds the very bytes that arrive, when their outlet is known by one source only: it spares the
 * extractor a text it has read. What is decided in the end is decided under the lock.
 */
export async function findSameCapture(
  tx: Database,
  { capture, fields }: ArrivingArticle,
): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM captures c JOIN articles a ON a.id = c.article_id JOIN sources o ON o.id = a.outlet_id
    WHERE c.sha256 = ${capture.sha256} AND c.removed_at IS NULL AND o.canonical_id =
      (SELECT min(s.canonical_id::text)::uuid FROM source_aliases n JOIN sources s ON s.id = n.source_id
        WHERE n.folded = ${foldName(fields.outlet)} HAVING count(DISTINCT s.canonical_id) = 1)
    ORDER BY a.id LIMIT 1`;
  return found?.id ?? null;
}

/** Inserts the article a text begins. */
export async function insertArticle(
  tx: Database,
  { submission, fields, capture }: ArrivingArticle,
  row: { outletId: string; createdById: string; now: Date; sameTextAsId: string | null },
): Promise<ArticleKey> {
  return tx.article.create({
    data: {
      id: newId(),
      outletId: row.outletId,
      title: fields.title,
      url: addressOf(submission, capture),
      externalId: submission.externalId,
      publishedAt: fields.publishedAt?.at ?? null,
      publishedAtPrecision: fields.publishedAt?.precision ?? null,
      language: fields.language,
      metadata: submission.metadata,
      sameTextAsId: row.sameTextAsId,
      createdAt: row.now,
      createdById: row.createdById,
    },
    select: { id: true, ref: true },
  });
}

/** Inserts the next capture of an article; `isNewText` tells whether its text differs from the one before. */
export async function insertCapture(
  tx: Database,
  { submission, capture }: ArrivingArticle,
  { articleId, now }: { articleId: string; now: Date },
): Promise<{ id: string; number: number; isNewText: boolean }> {
  const newest = await tx.capture.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { number: true, textSha256: true },
  });
  const { read: _read, detectedLanguage: _detected, ...stored } = capture;
  const id = newId();
  const number = (newest?.number ?? 0) + 1;
  await tx.capture.create({
    data: { ...stored, id, articleId, number, method: submission.method, retrievedAt: now },
    select: { id: true },
  });
  return { id, number, isNewText: newest?.textSha256 !== capture.textSha256 };
}

/** The id and number of an article that is known to exist. */
export async function getArticleKey(tx: Database, id: string): Promise<ArticleKey> {
  return tx.article.findUniqueOrThrow({ where: { id }, select: { id: true, ref: true } });
}

/** Keeps which version of the extractor read the newest text of an article; null when none could. */
export async function saveReadBy(tx: Database, articleId: string, readBy: string | null): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { readBy }, select: { id: true } });
}
