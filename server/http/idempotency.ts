import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { currentDatabase, inTransaction } from "@/server/database/scope";

/** A JSON answer as it is kept for a repeated key. */
export interface Answer {
  status: number;
  body: unknown;
}

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/** What is asked with a key: the body's bytes as they came, and the version it is asked for. */
export interface Asked {
  method: string;
  path: string;
  ifMatch: string | null;
  bytes: Buffer;
}

/** SHA-256 over what was asked, so that a key can't be used for something else. */
export function requestHash({ method, path, ifMatch, bytes }: Asked): Buffer {
  return createHash("sha256")
    .update(`${method} ${path}\n${ifMatch ?? ""}\n`)
    .update(bytes)
    .digest();
}

/** A key as a request gives it, with the hash of what it asks. */
export interface RequestKey {
  key: string;
  hash: Buffer;
}

/** The work behind a key, in two steps; what `prepare` gives is run in the transaction of the key. */
export type Prepare<T> = () => Promise<() => Promise<T>>;

/**
 * Answers a repeated key as the first time, without preparing or doing it again. Key and effect share one transaction,
 * so a crash between them is impossible; a refused request leaves no key behind. `prepare` runs before that transaction
 * opens: what takes long there holds no lock.
 */
export async function withIdempotency(
  actor: Actor,
  { key, hash }: RequestKey,
  prepare: Prepare<Answer>,
): Promise<Answer> {
  const { userId } = actor;
  if (userId === null) throw new AppError("unauthenticated", "Sign in first.");
  assertKeyForm(key);
  const kept = await findAnswer(currentDatabase(), userId, { key, hash });
  if (kept) return kept;

  const perform = await prepare();
  return inTransaction(async (tx) => {
    const earlier = await claimKey(tx, userId, { key, hash });
    if (earlier) return earlier;

    const answer = await perform();
    await tx.idempotencyKey.update({
      where: { actorId_key: { actorId: userId, key } },
      data: { status: answer.status, body: JSON.parse(JSON.stringify(answer.body)) },
    });
    return answer;
  });
}

function assertKeyForm(key: string): void {
  if (KEY_FORM.test(key)) return;
  throw new AppError("invalid", "Idempotency-Key: 1 to 200 visible ASCII characters.", {
    problems: [{ path: "Idempotency-Key", message: "must be 1 to 200 visible ASCII characters" }],
  });
}

/** Takes the key for this request, or gives the answer it had. The insert waits while the same key is at work elsewhere. */
async function claimKey(tx: Database, actorId: string, { key, hash }: RequestKey): Promise<Answer | null> {
  const taken = await tx.$executeRaw`
    INSERT INTO idempotency_keys (actor_id, key, request_hash, status, body, created_at)
    VALUES (${actorId}::uuid, ${key}, ${hash}, 0, 'null', now()) ON CONFLICT DO NOTHING`;
  return taken === 1 ? null : findAnswer(tx, actorId, { key, hash });
}

async function findAnswer(db: Database, actorId: string, { key, hash }: RequestKey): Promise<Answer | null> {
  const kept = await db.idempotencyKey.findUnique({ where: { actorId_key: { actorId, key } } });
  if (kept === null) return null;
  if (Buffer.compare(Buffer.from(kept.requestHash), hash) === 0)
    return { status: kept.status, body: kept.body };

  throw new AppError("invalid", "This Idempotency-Key was used for another request. Take a new key.", {
    kind: "idempotency_key_reused",
    problems: [{ path: "Idempotency-Key", message: "was used for another request" }],
  });
}
