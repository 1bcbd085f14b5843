import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { sealEvents } from "@/domain/audit/chain";
import type { Database } from "@/server/database/client";
import { inOwnTransaction } from "@/server/database/scope";
import { getChainEnd, readRun, sha256 } from "./store";

/**
 * A number up to which events may be sealed once every writer that was at work when it was read is done. A writer holds
 * its lock on the table from before it takes a number until its events can be seen or never will be.
 */
export interface Fence {
  seq: number;
  /** Virtual ids of the writing transactions to wait for. */
  writers: string[];
}

/** How an attempt to seal went; the fence is to be given to the next attempt unless everything up to it is sealed. */
export type Attempt =
  | { state: "waiting" | "busy" | "more"; fence: Fence; sealed: number }
  | { state: "done"; fence: null; sealed: number };

const BATCH = 500;
const PAUSE_MS = 20;
/** Names the advisory lock under which one instance at a time seals. */
const SEALER = 7_305_812;

/** Seals one batch of events up to the fence, or up to a new one. Leaves it while a writer may still fill a gap. */
export function attemptSealing(earlier: Fence | null): Promise<Attempt> {
  return inOwnTransaction(async (tx) => {
    const fence = earlier ?? (await raiseFence(tx));
    if (await isHeld(tx, fence)) return { state: "waiting", fence, sealed: 0 };
    if (!(await lockSealing(tx))) return { state: "busy", fence, sealed: 0 };

    const sealed = await sealBatch(tx, fence.seq);
    return sealed === BATCH ? { state: "more", fence, sealed } : { state: "done", fence: null, sealed };
  });
}

/**
 * Seals everything that was written before the call. Says false when writers at work did not finish in time. Call it
 * outside a transaction that wrote something: it would wait for its own caller.
 */
export async function sealNow(timeoutMs = 5_000): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  let attempt = await attemptSealing(null);
  while (attempt.state !== "done") {
    if (Date.now() > deadline) return false;
    if (attempt.state !== "more") await pause(PAUSE_MS);
    attempt = await attemptSealing(attempt.fence);
  }
  return true;
}

/** The number must be read before the writers are: whoever takes a lower one later than this can't exist. */
async function raiseFence(tx: Database): Promise<Fence> {
  const [last] = await tx.$queryRaw<{ seq: bigint | null }[]>`
    SELECT last_value AS seq FROM pg_sequences
    WHERE schemaname = current_schema() AND sequencename = 'audit_events_seq_seq'`;
  return { seq: Number(last?.seq ?? 0), writers: await findWriters(tx) };
}

async function isHeld(tx: Database, fence: Fence): Promise<boolean> {
  if (fence.writers.length === 0) return false;
  const writers = new Set(await findWriters(tx));
  return fence.writers.some((writer) => writers.has(writer));
}

async function findWriters(tx: Database): Promise<string[]> {
  const rows = await tx.$queryRaw<{ writer: string }[]>`
    SELECT DISTINCT virtualtransaction AS writer FROM pg_locks
    WHERE locktype = 'relation' AND relation = 'audit_events'::regclass AND mode = 'RowExclusiveLock'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return rows.map(({ writer }) => writer);
}

async function lockSealing(tx: Database): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${SEALER}::bigint) AS taken`;
  return lock?.taken === true;
}

async function sealBatch(tx: Database, upTo: number): Promise<number> {
  const end = await getChainEnd(tx);
  const run = await readRun(tx, { after: end.seq, upTo, limit: BATCH });
  if (run.length === 0) return 0;

  const seals = sealEvents(
    end,
    run.map(({ event }) => event),
    sha256,
  );
  const sealedAt = new Date();
  await tx.auditSeal.createMany({
    data: seals.map(({ seq, position, previous, hash }) => ({
      seq: BigInt(seq),
      position: BigInt(position),
      previous: Buffer.from(previous),
      hash: Buffer.from(hash),
      sealedAt,
    })),
  });
  return run.length;
}
