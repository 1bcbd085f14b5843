import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTie } from "@/test/builders/tie";
import { findOwnershipCycle } from "./ownership-cycle";
import { isInOrder, isValidOn } from "./period";
import { isOwnership, RELATION_KINDS, type Relation } from "./relation";

const cycle = (tie: string, ...others: string[]) => findOwnershipCycle(aTie(tie), others.map(aTie));

describe("findOwnershipCycle", () => {
  it("lets a tree stand, and a source with two owners", () => {
    expect(cycle("a part_of b", "b owned_by c", "a owned_by c", "d part_of b")).toBeNull();
  });

  it("finds two that own one another", () => {
    expect(cycle("a owned_by b", "b owned_by a")).toEqual(["b", "a"]);
  });

  it("finds a circle of several kinds, and names the way back", () => {
    expect(cycle("a owned_by b", "b part_of c", "c state_run_by a", "c part_of d")).toEqual(["b", "c", "a"]);
  });

  it("passes over ties that are no ownership, on either side", () => {
    expect(cycle("a owned_by b", "b relays a", "b shares_staff_with a")).toBeNull();
    expect(cycle("a relays b", "b owned_by a")).toBeNull();
  });

  it("minds the dates: what never holds on one day is no circle", () => {
    expect(cycle("a owned_by b 2001-01-01..", "b owned_by a ..2000-12-31")).toBeNull();
    expect(cycle("a owned_by b 2000-12-31..", "b owned_by a ..2000-12-31")).toEqual(["b", "a"]);
    expect(cycle("a owned_by b", "b owned_by c ..1999-12-31", "c owned_by a 2000-01-01..")).toBeNull();
    expect(cycle("a owned_by b", "b owned_by c ..2000-01-01", "c owned_by a 2000-01-01..")).toEqual([
      "b",
      "c",
      "a",
    ]);
    expect(cycle("a owned_by b ..1990-01-01", "b owned_by a ..1980-01-01")).toEqual(["b", "a"]);
  });

  it("is not led around by a circle that is there already", () => {
    expect(cycle("a owned_by b", "b owned_by c", "c owned_by b")).toBeNull();
  });
});

const day = fc
  .integer({ min: 0, max: 12 })
  .map((n) => new Date(Date.UTC(2015, n, 1)).toISOString().slice(0, 10));
const bound = fc.option(day, { nil: null });
const source = fc.constantFrom("a", "b", "c", "d");
const tie = fc
  .record({
    fromId: source,
    toId: source,
    kind: fc.constantFrom(...RELATION_KINDS),
    since: bound,
    until: bound,
  })
  .filter((one) => isInOrder(one) && one.fromId !== one.toId)
  .map((one): Relation => ({ ...one, id: "r", fromName: one.fromId, toName: one.toId, citation: "a book" }));

/** The same by hand: on every day there is, whether ownership leads from the tie's second source to its first. */
function closesOnSomeDay(wanted: Relation, others: readonly Relation[]): boolean {
  const days = Array.from({ length: 15 }, (_, n) =>
    new Date(Date.UTC(2015, n - 1, 1)).toISOString().slice(0, 10),
  );
  return days.some((on) => {
    const held = others.filter((one) => isOwnership(one.kind) && isValidOn(one, on));
    if (!isValidOn(wanted, on)) return false;
    let found = new Set([wanted.toId]);
    for (let step = 0; step < 4; step++)
      found = new Set([...found, ...held.filter((one) => found.has(one.fromId)).map((one) => one.toId)]);
    return found.has(wanted.fromId);
  });
}

describe("findOwnershipCycle, for any relations", () => {
  it("finds a circle exactly when one holds on some day", () => {
    fc.assert(
      fc.property(tie, fc.array(tie, { maxLength: 8 }), (wanted, others) => {
        const expected = isOwnership(wanted.kind) && closesOnSomeDay(wanted, others);
        expect(findOwnershipCycle(wanted, others) !== null).toBe(expected);
      }),
    );
  });

  it("names a way that starts at the second source and ends at the first", () => {
    fc.assert(
      fc.property(tie, fc.array(tie, { maxLength: 8 }), (wanted, others) => {
        const found = findOwnershipCycle(wanted, others);
        fc.pre(found !== null);
        expect([found?.at(0), found?.at(-1)]).toEqual([wanted.toId, wanted.fromId]);
      }),
    );
  });
});
