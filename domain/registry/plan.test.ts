import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "@/domain/sources/fold-name";
import { RELATION_KINDS } from "@/domain/sources/relation";
import {
  A_REGISTRY,
  aliasRow,
  campRow,
  carriedOut,
  EMPTY,
  fates,
  plan,
  problems,
  sideRow,
  sourceRow,
  tieRow,
} from "@/test/builders/registry";
import type { KnownRegistry, KnownSource } from "./plan-draft";

describe("planRegistry", () => {
  it("adds what is new, whatever the order of the lines", () => {
    const done = plan(
      EMPTY,
      tieRow("SANA", "state_run_by", "Syria", { since: "1965-01-01" }),
      aliasRow("SANA", "سانا", { language: "ar" }),
      sourceRow("SANA", { kind: "news_agency", country: "SY" }),
      sourceRow("Syria", { kind: "government" }),
    );
    expect(fates(done)).toEqual(["adds", "adds", "adds", "adds"]);
    expect(done.created).toMatchObject([{ name: "SANA", country: "SY", checked: true }, { name: "Syria" }]);
    expect(done.names.map(({ name }) => name)).toEqual(["SANA", "Syria", "سانا"]);
    expect(done.relations).toMatchObject([{ kind: "state_run_by", since: "1965-01-01", note: null }]);
  });

  it("changes what a line knows otherwise, and leaves what it leaves blank", () => {
    const done = plan(
      A_REGISTRY,
      sourceRow("sana", { kind: "news_agency" }),
      aliasRow("SANA", "Syrian Arab News Agency", { until: "2020-01-01" }),
      tieRow("SANA", "state_run_by", "Syria", { citation: "another book" }),
    );
    expect(fates(done)).toEqual(["changes", "changes", "changes"]);
    expect(done.report.map(({ changes }) => changes)).toEqual([
      ["kind: outlet, now news_agency"],
      ["until: now 2020-01-01"],
      ["citation: a book, now another book"],
    ]);
    expect(done.changed[0]?.after).toMatchObject({
      name: "SANA",
      kind: "news_agency",
      homepage: "https://sana.sy/",
    });
    expect(done.names).toMatchObject([{ language: "en", until: "2020-01-01" }]);
    expect(done.changedRelations).toMatchObject([
      { before: { citation: "a book" }, after: { citation: "another book" } },
    ]);
  });

  it("confirms a source that nobody had confirmed", () => {
    const [first] = A_REGISTRY.sources;
    const unchecked: KnownRegistry = {
      ...A_REGISTRY,
      sources: [{ ...(first as KnownSource), checked: false }],
    };
    const done = plan(unchecked, sourceRow("SANA"));
    expect(done.changed).toMatchObject([{ before: { checked: false }, after: { checked: true } }]);
  });

  const refusals: [string, Record<string, unknown>[], (string | null)[]][] = [
    ["a source that an earlier line names", [sourceRow("New"), sourceRow("NEW")], [null, "source"]],
    ["a source by somebody's other name", [sourceRow("Syrian Arab News Agency")], ["source"]],
    ["a name for nobody", [aliasRow("Nobody", "Noone")], ["source"]],
    ["a name of somebody else", [aliasRow("Syria", "Syrian Arab News Agency")], ["name"]],
    [
      "a name that would end before it started",
      [
        aliasRow("SANA", "The agency", { since: "2015" }),
        aliasRow("SANA", "the agency", { until: "2014-12" }),
      ],
      [null, "until"],
    ],
    [
      "a name that would start after it ended",
      [aliasRow("SANA", "The agency", { until: "2014" }), aliasRow("SANA", "the agency", { since: "2015" })],
      [null, "since"],
    ],
    ["a tie from nobody", [tieRow("Nobody", "relays", "Syria")], ["source"]],
    ["a tie to nobody", [tieRow("Syria", "relays", "Nobody")], ["to"]],
    ["a tie to itself", [tieRow("Syria", "relays", "Syria")], ["to"]],
    ["a circle of ownership", [tieRow("Syria", "owned_by", "SANA")], ["to"]],
    ["overlapping dates", [tieRow("SANA", "state_run_by", "Syria", { since: "2020-01-01" })], ["since"]],
    [
      "a circle within the file",
      [sourceRow("A"), sourceRow("B"), tieRow("A", "part_of", "B"), tieRow("B", "part_of", "A")],
      [null, null, null, "to"],
    ],
  ];
  it.each(refusals)("refuses %s and names the column", (_, rows, fields) => {
    expect(problems(plan(A_REGISTRY, ...rows))).toEqual(fields);
  });

  it("declares conflicts with their sides, and puts sources on them", () => {
    const lines = [
      sideRow("Syria", "The war", "North", { since: "2011-01-01", note: "its state" }),
      campRow("The war", "North"),
      campRow("THE WAR", "South"),
    ];
    const done = plan(A_REGISTRY, ...lines);
    expect(fates(done)).toEqual(["adds", "adds", "adds"]);
    expect(done.conflicts).toMatchObject([{ name: "The war" }]);
    expect(done.camps.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(done.memberships).toMatchObject([{ camp: "North", tie: "party", interest: "its state" }]);

    const after = carriedOut(A_REGISTRY, done);
    expect(fates(plan(after, ...lines))).toEqual(["same", "same", "same"]);
    const interest = { kind: "interest", since: "2011-01-01" };
    expect(plan(after, sideRow("Syria", "The war", "North", interest)).changedMemberships).toMatchObject([
      { before: { tie: "party" }, after: { tie: "interest", interest: "its state" } },
    ]);
    const refused = plan(
      after,
      ...[sideRow("Nobody", "The war", "North"), sideRow("Syria", "Peace", "North")],
      ...[sideRow("Syria", "The war", "West"), sideRow("Syria", "The war", "South")],
    );
    expect(problems(refused)).toEqual(["source", "conflict", "to", "since"]);
  });

  it("refuses a conflict of one side, one of too many, and other days than are known", () => {
    expect(plan(A_REGISTRY, campRow("The war", "North"), campRow("THE WAR", "north")).report).toMatchObject([
      { fate: "refused", problem: { field: "to", message: expect.stringContaining("no other side") } },
      { fate: "refused" },
    ]);
    const sides = Array.from({ length: 21 }, (_, at) => campRow("The war", `Side ${at}`));
    expect(problems(plan(A_REGISTRY, ...sides))).toEqual([...Array(20).fill(null), "to"]);

    const lines = [campRow("The war", "North", { since: "2011" }), campRow("The war", "South")];
    const after = carriedOut(A_REGISTRY, plan(A_REGISTRY, ...lines));
    const message = "This conflict is known since 2011, and a file does not change that.";
    for (const [desk, first] of [
      [A_REGISTRY, lines],
      [after, []],
    ] as const) {
      const done = plan(desk, ...first, campRow("The war", "North", { since: "2012" }));
      expect(done.report.at(-1)).toMatchObject({ fate: "refused", problem: { field: "since", message } });
    }
    expect(problems(plan(after, campRow("The war", "West", { until: "2020" })))).toEqual(["until"]);
  });

  it("refuses a second line that says otherwise of a side or a tie, and names the first", () => {
    const conflict = [campRow("The war", "North"), campRow("The war", "South")];
    const side = (note: string) => sideRow("Syria", "The war", "North", { note });
    const tie = (citation: string) => tieRow("SANA", "state_run_by", "Syria", { citation });
    const desk = carriedOut(A_REGISTRY, plan(A_REGISTRY, ...conflict, side("it is")));
    const done = plan(desk, side("new"), side("new"), side("newer"), tie("new"), tie("new"), tie("newer"));
    expect(fates(done)).toEqual(["changes", "same", "refused", "changes", "same", "refused"]);
    expect(done.report[2]?.problem?.message).toBe("Row 1 says otherwise of this side.");
    expect(done.report[5]?.problem?.message).toBe("Row 4 says otherwise of this tie.");
    expect(done.changedMemberships).toHaveLength(1);
    expect(problems(plan(A_REGISTRY, ...conflict, side("new"), side("newer")))).toEqual([
      null,
      null,
      null,
      "source",
    ]);
  });

  it("says which sources stay as they are but for their names", () => {
    const done = plan(A_REGISTRY, aliasRow("SANA", "The agency"), sourceRow("Syria", { kind: "company" }));
    expect(done.named).toMatchObject([{ name: "SANA" }]);
    const both = plan(A_REGISTRY, aliasRow("SANA", "The agency"), sourceRow("SANA", { kind: "company" }));
    expect(both.named).toEqual([]);
  });

  it("looks at the sides of no other source, however many there are", () => {
    const names = Array.from({ length: 400 }, (_, at) => `Source ${at}`);
    const conflict = [campRow("The war", "North"), campRow("The war", "South")];
    const sides = names.map((one) => sideRow(one, "The war", "North"));
    const desk = carriedOut(EMPTY, plan(EMPTY, ...conflict, ...names.map((one) => sourceRow(one)), ...sides));
    let looks = 0;
    const memberships = desk.memberships.map(({ sourceId, ...side }) => ({
      ...side,
      get sourceId() {
        looks += 1;
        return sourceId;
      },
    }));
    expect(fates(plan({ ...desk, memberships }, ...sides)).every((fate) => fate === "same")).toBe(true);
    expect(looks).toBeLessThan(3 * names.length);
  });

  it("names who bears a name", () => {
    const done = plan(A_REGISTRY, aliasRow("Syria", "Syrian Arab News Agency"));
    expect(done.report[0]?.problem?.message).toBe("This is a name of SANA.");
  });
});

const name = fc.constantFrom("Ash", "Birch", "Cedar", "Dogwood", "Elm");
const anyRow = fc.oneof(
  name.map((one) => sourceRow(one)),
  fc
    .record({ one: name, other: fc.constantFrom("Al-Nur", "النور", "Rasd", "Ash") })
    .map(({ one, other }) => aliasRow(one, other)),
  fc
    .record({ one: name, kind: fc.constantFrom(...RELATION_KINDS), other: name })
    .map(({ one, kind, other }) => tieRow(one, kind, other)),
  name.map((one) => campRow("A war", one)),
  fc.record({ one: name, other: name }).map(({ one, other }) => sideRow(one, "A war", other)),
);

describe("a plan, for any lines", () => {
  it("changes nothing the second time, and no refused line is among what it does", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const first = plan(EMPTY, ...rows);
        const known = carriedOut(EMPTY, first);
        const kept = rows.filter((_, index) => first.report[index]?.fate !== "refused");
        expect(fates(plan(known, ...kept)).every((fate) => fate === "same")).toBe(true);
        expect(first.report).toHaveLength(rows.length);
      }),
    );
  });

  it("never lets two sources bear one name", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const { created, names } = plan(EMPTY, ...rows);
        const folded = names.map((one) => one.folded);
        expect(new Set(folded).size).toBe(folded.length);
        expect(created.every((one) => one.folded === foldName(one.name))).toBe(true);
      }),
    );
  });
});
