import { describe, expect, it } from "vitest";
import { MOST_DISCOUNTED, readDiscounted, whatIfAddress } from "./what-if-address";

describe("the address of what-if", () => {
  it("is read back as it was written", () => {
    const written = new URLSearchParams(whatIfAddress(["S-1", "S-7"]).split("?")[1]);
    expect(readDiscounted(written.getAll("source"))).toEqual(["S-1", "S-7"]);
    expect(whatIfAddress([])).toBe("/what-if");
  });

  it.each([
    [undefined, []],
    ["S-1", ["S-1"]],
    [["S-1", " S-1 ", "nonsense", ""], ["S-1"]],
  ])("reads %j", (named, expected) => {
    expect(readDiscounted(named)).toEqual(expected);
  });

  it("names no more origins than are discounted at once", () => {
    const many = Array.from({ length: 30 }, (_, i) => `S-${i + 1}`);
    expect(readDiscounted(many)).toHaveLength(MOST_DISCOUNTED);
  });
});
