import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BREAK_REASONS,
  CHAIN_START,
  type ChainEnd,
  type ChainedEvent,
  checkEnd,
  checkRun,
  type Seal,
  type Sha256,
  sealEvents,
} from "./chain";

const sha256: Sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

const events: ChainedEvent[] = [1, 4, 5, 9].map((seq) => ({
  ...{
    seq,
    id: `e-${seq}`,
    at: "2026-05-06T08:00:00.000Z",
    gate: "session",
    actorId: "u-1",
    actorName: "Amira",
  },
  ...{ requestId: "r-1", kind: "SourceEdited", entity: "source", entityId: "s-1", reason: "a typo" },
  ...{ before: { name: "The monitor" }, after: { name: "The Monitor" } },
}));
const seals = sealEvents(CHAIN_START, events, sha256);
const sealOf = (at: number): Seal =>
  seals[at] ?? { position: 0, previous: CHAIN_START.hash, hash: CHAIN_START.hash };
const head: ChainEnd = { ...sealOf(events.length - 1), seq: 9 };

const holds = (some: readonly ChainedEvent[], sealed: readonly Seal[], end: ChainEnd): boolean => {
  const run = checkRun(
    CHAIN_START,
    some.map((event, at) => ({ event, seal: sealed[at] ?? null })),
    sha256,
  );

  return run.ok && checkEnd(run.end, end).ok;
};

const entry = fc.nat(events.length - 1);
const bit = fc.nat(32 * 8 - 1);
const flipped = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));

describe("a sealed chain", () => {
  it("holds as it was sealed", () => {
    expect(holds(events, seals, head)).toBe(true);
  });

  it.each(["previous", "hash"] as const)("breaks when any one bit of a seal's %s is flipped", (part) => {
    fc.assert(
      fc.property(entry, bit, (target, at) => {
        const forged = seals.map((seal, index) =>
          index === target ? { ...seal, [part]: flipped(seal[part], at) } : seal,
        );

        expect(holds(events, forged, head)).toBe(false);
      }),
    );
  });

  it("breaks when any one bit of the head is flipped", () => {
    fc.assert(
      fc.property(bit, (at) => {
        expect(holds(events, seals, { ...head, hash: flipped(head.hash, at) })).toBe(false);
      }),
    );
  });

  it("breaks when the head is cut short, or names another place", () => {
    expect(holds(events, seals, { ...head, hash: head.hash.slice(0, 31) })).toBe(false);
    expect(holds(events, seals, { ...head, position: 3 })).toBe(false);
    expect(holds(events, seals, { ...head, seq: 8 })).toBe(false);
  });

  it("breaks when any one letter of an event is another one", () => {
    fc.assert(
      fc.property(entry, fc.nat(), (target, where) => {
        const forged = events.map((event, index) =>
          index === target ? withOtherLetter(event, where) : event,
        );

        expect(holds(forged, seals, head)).toBe(false);
      }),
    );
  });

  it("breaks when any one event is left out, with its seal or without", () => {
    for (const at of events.keys()) {
      expect(holds(events.toSpliced(at, 1), seals.toSpliced(at, 1), head)).toBe(false);
      expect(holds(events.toSpliced(at, 1), seals, head)).toBe(false);
    }
  });
});

describe("the reasons for a break", () => {
  it("are sentences of their own that say what was done", () => {
    const reasons = Object.values(BREAK_REASONS);

    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) expect(reason).toMatch(/^(?:this|an) event/);
  });
});

/** The event with one letter of one of its values exchanged. */
function withOtherLetter(event: ChainedEvent, where: number): ChainedEvent {
  const json = JSON.stringify(event);
  const letters = [...json.matchAll(/(?<=:"[^"]*)[A-Za-z]/g)].map(({ index }) => index);
  const at = letters[where % letters.length] ?? 0;

  return JSON.parse(`${json.slice(0, at)}${json[at] === "x" ? "y" : "x"}${json.slice(at + 1)}`);
}
