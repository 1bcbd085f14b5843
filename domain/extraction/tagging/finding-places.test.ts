import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { placeFindings } from "./finding-places";

const finding = (from: number, to: number): Finding => ({
  rule: "any",
  sentence: 0,
  content: [{ from, to }],
  link: { source: { from, to: from }, cue: [], stance: "asserts" },
  relays: [],
  deeper: [],
  confidence: 1,
});

describe("findings by their places", () => {
  const [one, other, wide] = [finding(0, 3), finding(5, 6), finding(2, 9)];
  const places = placeFindings([one, other, wide], ({ content }) => content);

  it("are those with a part in a range, in order, each once", () => {
    expect(places.over([{ from: 2, to: 6 }])).toEqual([one, other, wide]);
    expect(
      places.over([
        { from: 5, to: 6 },
        { from: 8, to: 9 },
      ]),
    ).toEqual([other, wide]);
  });

  it("are none beside them, and none in an empty range", () => {
    expect(places.over([{ from: 9, to: 12 }])).toEqual([]);
    expect(places.over([{ from: 5, to: 5 }])).toEqual([]);
  });
});
