import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHAIN_START,
  type ChainCheck,
  type ChainEnd,
  type ChainedEvent,
  checkEnd,
  checkRun,
  hashEvent,
  type Seal,
  type Sha256,
  sealEvents,
} from "./chain";

const sha256: Sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

function anEvent(seq: number, over: Partial<ChainedEvent> = {}): ChainedEvent {
  return {
    seq,
    id: `0190-${seq}`,
    at: "2026-05-06T08:00:00.000Z",
    gate: "session",
    actorId: "u-1",
    actorName: "Amira",
    requestId: null,
    kind: "SourceEdited",
    entity: "source",
    entityId: "s-1",
    before: { name: "The monitor" },
    after: { name: "The Monitor" },
    reason: null,
    ...over,
  };
}

type Entry = { event: ChainedEvent; seal: Seal | null };

/** A sound chain of events with gaps in their numbers, as rolled back transactions leave them. */
function aChain(length: number): Entry[] {
  const events = Array.from({ length }, (_, index) => anEvent(index * 3 + 1));
  const seals = sealEvents(CHAIN_START, events, sha256);
  return events.map((event, index) => ({ event, seal: seals[index] ?? null }));
}

const endOf = (entries: Entry[]): ChainEnd => {
  const last = entries.at(-1);
  if (!last?.seal) return CHAIN_START;
  return { seq: last.event.seq, position: last.seal.position, hash: last.seal.hash };
};

/** What verification does: the run, then the end. */
function check(entries: Entry[], head: ChainEnd): ChainCheck {
  const run = checkRun(CHAIN_START, entries, sha256);
  return run.ok ? checkEnd(run.end, head) : run;
}

const brokenAt = (seq: number, reason: string) => ({ ok: false, brokenAt: { seq, reason } });

describe("hashEvent", () => {
  it("does not depend on the order in which keys were stored", () => {
    const one = anEvent(1, { after: { name: "A", kind: "outlet" } });
    const other = anEvent(1, { after: { kind: "outlet", name: "A" } });
    expect(hashEvent(CHAIN_START.hash, one, sha256)).toEqual(hashEvent(CHAIN_START.hash, other, sha256));
  });

  const changes: [keyof ChainedEvent, Partial<ChainedEvent>][] = [
    ["seq", { seq: 2 }],
    ["id", { id: "other" }],
    ["at", { at: "2026-05-06T08:00:00.001Z" }],
    ["gate", { gate: "token" }],
    ["actorId", { actorId: null }],
    ["actorName", { actorName: "Amir" }],
    ["requestId", { requestId: "r" }],
    ["kind", { kind: "SourceGraded" }],
    ["entity", { entity: "claim" }],
    ["entityId", { entityId: null }],
    ["before", { before: null }],
    ["after", { after: { name: "The Monitor " } }],
    ["reason", { reason: "" }],
  ];
  it.each(changes)("covers %s", (_, change) => {
    const plain = hashEvent(CHAIN_START.hash, anEvent(1), sha256);
    expect(hashEvent(CHAIN_START.hash, anEvent(1, change), sha256)).not.toEqual(plain);
  });

  it("covers the hash before it", () => {
    const elsewhere = new Uint8Array(32).fill(1);
    expect(hashEvent(elsewhere, anEvent(1), sha256)).not.toEqual(
      hashEvent(CHAIN_START.hash, anEvent(1), sha256),
    );
  });

  it("gives 32 bytes that are the SHA-256 of the hash before and the JSON with sorted keys", () => {
    const json =
      '{"actorId":"u-1","actorName":"Amira","after":{"name":"The Monitor"},"at":"2026-05-06T08:00:00.000Z",' +
      '"before":{"name":"The monitor"},"entity":"source","entityId":"s-1","gate":"session","id":"0190-1",' +
      '"kind":"SourceEdited","reason":null,"requestId":null,"seq":1}';
    const expected = createHash("sha256").update(new Uint8Array(32)).update(json, "utf8").digest();
    expect(Buffer.from(hashEvent(CHAIN_START.hash, anEvent(1), sha256))).toEqual(expected);
  });
});

