import { describe, expect, it } from "vitest";
import { encodeCursor } from "./cursor";
import { newId } from "./new-id";
import { addressWith, blanksLeftOut, fromAddress, withoutBlanks } from "./without-blanks";

describe("withoutBlanks", () => {
  it("keeps what holds something", () => {
    expect(withoutBlanks({ q: "SOHR", kind: "", checked: "  ", cursor: undefined })).toEqual({ q: "SOHR" });
  });

  it("leaves out what was given twice", () => {
    expect(withoutBlanks({ q: ["a", "b"], kind: "outlet" })).toEqual({ kind: "outlet" });
  });
});

describe("blanksLeftOut", () => {
  it("keeps what holds something, whatever it is", () => {
    const sent = { q: "SOHR", mine: false, limit: 0, twice: ["a"], none: null };
    expect(blanksLeftOut({ ...sent, kind: "", checked: " \n", cursor: undefined })).toEqual(sent);
  });

  it.each([null, "", "text", 7, undefined])("leaves %j as it is", (sent) => {
    expect(blanksLeftOut(sent)).toBe(sent);
  });
});

describe("fromAddress", () => {
  it("goes on by a cursor, and leaves out one that makes no sense", () => {
    const cursor = encodeCursor(newId());
    expect(fromAddress({ q: "SOHR", kind: "", cursor })).toEqual({ q: "SOHR", cursor });
    expect(fromAddress({ q: "SOHR", cursor: "nonsense" })).toEqual({ q: "SOHR" });
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
