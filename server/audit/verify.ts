import "server-only";
import {
  CHAIN_START,
  type ChainBreak,
  type ChainCheck,
  type ChainEnd,
  checkEnd,
  checkRun,
} from "@/domain/audit/chain";
import type { Database } from "@/server/database/client";
import { type AuditHead, getChainEnd, presentHead, readRun, sha256 } from "./store";

/** What verification found: the whole chain holds, or the first entry at which it does not. */
export type Verification =
  | { ok: true; events: number; head: AuditHead }
  | { ok: false; brokenAt: ChainBreak };

const BATCH = 1_000;

/** Reads the log from its first event to the head of the chain, in batches, and checks every hash anew. */
export async function verifyChain(db: Database): Promise<Verification> {
  const head = await getChainEnd(db);
  let check: ChainCheck = { ok: true, end: CHAIN_START };
  let read = BATCH;
  while (check.ok && read === BATCH) {
    const run = await readRun(db, { after: check.end.seq, upTo: head.seq, limit: BATCH });
    read = run.length;
    check = checkRun(check.end, run, sha256);
  }
  return toVerification(check.ok ? checkEnd(check.end, head) : check, head);
}

function toVerification(check: ChainCheck, head: ChainEnd): Verification {
  if (!check.ok) return check;
  return { ok: true, events: head.position, head: presentHead(head) };
}
