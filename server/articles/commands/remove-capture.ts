import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { CaptureRemoval } from "@/domain/articles/schema";
import { conflict, notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";

/** What taking a text away left. */
export interface ArticleWithoutText {
  id: string;
  version: number;
}

interface KnownCapture {
  articleId: string;
  sha256: string;
  textSha256: string;
}

interface RemovedCapture {
  id: string;
  number: number;
  done: boolean;
}

/**
 * Takes the text of a capture away, for legal reasons, and with it that of every capture of the article that has the same
 * text in other bytes: bytes, text and what was suggested on it and stands behind no claim are gone for good. The hashes, the
 * reason and the quotes that claims rest on stay, so that what was decided can still be shown (decision 019). There is no way
 * back.
 */
export function removeCapture(
  actor: Actor,
  key: string,
  { number, reason, version }: CaptureRemoval,
): Promise<Result<ArticleWithoutText, Refusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "capture.remove");
    const { articleId, ...hashes } = await getCapture(tx, key, number);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw conflict("article");

    const removed = await tx.$queryRaw<RemovedCapture[]>`
      SELECT id, number, sayso_remove_capture(id, ${actor.userId}::uuid, ${now}, ${reason}) AS done FROM captures
      WHERE article_id = ${articleId}::uuid AND text_sha256 = ${hashes.textSha256} AND removed_at IS NULL ORDER BY number`;
    if (!removed.some(({ done }) => done))
      return refuse("text_removed", "The text of this capture was taken away already.", "number");
    const suggestionsGone = await forgetSuggestions(
      tx,
      removed.map(({ id }) => id),
    );
    await forgetAnswers(tx, articleId);

    await record({
      kind: "CaptureRemoved",
      entity: "article",
      entityId: articleId,
      before: { capture: number, ...hashes },
      after: { captures: removed.map((capture) => capture.number), text: null, suggestionsGone },
      reason,
    });
    return ok({ id: articleId, version: version + 1 });
  });
}

async function getCapture(tx: Database, key: string, number: number): Promise<KnownCapture> {
  const ref = parseReference("A", key);
  const capture = await tx.capture.findFirst({
    where: { number, article: ref === null ? { id: key } : { ref } },
    select: { articleId: true, sha256: true, textSha256: true },
  });
  if (!capture) throw notFound("capture");
  return capture;
}

/** What was suggested on them and stands behind no claim. */
async function forgetSuggestions(tx: Database, captureIds: string[]): Promise<number> {
  const suggestion = {
    captureId: { in: captureIds },
    appearances: { none: { claim: { withdrawnAt: null } } },
  };
  await tx.distinction.deleteMany({ where: { suggestion } });
  return (await tx.suggestion.deleteMany({ where: suggestion })).count;
}

/** Answers kept for repeated requests hold the text as well; suggestions don't say there whose they are, so all of them go. */
async function forgetAnswers(tx: Database, articleId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM idempotency_keys WHERE body ? 'suggestions' OR body->>'id' = ${articleId}`;
}
