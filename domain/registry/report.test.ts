import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

const LINES = [
  sideRow("Syria", "The war", "North"),
  campRow("The war", "North"),
  campRow("The war", "South"),
  tieRow("SANA", "state_run_by", "Syria"),
  aliasRow("SANA", "سانا"),
  sourceRow("SANA"),
  sourceRow("Syria"),
];

describe("the report on a registry file", () => {
  it("tells what each line is about, in the order of the file", () => {
    expect(plan(EMPTY, ...LINES).report.map(({ number, record, about }) => [number, record, about])).toEqual([
      [1, "side", "Syria on the side of North in The war"],
      [2, "conflict", "North in The war"],
      [3, "conflict", "South in The war"],
      [4, "relation", "SANA is state-run by Syria"],
      [5, "alias", "سانا for SANA"],
      [6, "source", "SANA"],
      [7, "source", "Syria"],
    ]);
  });

  it("warns of a suspicious name where the line brings one, refused or not", () => {
    const odd = "SАNA";
    const done = plan(
      A_REGISTRY,
      ...[sourceRow(odd), sourceRow(odd), aliasRow("Syria", `${odd} TV`), aliasRow("Nobody", `${odd} FM`)],
      ...[campRow("The war", odd), tieRow(odd, "relays", "Syria"), sideRow(odd, "The war", "North")],
    );
    expect(done.report.map(({ warnings }) => warnings.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it("names the earlier line that says otherwise, and the column", () => {
    const war = [campRow("The war", "North"), campRow("The war", "South")];
    const side = (note: string) => sideRow("Syria", "The war", "North", { note });
    const tie = (citation: string) => tieRow("Syria", "relays", "SANA", { citation });
    const done = plan(A_REGISTRY, ...war, side("its state"), side("its army"), tie("a"), tie("b"));
    expect(done.report.map(({ problem }) => problem)).toEqual([
      ...[null, null, null],
      { field: "source", message: "Row 3 says otherwise of this side." },
      null,
      { field: "citation", message: "Row 5 says otherwise of this tie." },
    ]);
  });

  it("gives everything that is new an id of its own", () => {
    const done = plan(EMPTY, ...LINES);
    const ids = [done.created, done.conflicts, done.camps, done.relations, done.memberships].flat();
    expect(new Set(ids.map(({ id }) => id)).size).toBe(7);
  });

  it("says what a line changes, part by part", () => {
    const desk = carriedOut(EMPTY, plan(EMPTY, ...LINES));
    const done = plan(
      desk,
      sourceRow("SANA", { kind: "news_agency", country: "SY", wikidataId: "Q1" }),
      aliasRow("SANA", "سانا", { language: "ar", since: "1965" }),
      tieRow("SANA", "state_run_by", "Syria", { citation: "b", note: "by law" }),
      sideRow("Syria", "The war", "North", { kind: "interest", citation: "b", note: "its state" }),
    );
    expect(done.report.map(({ changes }) => changes)).toEqual([
      ["kind: outlet, now news_agency", "country: now SY", "wikidataId: now Q1"],
      ["language: now ar", "since: now 1965"],
      ["citation: a book, now b", "note: now by law"],
      ["tie: party, now interest", "interest: now its state", "citation: a book, now b"],
    ]);
  });

  it("writes a source's own name as it is, however an alias line writes it", () => {
    const done = plan(A_REGISTRY, aliasRow("SANA", "Sana", { language: "en" }));
    expect(done.names).toMatchObject([{ name: "SANA", language: "en" }]);
    expect(plan(A_REGISTRY, aliasRow("SANA", "SYRIAN ARAB NEWS AGENCY")).names).toMatchObject([
      { name: "SYRIAN ARAB NEWS AGENCY", language: "en" },
    ]);
  });
});

const name = fc.constantFrom("Ash", "Birch", "Cedar", "Dogwood");
const side = fc.constantFrom("North", "South");
const line = fc.oneof(
  name.map((one) => sourceRow(one)),
  fc.tuple(name, fc.constantFrom("Al-Nur", "Rasd")).map(([one, other]) => aliasRow(one, other)),
  fc.tuple(name, fc.constantFrom("owned_by", "relays"), name).map((tie) => tieRow(...tie)),
  side.map((one) => campRow("A war", one)),
  fc.tuple(name, side).map(([one, where]) => sideRow(one, "A war", where)),
);

describe("lines that go together", () => {
  it("go together in any order, and make the same registry", () => {
    const shuffled = fc
      .array(line, { maxLength: 14 })
      .map((rows) => rows.filter((_, at) => problems(plan(EMPTY, ...rows))[at] === null))
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, turned]) => {
        expect(problems(plan(EMPTY, ...turned))).toEqual(turned.map(() => null));
        const desk = carriedOut(EMPTY, plan(EMPTY, ...turned));
        expect(fates(plan(desk, ...rows))).toEqual(rows.map(() => "same"));
      }),
    );
  });
});
