import { describe, expect, it } from "vitest";
import type { Segment } from "./labels";
import { linkSegments, POINTS } from "./links";

const CUE: Segment = { role: "cue", first: 10, last: 11 };
const CONTENT: Segment = { role: "content", first: 12, last: 20 };
const SOURCE: Segment = { role: "source", first: 8, last: 9 };
const flat = [new Array<number>(127).fill(0), new Array<number>(127).fill(0)];

/** Points by which unit `from` points to unit `to`: kind 0 for contents, 1 for cues. */
function pointing(...arrows: { kind: number; from: number; to: number }[]): Float32Array {
  const points = new Float32Array(2_000 * POINTS);
  arrows.forEach(({ kind, from, to }, at) => {
    points[from * POINTS + kind * 64 + at] = 10;
    points[to * POINTS + kind * 64 + 32 + at] = 10;
  });
  return points;
}

describe("links between segments", () => {
  it("ties a content to the cue that it points to, near or far", () => {
    const far: Segment = { role: "cue", first: 300, last: 300 };
    const points = pointing({ kind: 0, from: CONTENT.first, to: far.first });

    const [, content] = linkSegments([CUE, CONTENT, far], { points, distances: flat });
    expect(content?.to).toBe(2);
    expect(content?.probability).toBeGreaterThan(0.9);
  });

  it("ties a cue to its source, which another cue may have as well", () => {
    const second: Segment = { role: "cue", first: 30, last: 30 };
    const points = pointing(
      { kind: 1, from: CUE.first, to: SOURCE.first },
      { kind: 1, from: second.first, to: SOURCE.first },
    );

    const links = linkSegments([SOURCE, CUE, second], { points, distances: flat });
    expect(links.map((link) => link?.to)).toEqual([undefined, 0, 0]);
  });

  it("leaves a cue that points to itself without a source", () => {
    const points = pointing({ kind: 1, from: CUE.first, to: CUE.first });

    expect(linkSegments([SOURCE, CUE], { points, distances: flat })[1]?.to).toBeNull();
  });

  it("prefers the distance that was learned when the points say nothing", () => {
    const behind = new Array<number>(127).fill(0);
    behind[63 - 2] = 5;
    const other: Segment = { role: "cue", first: 40, last: 40 };

    const links = linkSegments([CUE, CONTENT, other], { points: pointing(), distances: [behind, behind] });
    expect(links[1]?.to).toBe(0);
  });

  it("shares out the probability among equal cues", () => {
    const other: Segment = { role: "cue", first: 40, last: 40 };
    const links = linkSegments([CUE, CONTENT, other], { points: pointing(), distances: flat });

    expect(links[1]?.probability).toBeCloseTo(0.5);
  });

  it("gives a content far from every cue none", () => {
    const lost: Segment = { role: "content", first: 1_000, last: 1_001 };

    expect(linkSegments([CUE, lost], { points: pointing(), distances: flat })[1]).toBeNull();
  });
});
