import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FigureClaim, figureRanges, figureTable } from "./figure-table";
import { type ClaimFigure, figureInput } from "./schema";

const killed = (low: number | null, high: number | null = low, over: Partial<ClaimFigure> = {}) =>
  figureInput.parse({ printed: `${low}`, low, high, bound: "exactly", category: "killed", ...over });

function aClaim(origin: string, figures: ClaimFigure[], over: Partial<FigureClaim> = {}): FigureClaim {
  const origins = [{ key: origin, name: origin, outlets: ["Reuters"] }];
  return { ref: "C-1", asOf: "2016-05-06", figures, origins, ...over };
}

const conflicts = (...claims: FigureClaim[]) =>
  figureTable(claims).map((row) => [row.origin, row.conflicts.join()]);

describe("figureTable", () => {
  it("gives two outlets with one origin's number one row, with both outlets and claims", () => {
    const other = { origins: [{ key: "SOHR", name: "SOHR", outlets: ["Daily Star"] }], ref: "C-2" };
    const rows = figureTable([aClaim("SOHR", [killed(30)]), aClaim("SOHR", [killed(30)], other)]);
    expect(rows).toMatchObject([
      { origin: "SOHR", outlets: ["Daily Star", "Reuters"], claims: ["C-1", "C-2"] },
    ]);
  });

  it("prints one number that outlets write differently in one way, in whatever order they come", () => {
    const claims = [aClaim("SOHR", [killed(30, 30, { printed: "thirty" })]), aClaim("SOHR", [killed(30)])];
    for (const given of [claims, claims.toReversed()])
      expect(figureTable(given).map(({ printed }) => printed)).toEqual(["30"]);
  });

  it("marks a conflict on both rows of two origins whose ranges of one day do not meet", () => {
    expect(conflicts(aClaim("SOHR", [killed(30)]), aClaim("SANA", [killed(2)]))).toEqual([
      ["SANA", "SOHR"],
      ["SOHR", "SANA"],
    ]);
  });

  it("marks a conflict between those who are named in other letters", () => {
    const insurgents = (low: number, ofWhom: string) => [killed(low, low, { ofWhom })];
    const claims = [
      aClaim("SOHR", insurgents(60, "Insurgents")),
      aClaim("SANA", insurgents(30, "insurgents")),
    ];
    expect(conflicts(...claims)).toEqual([
      ["SANA", "SOHR"],
      ["SOHR", "SANA"],
    ]);
    expect(figureRanges(figureTable(claims))).toMatchObject([{ low: 30, high: 60 }]);
  });

  it.each<[string, FigureClaim]>([
    ["a later, higher toll", aClaim("SANA", [killed(45)], { asOf: "2016-05-08" })],
    ["a figure of no known day", aClaim("SANA", [killed(45)], { asOf: null })],
    ["a range that meets", aClaim("SANA", [killed(25, 35)])],
    ["an open end that reaches it", aClaim("SANA", [killed(20, null, { bound: "at_least" })])],
    ["another category", aClaim("SANA", [killed(2, 2, { category: "wounded" })])],
    ["other people", aClaim("SANA", [killed(2, 2, { group: "civilians" })])],
    ["those of another side", aClaim("SANA", [killed(2, 2, { ofWhom: "insurgents" })])],
    ["the same origin", aClaim("SOHR", [killed(2)])],
  ])("marks none for %s", (_, other) => {
    expect(conflicts(aClaim("SOHR", [killed(30)]), other).map(([, against]) => against)).toEqual(["", ""]);
  });

  it("lets an about of one origin stand beside its exact number, since only the about is rounded", () => {
    const claims = [
      aClaim("SOHR", [killed(40, 40, { bound: "about", printed: "about 40" }), killed(40)]),
      aClaim("SANA", [killed(43)]),
    ];
    const told = (given: FigureClaim[]) =>
      figureTable(given).map((row) => [row.origin, row.printed, row.conflicts.join()]);
    expect(told(claims)).toEqual([
      ["SANA", "43", "SOHR"],
      ["SOHR", "about 40", ""],
      ["SOHR", "40", "SANA"],
    ]);
    expect(told(claims.toReversed())).toEqual(told(claims));
  });

  it("puts the smaller number first, a tenth as much as a hundred, an open end last", () => {
    const numbers = [killed(100), killed(10, null), killed(10, 20), killed(1.5), killed(null, 2), killed(10)];
    for (const given of [numbers, numbers.toReversed()])
      expect(figureTable([aClaim("SOHR", given)]).map(({ low, high }) => [low, high])).toEqual([
        ...[
          [null, 2],
          [1.5, 1.5],
          [10, 10],
          [10, 20],
        ],
        ...[
          [10, null],
          [100, 100],
        ],
      ]);
  });

  it("sorts by what is counted, then by day, then by origin", () => {
    const claims = [
      aClaim("B", [killed(1), killed(1, 1, { category: "captured" })]),
      aClaim("A", [killed(2, 2, { group: "civilians" }), killed(2)]),
      aClaim("C", [killed(0)], { asOf: "2016-05-01" }),
      aClaim("D", [killed(0)], { asOf: null }),
    ];
    const rows = figureTable(claims).map(({ category, group, origin }) =>
      [category, group, origin].join(" "),
    );
    expect(rows).toEqual([
      ...["captured  B", "killed  D", "killed  C"],
      ...["killed  A", "killed  B", "killed civilians A"],
    ]);
  });

  it("names each origin in conflict once, and tells two of one name apart", () => {
    const twin = { origins: [{ key: "other", name: "SANA", outlets: [] }] };
    const claims = [
      aClaim("SOHR", [killed(30)]),
      aClaim("SANA", [killed(2), killed(3)]),
      aClaim("", [killed(2)], twin),
      aClaim("AFP", [killed(50)]),
    ];
    const rows = figureTable(claims).map(({ originKey, low, conflicts: against }) => [
      originKey,
      low,
      ...against,
    ]);
    expect(rows).toContainEqual(["SOHR", 30, "AFP", "SANA"]);
    expect(rows).toContainEqual(["other", 2, "AFP", "SANA", "SOHR"]);
    expect(rows).toHaveLength(5);
  });

  it("keeps the printed word of a vague number with what it was coded as", () => {
    const dozens = killed(12, null, { printed: "dozens", coded: "dozens", bound: "at_least" });
    expect(figureTable([aClaim("SOHR", [dozens])])).toMatchObject([
      { printed: "dozens", coded: "dozens", low: 12 },
    ]);
    const twelve = killed(12, null, { printed: "at least 12", bound: "at_least" });
    expect(figureTable([aClaim("SOHR", [dozens, twelve])]).map(({ printed }) => printed)).toEqual([
      ...["dozens", "at least 12"],
    ]);
  });
});

