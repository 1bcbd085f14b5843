import { describe, expect, it } from "vitest";
import { MOST_DISCOUNTED, readDiscounted, whatIfAddress } from "./what-if-address";

describe("the address of what-if", () => {
  it("is read back as it was written", () => {
    const written = new URLSearchParams(whatIfAddress(["S-1", "S-7"]).split("?")[1]);
    expect(readDiscounted(written.getAll("source")).keys).toEqual(["S-1", "S-7"]);
    expect(whatIfAddress([])).toBe("/what-if");
  });

  it.each([
    [undefined, [], []],
    ["S-1", ["S-1"], []],
    [["S-1", " S-1 ", "Coast Monitor", ""], ["S-1"], ["Coast Monitor"]],
  ])("reads %j", (named, keys, unknown) => {
    expect(readDiscounted(named)).toEqual({ keys, unknown });
  });

  it("names no more origins than are discounted at once", () => {
    const many = Array.from({ length: 30 }, (_, i) => `S-${i + 1}`);
    expect(readDiscounted(many).keys).toHaveLength(MOST_DISCOUNTED);
  });
});
