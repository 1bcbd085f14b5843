import { describe, expect, it } from "vitest";
import { sideIn, takerOf } from "./taker";

const [GOVERNMENT, OPPOSITION] = [0, 1];
const taker = (words: string) => takerOf(words.split(" "));
const filled = (count: number) => Array.from({ length: count }, () => "x").join(" ");

describe("who took a place", () => {
  it.each(["after", "as", "before", "when", "while", "who", "which"])(
    "stands between the verb and the last “%s” before it",
    (word) => {
      expect(taker(`rebels fled ${word} troops seized it`)).toBe(GOVERNMENT);
      expect(taker(`it was seized by rebels ${word} troops fled`)).toBe(OPPOSITION);
    },
  );

  it.each(["fall", "falls", "fell", "fallen"])("is told behind “to” of what %s", (verb) => {
    expect(taker(`town ${verb} to rebels`)).toBe(OPPOSITION);
    expect(taker(`soldiers said town ${verb}`)).toBeNull();
    expect(taker(`town ${verb} by soldiers`)).toBeNull();
  });

  it("is told behind “by” only where that follows the verb at once", () => {
    expect(taker("troops seized town by force from rebels")).toBe(GOVERNMENT);
    expect(taker("town seized by rebels")).toBe(OPPOSITION);
  });

  it("is not told behind “to” of what was seized", () => {
    expect(taker("troops retook to rebels")).toBe(GOVERNMENT);
  });

  it("is looked for in twelve words before the verb", () => {
    expect(taker(`rebels ${filled(11)} seized it`)).toBe(OPPOSITION);
    expect(taker(`rebels ${filled(12)} seized it`)).toBeNull();
  });

  it("is looked for in six words behind “by”", () => {
    expect(taker(`seized by ${filled(5)} rebels`)).toBe(OPPOSITION);
    expect(taker(`seized by ${filled(6)} rebels`)).toBeNull();
  });

  it("is told by the first verb of taking", () => {
    expect(taker("rebels seized it and troops retook it")).toBe(OPPOSITION);
  });

  it("is nobody in the words behind the verb", () => {
    expect(taker("they seized it from rebels")).toBeNull();
  });
});

describe("the side that words name", () => {
  it.each([
    [["the", "army"], GOVERNMENT],
    [["islamist", "fighters"], OPPOSITION],
    [["army", "soldiers"], GOVERNMENT],
    [["army", "rebels"], null],
    [["fighters"], null],
    [[], null],
  ])("in %j is %s", (words, side) => {
    expect(sideIn(words)).toBe(side);
  });
});
