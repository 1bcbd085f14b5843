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
  id: string;
  articleId: string;
  sha256: string;
  textSha256: string;
}

/**
 * Takes the text of a capture away, for legal reasons: its bytes, its text and what was suggested on it and never became a claim
 * are gone for good. Its hashes, the reason, and the quotes that claims rest on stay, so that what was decided can still be shown
 * (decision 019). There is no way back.
 */
export function removeCapture(
  actor: Actor,
  key: string,
  { number, reason, version }: CaptureRemoval,
): Promise<Result<ArticleWithoutText, Refusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "capture.remove");
    const { id, articleId, ...hashes } = await getCapture(tx, key, number);
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw conflict("article");

    const [removal] = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT sayso_remove_capture(${id}::uuid, ${actor.userId}::uuid, ${now}, ${reason}) AS done`;
    if (!removal?.done)
      return refuse("text_removed", "The text of this capture was taken away already.", "number");
    const suggestionsGone = await forgetSuggestions(tx, id);
    await forgetAnswers(tx, articleId);

    await record({
      kind: "CaptureRemoved",
      entity: "article",
      entityId: articleId,
      before: { capture: number, ...hashes },
      after: { capture: number, text: null, suggestionsGone },
      reason,
    });
    return ok({ id: articleId, version: version + 1 });
  });
}

async function getCapture(tx: Database, key: string, number: number): Promise<KnownCapture> {
  const ref = parseReference("A", key);
  const capture = await tx.capture.findFirst({
    where: { number, article: ref === null ? { id: key } : { ref } },
    select: { id: true, articleId: true, sha256: true, textSha256: true },
  });
  if (!capture) throw notFound("capture");
  return capture;
}

/** What was suggested on it and never became a claim. */
async function forgetSuggestions(tx: Database, captureId: string): Promise<number> {
  const suggestion = { captureId, appearances: { none: {} } };
  await tx.distinction.deleteMany({ where: { suggestion } });
  return (await tx.suggestion.deleteMany({ where: suggestion })).count;
}

/** Answers kept for repeated requests hold the text as well. */
async function forgetAnswers(tx: Database, articleId: string): Promise<void> {
  await tx.idempotencyKey.deleteMany({ where: { body: { path: ["id"], equals: articleId } } });
}
