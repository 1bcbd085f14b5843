import { describe, expect, it } from "vitest";
import type { Segment } from "./labels";
import { linkSegments, POINTS } from "./links";

const UNITS = 1_000;
const NONE = new Float32Array(UNITS * POINTS);
const level = () => new Array<number>(127).fill(0);
const at = (role: Segment["role"], first: number): Segment => ({ role, first, last: first });

/** What each distance adds, from 63 units before to 63 behind; nothing for the others. */
function preferring(...distances: [number, number][]): number[] {
  const values = level();
  for (const [away, value] of distances) values[away + 63] = value;
  return values;
}

const links = (segments: Segment[], distances: readonly (readonly number[])[] = [level(), level()]) =>
  linkSegments(segments, { points: NONE, distances });

describe("how far a link reaches", () => {
  it.each([
    [400, 0],
    [401, undefined],
  ])("back to a cue %i units before: %s", (away, to) => {
    expect(links([at("cue", 10), at("content", 10 + away)])[1]?.to).toBe(to);
  });

  it.each([
    [400, 1],
    [401, undefined],
  ])("on to a cue %i units behind: %s", (away, to) => {
    expect(links([at("content", 10), at("cue", 10 + away)])[0]?.to).toBe(to);
  });

  it("over whatever stands in between", () => {
    const between = [at("source", 20), at("content", 30), at("source", 40)];

    expect(links([at("cue", 10), ...between, at("content", 50)])[4]?.to).toBe(0);
  });
});

describe("what a link may join", () => {
  it("is a content with a cue, never with a source or another content", () => {
    expect(links([at("source", 8), at("content", 10), at("content", 20)])).toEqual([null, null, null]);
  });

  it("is a cue with a source, or with itself where it has none", () => {
    expect(links([at("cue", 8), at("content", 10)])[0]).toEqual({ to: null, probability: 1 });
  });

  it("is nothing from a source", () => {
    expect(links([at("source", 8), at("cue", 10)])[0]).toBeNull();
  });

  it("is nothing where there is nothing", () => {
    expect(links([])).toEqual([]);
  });
});

describe("a distance", () => {
  const cues = [at("cue", 10), at("content", 12), at("cue", 17)];

  it.each([
    ["before", preferring([-2, 3]), 0],
    ["behind", preferring([5, 3]), 2],
  ])("to the cue %s decides where the points say nothing", (_, contents, to) => {
    expect(links(cues, [contents, level()])[1]?.to).toBe(to);
  });

  it("of contents says nothing of cues, and the other way round", () => {
    const segments = [at("source", 8), at("cue", 10)];

    expect(links(segments, [level(), preferring([-2, 3])])[1]?.to).toBe(0);
    expect(links(segments, [preferring([-2, 3]), preferring([0, 1])])[1]?.to).toBeNull();
  });

  it("beyond the last is taken for the last, either way", () => {
    const far = [at("cue", 10), at("content", 200), at("cue", 390)];

    expect(links(far, [preferring([-63, 2]), level()])[1]?.to).toBe(0);
    expect(links(far, [preferring([63, 2]), level()])[1]?.to).toBe(2);
  });
});

describe("the probability of a link", () => {
  it("is one where there is no choice", () => {
    expect(links([at("cue", 10), at("content", 12)])[1]?.probability).toBe(1);
  });

  it("is the share of the best among all that it might be", () => {
    const segments = [at("cue", 10), at("content", 12), at("cue", 17), at("cue", 20)];
    const share = Math.E ** 2 / (Math.E ** 2 + Math.E + 1);

    expect(links(segments, [preferring([-2, 1], [5, 2]), level()])[1]).toEqual({
      to: 2,
      probability: expect.closeTo(share, 6),
    });
  });

  it("counts having no source among what a cue might have", () => {
    const segments = [at("source", 8), at("cue", 10), at("source", 12)];
    const { to, probability } = links(segments, [level(), preferring([2, 1])])[1] ?? {};

    expect(to).toBe(2);
    expect(probability).toBeCloseTo(Math.E / (Math.E + 2), 6);
  });

  it("stays a number for scores that no exponent could hold", () => {
    const segments = [at("cue", 10), at("content", 12), at("cue", 17)];

    expect(links(segments, [preferring([-2, 5_000], [5, -5_000]), level()])[1]).toEqual({
      to: 0,
      probability: 1,
    });
  });

  it("goes to the first of equals", () => {
    expect(links([at("content", 10), at("cue", 12), at("cue", 14)])[0]?.to).toBe(1);
  });
});

describe("the points of two units", () => {
  it("weigh their product by the root of its length, the first half of a kind against the second", () => {
    const points = new Float32Array(UNITS * POINTS);
    points[12 * POINTS] = 2;
    points[17 * POINTS + 32] = 3;
    const segments = [at("cue", 10), at("content", 12), at("cue", 17)];
    const best = Math.exp(6 / Math.sqrt(32));
    const [, content] = linkSegments(segments, { points, distances: [level(), level()] });

    expect(content?.to).toBe(2);
    expect(content?.probability).toBeCloseTo(best / (best + 1), 6);
  });

  it("of one kind say nothing of the other", () => {
    const points = new Float32Array(UNITS * POINTS);
    points[10 * POINTS] = 9;
    points[8 * POINTS + 32] = 9;
    const [, cue] = linkSegments([at("source", 8), at("cue", 10)], {
      ...{ points, distances: [level(), preferring([0, 1])] },
    });

    expect(cue?.to).toBeNull();
  });
});
