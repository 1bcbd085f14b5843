import stringify from "safe-stable-stringify";
import type { Json } from "./event";

/** Everything of an event that its hash covers. Dates are ISO strings in UTC, so that every reader hashes the same. */
export interface ChainedEvent {
  /** The number taken in the writing transaction; the chain follows it, gaps are transactions that were rolled back. */
  seq: number;
  id: string;
  at: string;
  gate: string;
  actorId: string | null;
  actorName: string;
  requestId: string | null;
  kind: string;
  entity: string;
  entityId: string | null;
  before: Json;
  after: Json;
  reason: string | null;
}

/** What the sealer wrote for an event: its place from 1, without gaps, and the hashes before and after it. */
export interface Seal {
  position: number;
  previous: Uint8Array;
  hash: Uint8Array;
}

/** The end of the chain so far. */
export interface ChainEnd {
  seq: number;
  position: number;
  hash: Uint8Array;
}

/** SHA-256 over the parts one after the other; given by the caller, since hashing is an effect of the platform. */
export type Sha256 = (...parts: Uint8Array[]) => Uint8Array;

/** Why a chain is broken: what was done to it, as far as the chain itself can tell. */
export type BreakReason = "changed" | "missing_before" | "inserted" | "broken_link" | "missing_at_end";

/** The first entry at which the chain does not hold. */
export interface ChainBreak {
  seq: number;
  reason: BreakReason;
}

/** Whether a run of entries holds, and where it ends or breaks. */
export type ChainCheck = { ok: true; end: ChainEnd } | { ok: false; brokenAt: ChainBreak };

/** Where every chain starts: 32 zero bytes, before position 1. */
export const CHAIN_START: ChainEnd = { seq: 0, position: 0, hash: new Uint8Array(32) };

/** The words a screen or the command line shows for each break. */
export const BREAK_REASONS: Record<BreakReason, string> = {
  changed: "this event was changed after it was sealed",
  missing_before: "an event before this one is missing",
  inserted: "this event was put in after its time",
  broken_link: "this event’s seal does not continue the one before it",
  missing_at_end: "this event is missing",
};

/** The hash of an event at its place: SHA-256 of the previous hash and the event as JSON with sorted keys in UTF-8. */
export function hashEvent(previous: Uint8Array, event: ChainedEvent, sha256: Sha256): Uint8Array {
  return sha256(previous, new TextEncoder().encode(stringify(event)));
}

/** The seals of events in the order of their `seq`, continuing the chain at `end`. */
export function sealEvents(
  end: ChainEnd,
  events: readonly ChainedEvent[],
  sha256: Sha256,
): (Seal & { seq: number })[] {
  let { position, hash } = end;
  return events.map((event) => {
    const previous = hash;
    position += 1;
    hash = hashEvent(previous, event, sha256);
    return { seq: event.seq, position, previous, hash };
  });
}

/**
 * Checks a run of events up to the head of the chain, in the order of their `seq`, against their seals. In this order:
 * an event without a seal was inserted; a step in the positions means that one is missing; a seal must continue the
 * hash before it; the event must have the hash of its seal.
 */
export function checkRun(
  start: ChainEnd,
  run: readonly { event: ChainedEvent; seal: Seal | null }[],
  sha256: Sha256,
): ChainCheck {
  let end = start;
  for (const { event, seal } of run) {
    const reason = breakAt(end, event, { seal, sha256 });
    if (reason !== null) return { ok: false, brokenAt: { seq: event.seq, reason } };

    end = { seq: event.seq, position: end.position + 1, hash: seal?.hash ?? end.hash };
  }
  return { ok: true, end };
}

/** Checks that a chain read to its last event ends where its head says. */
export function checkEnd(end: ChainEnd, head: ChainEnd): ChainCheck {
  const reached = end.seq === head.seq && end.position === head.position && isSame(end.hash, head.hash);
  return reached ? { ok: true, end } : { ok: false, brokenAt: { seq: head.seq, reason: "missing_at_end" } };
}

function breakAt(
  end: ChainEnd,
  event: ChainedEvent,
  { seal, sha256 }: { seal: Seal | null; sha256: Sha256 },
): BreakReason | null {
  if (seal === null) return "inserted";
  if (seal.position !== end.position + 1) return "missing_before";
  if (!isSame(seal.previous, end.hash)) return "broken_link";
  return isSame(seal.hash, hashEvent(end.hash, event, sha256)) ? null : "changed";
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