describe("figureRanges", () => {
  const rangeOf = (...claims: FigureClaim[]) => figureRanges(figureTable(claims));

  it("reaches from the lowest low to the highest high, for each thing counted apart", () => {
    const wounded = killed(90, 90, { category: "wounded" });
    expect(rangeOf(aClaim("SOHR", [killed(30, 40), wounded]), aClaim("SANA", [killed(2)]))).toMatchObject([
      { category: "killed", low: 2, high: 40 },
      { category: "wounded", low: 90, high: 90 },
    ]);
  });

  it("is open where an origin leaves it open", () => {
    expect(rangeOf(aClaim("SOHR", [killed(30, null)]), aClaim("SANA", [killed(50)]))).toMatchObject([
      { low: 30, high: null },
    ]);
  });

  const claims = fc.array(
    fc
      .record({ origin: fc.constantFrom("a", "b", "c"), low: fc.nat(100), width: fc.nat(20) })
      .map(({ origin, low, width }) => aClaim(origin, [killed(low, low + width)])),
    { minLength: 1, maxLength: 12 },
  );

  it("holds every row, in every order, and a conflict is always mutual", () => {
    fc.assert(
      fc.property(claims, (given) => {
        const rows = figureTable(given);
        const [range] = figureRanges(rows);
        for (const { low, high, origin, conflicts: against } of rows) {
          expect(range?.low).toBeLessThanOrEqual(low ?? 0);
          expect(range?.high).toBeGreaterThanOrEqual(high ?? 0);
          for (const other of against)
            expect(rows.some((row) => row.origin === other && row.conflicts.includes(origin))).toBe(true);
        }
        expect(figureTable(given.toReversed()).map(({ low, origin }) => [low, origin])).toEqual(
          rows.map(({ low, origin }) => [low, origin]),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("a figure that people give", () => {
  it.each([
    [{ low: 40, high: 30 }, "high"],
    [{ low: null, high: null }, "low"],
    [{ low: -1, high: 3 }, "low"],
  ])("%j is refused with the field named", (ends, field) => {
    const parsed = figureInput.safeParse({ printed: "x", bound: "exactly", category: "killed", ...ends });
    expect(parsed.error?.issues[0]?.path).toEqual([field]);
  });
});
