import { describe, expect, it } from "vitest";
import { counted, countedInFull, inList, MOST_COUNTED, shownCount } from "./words";

describe("a list in words", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("of %j is %j", (items, words) => {
    expect(inList(items)).toBe(words);
  });
});

describe("a count in words", () => {
  it.each([
    [0, "0 origins"],
    [1, "1 origin"],
    [2, "2 origins"],
    [MOST_COUNTED, "10,000 origins"],
    [MOST_COUNTED + 1, "10,000+ origins"],
  ])("of %i is %j", (count, words) => {
    expect(counted(count, "origin")).toBe(words);
  });

  it("takes a plural of its own", () => {
    expect([counted(1, "entry", "entries"), counted(2, "entry", "entries")]).toEqual([
      "1 entry",
      "2 entries",
    ]);
  });

  it("says where counting stopped", () => {
    expect([shownCount(9_999), shownCount(10_001)]).toEqual(["9,999", "10,000+"]);
  });
});

it.each([
  [0, "0 events"],
  [1, "1 event"],
  [999, "999 events"],
  [MOST_COUNTED + 1, "10,001 events"],
  [1_234_567, "1,234,567 events"],
])("says %i in full where every one matters", (count, words) => {
  expect(countedInFull(count, "event")).toBe(words);
});
