import { describe, expect, it } from "vitest";
import { aliasRow, campRow, sideRow, sourceRow, tieRow } from "@/test/builders/registry";
import { parseRows, REGISTRY_RECORDS } from "./row";

const NO_DAYS = { since: null, until: null };
const LINES = {
  source: sourceRow("SANA"),
  alias: aliasRow("SANA", "سانا"),
  relation: tieRow("SANA", "state_run_by", "Syria"),
  conflict: campRow("The war", "North"),
  side: sideRow("Syria", "The war", "North"),
};

const fieldsOf = (line: unknown) => parseRows([line], 1).problems.map(({ field }) => field);

describe("a line of a registry file", () => {
  it.each([
    ["source", { country: null, homepage: null, wikidataId: null, citation: null }],
    ["alias", { language: null, ...NO_DAYS }],
    ["relation", { note: null, ...NO_DAYS }],
    ["conflict", NO_DAYS],
    ["side", { note: null, ...NO_DAYS }],
  ] as const)("about a %s may leave everything else blank", (record, blanks) => {
    const { rows } = parseRows([LINES[record]], 7);
    expect(rows).toEqual([{ number: 7, row: { ...LINES[record], ...blanks } }]);
  });

  it.each(["alias", "relation", "conflict", "side"] as const)(
    "about a %s ends no earlier than it starts, both as finely as they are known",
    (record) => {
      expect(fieldsOf({ ...LINES[record], since: "2016-05", until: "2016-04-30" })).toEqual(["until"]);
      expect(fieldsOf({ ...LINES[record], since: "2016-05-31", until: "2016-05" })).toEqual([]);
    },
  );

  it.each([
    ["kind", { ...LINES.source, kind: "unnamed" }],
    ["source", { ...LINES.source, source: "—" }],
    ["country", { ...LINES.source, country: "Syria" }],
    ["homepage", { ...LINES.source, homepage: "ftp://sana.sy" }],
    ["wikidataId", { ...LINES.source, wikidataId: "1234" }],
    ["citation", { ...LINES.source, citation: " " }],
    ["language", { ...LINES.alias, language: "Arabic" }],
    ["since", { ...LINES.alias, since: "2016-13" }],
    ["name", { ...LINES.alias, name: "—" }],
    ["citation", { ...LINES.relation, citation: undefined }],
    ["kind", { ...LINES.relation, kind: "knows" }],
    ["note", { ...LINES.relation, note: " " }],
    ["note", { ...LINES.relation, note: "x".repeat(2001) }],
    ["to", { ...LINES.conflict, to: "—" }],
    ["kind", { ...LINES.side, kind: "friend" }],
    ["citation", { ...LINES.side, citation: undefined }],
    ["note", { ...LINES.side, note: "x".repeat(2001) }],
    ["", { ...LINES.side, weight: 1 }],
    ["record", { record: "person" }],
    ["", "SANA"],
  ])("is refused by the column %j: %o", (field, line) => {
    expect(fieldsOf(line)).toEqual([field]);
  });

  it("may carry a note of one letter", () => {
    expect(
      [
        { ...LINES.relation, note: "x" },
        { ...LINES.side, note: "x" },
      ].flatMap(fieldsOf),
    ).toEqual([]);
  });

  it("keeps its number when lines before it are wrong", () => {
    const { rows, problems } = parseRows([{ record: "source" }, LINES.side, {}], 2);
    expect(rows.map(({ number }) => number)).toEqual([3]);
    expect(new Set(problems.map(({ number }) => number))).toEqual(new Set([2, 4]));
  });

  it("is about one of the things that a report can name", () => {
    expect(Object.keys(LINES)).toEqual([...REGISTRY_RECORDS]);
  });
});
