import { describe, expect, it } from "vitest";
import { registryFile, registryQuery } from "./schema";

describe("registryFile", () => {
  it("takes a spreadsheet or lines, and changes something unless told not to", () => {
    expect(registryFile.parse({ csv: "record,source" })).toEqual({ csv: "record,source", preview: false });
    expect(registryFile.parse({ rows: [], preview: true })).toEqual({ rows: [], preview: true });
  });

  it.each([[{}], [{ csv: "", rows: [] }], [{ rows: "no" }]])("refuses %j", (input) =>
    expect(registryFile.safeParse(input).success).toBe(false),
  );
});

describe("registryQuery", () => {
  it("is JSON unless asked otherwise", () => expect(registryQuery.parse({})).toEqual({ format: "json" }));
});
