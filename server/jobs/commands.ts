import "server-only";
import { DEAD_SESSION_KEPT_MS } from "@/domain/access/session";
import type { Database } from "@/server/database/client";
import { inOwnTransaction } from "@/server/database/scope";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long a write's answer is kept for a repeated key. */
const IDEMPOTENCY_MS = DAY_MS;
/** How long used or expired links stay, to answer "what became of it". */
const DEAD_LINK_KEPT_MS = 30 * DAY_MS;
const BATCH = 1_000;

/** Deletes at most a batch of what ended before a moment and says how many there were. */
type Removal = (tx: Database, now: Date) => Promise<number>;

const removeIdempotencyKeys: Removal = (tx, now) => tx.$executeRaw`
  DELETE FROM idempotency_keys WHERE (actor_id, key) IN (
    SELECT actor_id, key FROM idempotency_keys WHERE created_at < ${before(now, IDEMPOTENCY_MS)}
    ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;

const removeSessions: Removal = (tx, now) => tx.$executeRaw`
  DELETE FROM sessions WHERE id IN (
    SELECT id FROM sessions WHERE least(ended_at, expires_at) < ${before(now, DEAD_SESSION_KEPT_MS)}
    LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;

const removeOneTimeLinks: Removal = (tx, now) => tx.$executeRaw`
  DELETE FROM one_time_links WHERE id IN (
    SELECT id FROM one_time_links WHERE least(used_at, expires_at) < ${before(now, DEAD_LINK_KEPT_MS)}
    LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;

/**
 * Takes away what has served: answers to repeated keys, dead sessions, old links. They are technical leftovers whose
 * events stay in the audit log, so that nothing is recorded here. Batches keep each transaction short.
 */
export async function removeExpired(now: Date): Promise<number> {
  let removed = 0;
  for (const removal of [removeIdempotencyKeys, removeSessions, removeOneTimeLinks]) {
    let batch = BATCH;
    while (batch === BATCH) {
      batch = await inOwnTransaction((tx) => removal(tx, now));
      removed += batch;
    }
  }
  return removed;
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
