import { describe, expect, it } from "vitest";
import { addressWith, withoutBlanks } from "./without-blanks";

describe("withoutBlanks", () => {
  it("keeps what holds something", () => {
    expect(withoutBlanks({ q: "SOHR", kind: "", checked: "  ", cursor: undefined })).toEqual({ q: "SOHR" });
  });

  it("leaves out what was given twice", () => {
    expect(withoutBlanks({ q: ["a", "b"], kind: "outlet" })).toEqual({ kind: "outlet" });
  });
});

describe("addressWith", () => {
  it("is the path alone without fields", () => {
    expect(addressWith("/sources", { q: undefined, kind: "" })).toBe("/sources");
  });

  it("writes the fields so that they can be read back", () => {
    const address = addressWith("/sources", { q: "a & b", limit: 25 });
    expect(Object.fromEntries(new URL(address, "http://desk.example").searchParams)).toEqual({
      q: "a & b",
      limit: "25",
    });
  });
});
