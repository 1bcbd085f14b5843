import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRegistryCsv, renderRegistryCsv } from "./csv";
import { parseRows, type RegistryRow } from "./row";
import { MOST_ROWS } from "./schema";

const written = fc
  .array(fc.constantFrom('"', ",", "\n", "=", "+", "-", "@", "＝", "'", ";", " ", "م", "😀", "a", "Z", "7"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join("").trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const day = fc.constantFrom("2015-09-30", "2016-01-01", null);
const row: fc.Arbitrary<RegistryRow> = fc.oneof(
  fc.record({
    ...{ record: fc.constant("source" as const), source: written, kind: fc.constant("outlet" as const) },
    ...{ country: fc.constantFrom("SY", null), homepage: fc.constant(null), wikidataId: fc.constant(null) },
    citation: fc.option(written, { nil: null }),
  }),
  fc.record({
    ...{ record: fc.constant("alias" as const), source: written, name: written },
    ...{ language: fc.constantFrom("ar", null), since: day, until: fc.constant(null) },
  }),
);

const read = (text: string) => {
  const lines = readRegistryCsv(text);
  return lines.ok ? parseRows(lines.value, 2) : lines.error;
};

describe("a registry as a spreadsheet", () => {
  it("reads back as it was written, whatever people type", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const numbered = rows.map((one, index) => ({ number: index + 2, row: one }));
        expect(read(renderRegistryCsv(rows))).toEqual({ rows: numbered, problems: [] });
      }),
    );
  });

  it.each(["=1+1", "@SUM(A1)", "＝cmd()", "＋1", "－1", "＠SUM(A1)"])(
    "holds no cell that a spreadsheet would run: %s",
    (name) => {
      const text = renderRegistryCsv([
        { record: "alias", source: name, name, language: null, since: null, until: null },
      ]);
      expect(text).toContain(`alias,'${name},`);
      expect(text.split(`'${name}`)).toHaveLength(3);
    },
  );

  it("names row and column of what is wrong", () => {
    const text = "record,source,kind,homepage\nsource,Fine,outlet,\nsource,Odd,planet,nowhere\n";
    expect(read(text)).toMatchObject({
      rows: [{ number: 2 }],
      problems: [
        { number: 3, field: "kind" },
        { number: 3, field: "homepage" },
      ],
    });
  });

  it("takes as many rows as lines that come as JSON", () => {
    const lines = (count: number) => `record,source\n${"source,A\n".repeat(count)}`;
    expect(readRegistryCsv(lines(MOST_ROWS)).ok).toBe(true);
    expect(readRegistryCsv(lines(MOST_ROWS + 1))).toMatchObject({
      error: { kind: "too_many_rows", message: expect.stringContaining("has 20001") },
    });
  });

  it.each([
    ["another header", "name,kind\nA,outlet\n", /first line has to name the columns/],
    ["no header", "", /first line/],
    [
      "a column that is none",
      "record,source,naem\nsource,A,B\n",
      /^Column "naem" is not known here; did you mean name\?$/,
    ],
    ["a row of another width", "record,source\nsource,A,B\n", /line 2 can’t be read/],
    ["an open quote", 'record,source\nsource,"A\n', /can’t be read/],
  ])("refuses %s", (_, text, message) => {
    expect(read(text)).toMatchObject({ kind: "not_csv", message: expect.stringMatching(message) });
  });
});
