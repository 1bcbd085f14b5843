import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Weakness } from "@/domain/corroboration/model";
import { originsOf } from "@/domain/corroboration/origins";
import { aReport } from "@/test/builders/independence";

const heard = aReport({ id: "ap-1" });
const seen = aReport({ id: "ap-2", firstHand: true });
const WEAKNESSES: Weakness[] = ["unnamed", "unchecked", "not_stated", "loop"];

describe("the origins of reports", () => {
  it("are none where nothing is reported", () => {
    expect(originsOf([])).toEqual([]);
  });

  it("are one for each source, in the order of ids", () => {
    const reports = [aReport({ originId: "un" }), aReport({ originId: "b" }), aReport({ originId: "un" })];

    expect(originsOf(reports).map(({ id, reports: own }) => [id, own.length])).toEqual([
      ["b", 1],
      ["un", 2],
    ]);
  });

  it("are two where a source saw one thing and is quoted for another", () => {
    expect(
      originsOf([seen, heard]).map(({ key, id, firstHand, reports }) => ({
        ...{ key, id, firstHand, reports: reports.map((report) => report.id) },
      })),
    ).toEqual([
      { key: "sohr", id: "sohr", firstHand: false, reports: ["ap-1"] },
      { key: "sohr first-hand", id: "sohr", firstHand: true, reports: ["ap-2"] },
    ]);
  });

  it("are one under the source's own key where it saw everything itself", () => {
    expect(originsOf([seen, { ...seen, id: "ap-3" }])).toMatchObject([{ key: "sohr", firstHand: true }]);
  });

  it("are called by the first of their names, whichever came first", () => {
    const names = ["The Observatory", "SOHR", "the monitor"].map((originName) => aReport({ originName }));

    expect(originsOf(names)[0]?.name).toBe("SOHR");
    expect(originsOf([...names].reverse())[0]?.name).toBe("SOHR");
  });

  it("are called alike in both parts of a source", () => {
    const reports = [{ ...heard, originName: "The Observatory" }, seen];

    expect(originsOf(reports).map(({ name }) => name)).toEqual(["SOHR", "SOHR"]);
  });

  it("are unnamed in both parts once one report does not name them", () => {
    expect(originsOf([heard, { ...seen, unnamed: true }]).map(({ unnamed }) => unnamed)).toEqual([
      true,
      true,
    ]);
    expect(originsOf([heard, seen]).map(({ unnamed }) => unnamed)).toEqual([false, false]);
  });

  it("keep their appearances before their evidence, each by id", () => {
    const reports = [
      aReport({ kind: "evidence", id: "a" }),
      aReport({ id: "z" }),
      aReport({ id: "b" }),
      aReport({ kind: "evidence", id: "A" }),
    ];

    expect(originsOf(reports)[0]?.reports.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "appearance b",
      "appearance z",
      "evidence A",
      "evidence a",
    ]);
  });

  it("keep who carried them, part by part", () => {
    const by = (name: string) => [{ sourceId: name, name, isRelay: true }];
    const found = originsOf([
      { ...heard, id: "ap-2", carriers: by("y") },
      { ...heard, carriers: by("x") },
      { ...seen, carriers: by("z") },
    ]);

    expect(found.map(({ carriers }) => carriers.map(({ name }) => name))).toEqual([["x", "y"], ["z"]]);
  });

  it("leave the reports in the order in which they were handed over", () => {
    const reports = [aReport({ id: "b" }), aReport({ id: "a" })];
    originsOf(reports);

    expect(reports.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

const STRENGTHS: [string, (Weakness | null)[], Weakness | null][] = [
  ["one that stands alone", [null], null],
  ["one weak one", ["unchecked"], "unchecked"],
  ["a weak one and one that stands", ["unnamed", null], null],
  ["one that stands and a weak one", [null, "loop"], null],
  ["two weak ones", ["unnamed", "loop"], "loop"],
  ["two weak ones turned round", ["loop", "unnamed"], "loop"],
  ["all kinds of weakness", [...WEAKNESSES], "loop"],
];

describe("the weakness of an origin", () => {
  it.each(STRENGTHS)("with %s (%j) is %s", (_, weaknesses, expected) => {
    const reports = weaknesses.map((weakness, at) => aReport({ id: `ap-${at}`, weakness }));

    expect(originsOf(reports)[0]?.weakness).toBe(expected);
  });

  it("is told for what it saw and what it is quoted for apart", () => {
    const [quoted, own] = originsOf([{ ...heard, weakness: "unchecked" }, seen]);

    expect([quoted?.weakness, own?.weakness]).toEqual(["unchecked", null]);
  });
});

describe("the origins of any reports", () => {
  const report = fc
    .record({
      originId: fc.constantFrom("a", "b", "c"),
      firstHand: fc.boolean(),
      unnamed: fc.boolean(),
      weakness: fc.constantFrom(null, ...WEAKNESSES),
    })
    .map(aReport);
  const reports = fc
    .array(report, { maxLength: 10 })
    .map((drawn) => drawn.map((one, index) => ({ ...one, id: `ap-${index}` })));

  it("hold every report once, under keys of their own", () => {
    fc.assert(
      fc.property(reports, (drawn) => {
        const found = originsOf(drawn);
        const ids = found.flatMap((origin) => origin.reports.map(({ id }) => id));

        expect(ids.sort()).toEqual(drawn.map(({ id }) => id).sort());
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { numRuns: 50 },
    );
  });

  it("never mix what was seen with what was heard, nor two sources", () => {
    fc.assert(
      fc.property(reports, (drawn) => {
        for (const { id, firstHand, reports: own } of originsOf(drawn))
          for (const one of own) expect(one).toMatchObject({ originId: id, firstHand });
      }),
      { numRuns: 50 },
    );
  });

  it("are the same in whatever order the reports come", () => {
    fc.assert(
      fc.property(reports, (drawn) => {
        expect(originsOf([...drawn].reverse())).toEqual(originsOf(drawn));
      }),
      { numRuns: 50 },
    );
  });
});
