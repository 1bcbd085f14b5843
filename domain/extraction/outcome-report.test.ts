import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OutcomeCounts, outcomeTable, reportOutcomes } from "./outcome-report";

const NONE: OutcomeCounts = {
  open: 0,
  unchanged: 0,
  edited: 0,
  rejected: 0,
  statement: 0,
  span: 0,
  chain: 0,
  split: 0,
};

describe("reportOutcomes", () => {
  it("gives shares of what is settled, with their intervals", () => {
    const { settled, accepted, asProposed } = reportOutcomes({
      ...NONE,
      open: 90,
      unchanged: 5,
      edited: 3,
      rejected: 2,
    });

    expect(settled).toBe(10);
    expect(accepted?.share).toBe(0.8);
    expect(accepted?.low).toBeCloseTo(0.49, 2);
    expect(accepted?.high).toBeCloseTo(0.943, 2);
    expect(asProposed?.share).toBe(0.5);
  });

  it("gives no share while nothing is settled", () => {
    expect(reportOutcomes({ ...NONE, open: 4 })).toMatchObject({
      settled: 0,
      accepted: null,
      asProposed: null,
    });
  });

  it("never finds more accepted as proposed than accepted", () => {
    const counts = fc.record({ unchanged: fc.nat(99), edited: fc.nat(99), rejected: fc.nat(99) });

    fc.assert(
      fc.property(counts, (some) => {
        const { accepted, asProposed } = reportOutcomes({ ...NONE, ...some });

        expect(asProposed?.share ?? 0).toBeLessThanOrEqual(accepted?.share ?? 0);
        expect(accepted?.low ?? 0).toBeLessThanOrEqual(accepted?.high ?? 0);
      }),
    );
  });
});

describe("outcomeTable", () => {
  it("sets names to the left and figures to the right, whatever script the names are in", () => {
    const rows = [
      {
        name: "المرصد",
        report: reportOutcomes({ ...NONE, unchanged: 8, rejected: 2, open: 1 }),
      },
      { name: "according-to", report: reportOutcomes({ ...NONE, edited: 1, statement: 1 }) },
    ];

    const lines = outcomeTable("rule", rows).split("\n");

    expect(lines.map((line) => line.split(/ {2,}/).join("|"))).toEqual([
      "rule|accepted|settled|as proposed|edited|rejected|open|statement|span|chain|split",
      "المرصد|80 % [49, 94]|10|8|0|2|1|0|0|0|0",
      "according-to|100 % [21, 100]|1|0|1|0|0|1|0|0|0",
    ]);
    expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
  });

  it("is its heads alone of nothing, and shows a dash where nothing is settled", () => {
    expect(outcomeTable("rule", [])).toMatch(/^rule {2}accepted {2}settled/);
    expect(outcomeTable("rule", [{ name: "headline", report: reportOutcomes(NONE) }])).toMatch(
      /headline +- +0/,
    );
  });
});
