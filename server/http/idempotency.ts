import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";

/** A JSON answer as it is kept for a repeated key. */
export interface Answer {
  status: number;
  body: unknown;
}

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/** SHA-256 over what was asked, so that a key can't be used for something else. */
export function requestHash(method: string, path: string, bytes: Buffer): Buffer {
  return createHash("sha256").update(`${method} ${path}\n`).update(bytes).digest();
}

/** Takes the key for this request, or gives the answer it had. The insert waits while the same key is at work elsewhere. */
async function claimKey(tx: Database, actorId: string, key: string, hash: Buffer): Promise<Answer | null> {
  const taken = await tx.$executeRaw`
    INSERT INTO idempotency_keys (actor_id, key, request_hash, status, body, created_at)
    VALUES (${actorId}::uuid, ${key}, ${hash}, 0, 'null', now()) ON CONFLICT DO NOTHING`;
  if (taken === 1) return null;

  const kept = await tx.idempotencyKey.findUniqueOrThrow({ where: { actorId_key: { actorId, key } } });
  if (Buffer.compare(Buffer.from(kept.requestHash), hash) !== 0) {
    throw new AppError("invalid", "This Idempotency-Key was used for another request. Take a new key.", {
      kind: "idempotency_key_reused",
      problems: [{ path: "Idempotency-Key", message: "was used for another request" }],
    });
  }
  return { status: kept.status, body: kept.body };
}

/**
 * Answers a repeated key as the first time, without doing it again. Key and effect share one transaction, so a crash
 * between them is impossible; a refused request leaves no key behind.
 */
export async function withIdempotency(
  actor: Actor,
  { key, hash }: { key: string; hash: Buffer },
  perform: () => Promise<Answer>,
): Promise<Answer> {
  const { userId } = actor;
  if (userId === null) throw new AppError("unauthenticated", "Sign in first.");
  if (!KEY_FORM.test(key)) {
    throw new AppError("invalid", "Idempotency-Key: 1 to 200 visible ASCII characters.", {
      problems: [{ path: "Idempotency-Key", message: "must be 1 to 200 visible ASCII characters" }],
    });
  }

  return inTransaction(async (tx) => {
    const earlier = await claimKey(tx, userId, key, hash);
    if (earlier) return earlier;

    const answer = await perform();
    await tx.idempotencyKey.update({
      where: { actorId_key: { actorId: userId, key } },
      data: { status: answer.status, body: JSON.parse(JSON.stringify(answer.body)) },
    });
    return answer;
  });
}
