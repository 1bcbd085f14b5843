import { describe, expect, it } from "vitest";
import { readRegistryText } from "./read-text";

describe("readRegistryText", () => {
  it("takes a spreadsheet as it is", () => {
    expect(readRegistryText("record,source\n")).toEqual({ csv: "record,source\n" });
  });

  it("takes the lines of a JSON export, with or without what is around them", () => {
    expect(readRegistryText('{"rows":[{"record":"source"}]}')).toEqual({ rows: [{ record: "source" }] });
    expect(readRegistryText(' [{"record":"source"}]')).toEqual({ rows: [{ record: "source" }] });
  });

  it.each(['{"rows":', "{}", '{"rows":3}'])("makes nothing of %s", (text) => {
    expect(readRegistryText(text)).toBeNull();
  });
});
