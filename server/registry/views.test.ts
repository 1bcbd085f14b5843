import { describe, expect, it } from "vitest";
import { registryFile } from "@/domain/registry/schema";
import { readRegistryFile, refusedRows } from "./read-file";
import { readStarter } from "./starter";
import { presentReport, registryReport, unreadable } from "./views";

const line = (number: number, fate: "adds" | "changes" | "same" | "refused") => ({
  ...{ number, record: "source" as const, fate, about: `Wire ${number}`, problem: null },
  ...{ changes: [], warnings: [] },
});
const LINES = [line(4, "same"), line(2, "adds"), line(3, "changes"), line(5, "adds"), line(1, "refused")];

describe("the report on a registry file", () => {
  it("goes by the numbers of the lines and counts each fate", () => {
    const report = registryReport.parse(presentReport(LINES, null));
    expect(report.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(report).toMatchObject({ adds: 2, changes: 1, same: 1, refused: 1 });
  });

  it("is of lines that were read where no claims to review are foretold, and leaves what it was given in order", () => {
    expect(presentReport(LINES, null)).toMatchObject({ applied: true, reReviews: null });
    const foretold = { count: 1, claims: [{ ref: "C-1", statement: "It fell." }] };
    expect(presentReport(LINES, foretold)).toMatchObject({ applied: false, reReviews: foretold });
    expect(LINES.map(({ number }) => number)).toEqual([4, 2, 3, 5, 1]);
  });

  it("of no lines counts nothing", () => {
    expect(presentReport([], null)).toMatchObject({ adds: 0, changes: 0, same: 0, refused: 0, rows: [] });
  });
});

describe("lines that can't be read", () => {
  it("are one each, with all that is wrong with it; the first field is the one to go to", () => {
    const found = unreadable([
      { number: 2, field: "kind", message: "is needed" },
      { number: 3, field: "", message: "is no line" },
      { number: 2, field: "since", message: "is no day" },
    ]);
    expect(found).toEqual([
      {
        ...{ number: 2, record: null, fate: "refused", about: "", changes: [], warnings: [] },
        problem: { field: "kind", message: "is needed; since: is no day" },
      },
      {
        ...{ number: 3, record: null, fate: "refused", about: "", changes: [], warnings: [] },
        problem: { field: "", message: "is no line" },
      },
    ]);
  });

  it("refuse the whole file: the first is told of, each is named", () => {
    const refused = refusedRows([
      { number: 7, field: "", message: "is no line" },
      { number: 9, field: "to", message: "is not there" },
    ]);
    expect(refused).toMatchObject({
      ...{ code: "invalid", kind: "registry_rows", message: "Nothing was changed. Row 7: is no line" },
      problems: [
        { path: "rows.7", message: "is no line" },
        { path: "rows.9.to", message: "is not there" },
      ],
    });
  });
});

describe("the lines of a file", () => {
  const source = { record: "source", source: "Wire", kind: "outlet" };

  it("are numbered from 1 as rows, and as a spreadsheet counts them below its header", () => {
    const numbers = (file: object) =>
      readRegistryFile(registryFile.parse(file)).rows.map(({ number }) => number);
    expect(numbers({ rows: [source, source] })).toEqual([1, 2]);
    expect(numbers({ csv: "record,source,kind\nsource,Wire,outlet\nsource,Post,outlet\n" })).toEqual([2, 3]);
  });

  it("are apart from what is wrong with the others", () => {
    const { rows, problems } = readRegistryFile(registryFile.parse({ rows: [source, { record: "planet" }] }));
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ number: 2, field: "record" }]);
  });

  it.each(["", "name,age\nx,1\n", 'record,source\n"open'])(
    "are refused where it is no such file: %j",
    (csv) => {
      expect(() => readRegistryFile(registryFile.parse({ csv }))).toThrowError(
        expect.objectContaining({ code: "invalid", kind: "not_csv" }),
      );
    },
  );
});

describe("the starter registry", () => {
  it("can be read, every line of it", () => {
    const { rows, problems } = readRegistryFile(registryFile.parse({ csv: readStarter() }));
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});