describe("sealEvents", () => {
  it("numbers the events without gaps and links each to the one before", () => {
    const [first, second, third] = aChain(3).map((entry) => entry.seal);
    expect([first?.position, second?.position, third?.position]).toEqual([1, 2, 3]);
    expect(first?.previous).toEqual(CHAIN_START.hash);
    expect(third?.previous).toEqual(second?.hash);
  });

  it("gives the same seals whether sealed at once or in two runs", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), (length, cut) => {
        const events = Array.from({ length }, (_, index) => anEvent(index + 1));
        const first = sealEvents(CHAIN_START, events.slice(0, cut), sha256);
        const rest = sealEvents(first.at(-1) ?? CHAIN_START, events.slice(cut), sha256);
        expect([...first, ...rest]).toEqual(sealEvents(CHAIN_START, events, sha256));
      }),
    );
  });
});

describe("checking a chain", () => {
  it("accepts an untouched one, the empty one included", () => {
    for (const length of [0, 1, 5]) {
      const chain = aChain(length);
      expect(check(chain, endOf(chain))).toEqual({ ok: true, end: endOf(chain) });
    }
  });

  it("accepts it in batches", () => {
    const chain = aChain(7);
    const first = checkRun(CHAIN_START, chain.slice(0, 4), sha256);
    const second = checkRun(first.ok ? first.end : CHAIN_START, chain.slice(4), sha256);
    expect(second).toEqual({ ok: true, end: endOf(chain) });
  });

  it("names the event that was changed", () => {
    const chain = aChain(5);
    const forged = chain.map((entry, index) =>
      index === 2 ? { ...entry, event: { ...entry.event, actorName: "Somebody else" } } : entry,
    );
    expect(check(forged, endOf(chain))).toEqual(brokenAt(7, "changed"));
  });

  it("names the event after one that was taken out", () => {
    const chain = aChain(5);
    expect(check(chain.toSpliced(2, 1), endOf(chain))).toEqual(brokenAt(10, "missing_before"));
  });

  it("names the head when the last event was taken out", () => {
    const chain = aChain(5);
    expect(check(chain.slice(0, -1), endOf(chain))).toEqual(brokenAt(13, "missing_at_end"));
  });

  it("names an event that was put in below the head", () => {
    const chain = aChain(5);
    const forged = chain.toSpliced(2, 0, { event: anEvent(5), seal: null });
    expect(check(forged, endOf(chain))).toEqual(brokenAt(5, "inserted"));
  });

  it("names the first of two events whose places were exchanged", () => {
    const chain = aChain(4);
    const [a, b, c, d] = chain;
    if (!a || !b || !c || !d) throw new Error("the chain is too short");
    const forged = [
      a,
      { event: { ...c.event, seq: b.event.seq }, seal: b.seal },
      { event: { ...b.event, seq: c.event.seq }, seal: c.seal },
      d,
    ];
    expect(check(forged, endOf(chain))).toEqual(brokenAt(4, "changed"));
  });

  it("names the event from which the chain was sealed anew without what came before", () => {
    const chain = aChain(4);
    const [a, ...others] = chain;
    if (!a) throw new Error("the chain is too short");
    const anew = sealEvents(
      { ...CHAIN_START, position: 1 },
      others.map((one) => one.event),
      sha256,
    );
    const forged = [a, ...others.map((one, index) => ({ ...one, seal: anew[index] ?? null }))];
    expect(check(forged, endOf(forged))).toEqual(brokenAt(4, "broken_link"));
  });

  it("finds any one change anywhere, and never behind the place it was made", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (length, where, added) => {
          const chain = aChain(length);
          const target = where % length;
          const forged = chain.map((entry, index) =>
            index === target
              ? { ...entry, event: { ...entry.event, actorName: entry.event.actorName + added } }
              : entry,
          );
          expect(check(forged, endOf(chain))).toEqual(brokenAt(target * 3 + 1, "changed"));
        },
      ),
    );
  });
});
