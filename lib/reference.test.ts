import { describe, expect, it } from "vitest";
import { formatReference, parseReference } from "./reference";

describe("parseReference", () => {
  it.each([
    ["C-1042", 1042],
    [" c-7 ", 7],
    ["C-2147483647", 2147483647],
  ])("reads %j", (text, number) => {
    expect(parseReference("C", text)).toBe(number);
  });

  it.each(["A-1042", "C-0", "C1042", "C--1", "C-12x", "C-2147483648", "1042", ""])(
    "finds no claim reference in %j",
    (text) => {
      expect(parseReference("C", text)).toBeNull();
    },
  );

  it("reads back what it writes", () => {
    expect(parseReference("S", formatReference("S", 7))).toBe(7);
  });
});
