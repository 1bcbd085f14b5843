import { describe, expect, it } from "vitest";
import { hasSource, hull } from "./finding";

describe("what a list of ranges covers", () => {
  it.each([
    ["one range", [{ from: 3, to: 5 }], { from: 3, to: 5 }],
    [
      "ranges with a gap",
      [
        { from: 3, to: 5 },
        { from: 8, to: 9 },
      ],
      { from: 3, to: 9 },
    ],
    [
      "ranges in any order",
      [
        { from: 8, to: 9 },
        { from: 3, to: 5 },
      ],
      { from: 3, to: 9 },
    ],
    [
      "one inside another",
      [
        { from: 1, to: 9 },
        { from: 3, to: 5 },
      ],
      { from: 1, to: 9 },
    ],
  ])("is all between the first and the last token: %s", (_name, ranges, expected) => {
    expect(hull(ranges)).toEqual(expected);
  });
});

describe("a link", () => {
  const link = (from: number, to: number) => ({ source: { from, to }, cue: [], stance: "asserts" as const });

  it("names somebody when its source has a token", () => {
    expect([hasSource(link(3, 4)), hasSource(link(3, 3)), hasSource(link(0, 1))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
