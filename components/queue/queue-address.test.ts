import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { queueFilter } from "@/domain/claims/schema";
import { STANDINGS } from "@/domain/claims/standing";
import { exportAddress, isFiltered, isReversed, isSame, queueAddress, queueQuery } from "./queue-address";

describe("the address of the queue", () => {
  it("is plain without a filter", () => {
    expect(queueAddress({})).toBe("/queue");
    expect(queueAddress(queueFilter.parse({}))).toBe("/queue");
  });

  it("names what is chosen, always in one order", () => {
    expect(queueAddress({ mine: true, to: "2016-05-09", standing: "disputed", q: "Khan Tuman" })).toBe(
      "/queue?q=Khan+Tuman&standing=disputed&to=2016-05-09&mine=true",
    );
  });

  it("leaves out a switch that is off and the usual length of a page", () => {
    expect(queueQuery({ mine: false, limit: 25 })).toBe("");
    expect(queueQuery({ limit: 50 })).toBe("limit=50");
  });

  it("keeps signs that mean something in an address as text", () => {
    expect(new URLSearchParams(queueQuery({ q: "a&standing=disputed#x" })).get("q")).toBe(
      "a&standing=disputed#x",
    );
  });

  it("ends with the place where the page begins", () => {
    expect(queueAddress({ outlet: "S-7" }, "abc")).toBe("/queue?outlet=S-7&cursor=abc");
  });

  it("is read back as the same filter", () => {
    const text = fc.string({ minLength: 1 }).map((one) => `x${one.trim()}`);
    const filters = fc.record(
      {
        q: text,
        standing: fc.constantFrom(...STANDINGS),
        source: text,
        outlet: text,
        mine: fc.constant(true),
        byException: fc.constant(true),
        limit: fc.integer({ min: 1, max: 100 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        const read = queueFilter.parse(Object.fromEntries(new URLSearchParams(queueQuery(filter))));
        expect(read).toEqual({ limit: 25, ...filter });
      }),
    );
  });
});

describe("the address of an export", () => {
  it("has the same selection, whatever the length of a page", () => {
    expect(exportAddress({ standing: "corroborated", limit: 50 })).toBe("/export?standing=corroborated");
    expect(exportAddress({ limit: 50 })).toBe("/export");
  });
});

describe("a queue", () => {
  it.each([
    [{}, false],
    [{ limit: 50 }, false],
    [{ mine: false }, false],
    [{ mine: true }, true],
    [{ byException: false }, false],
    [{ byException: true }, true],
    [{ standing: "disputed" as const }, true],
  ])("with %o is filtered: %s", (filter, filtered) => {
    expect(isFiltered(filter)).toBe(filtered);
  });
});

test("two filters are the same when they choose the same claims, whatever the page's length", () => {
  expect(isSame({ mine: true, q: "Aleppo" }, { q: "Aleppo", mine: true, limit: 50 })).toBe(true);
  expect(isSame({ mine: true }, { mine: false })).toBe(false);
});

test.each([
  [{ from: "2017-01-01", to: "2016-01-01" }, true],
  [{ from: "2016-01-01", to: "2016-01-01" }, false],
  [{ from: "2017-01-01" }, false],
  [{ to: "2016-01-01" }, false],
])("the days of %o are the wrong way round: %s", (filter, reversed) => {
  expect(isReversed(filter)).toBe(reversed);
});
