import { describe, expect, it } from "vitest";
import { estimate } from "./bootstrap";
import { calibrationError, toBins } from "./calibration";
import type { Attribution } from "./match";
import { scoreDocument } from "./score-document";
import { addTallies, toFigures } from "./tally";
import { tokenise, toSegments } from "./tokens";

const TEXT = "The bridge is closed, 😀 Ada said.\nBo denied that the road is open.";

/** The span of printed words. */
function spanOf(words: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

const anAttribution = (source: string, cue: string, ...content: string[]): Attribution => ({
  source: source === "" ? [] : [spanOf(source)],
  cue: [spanOf(cue)],
  content: content.map(spanOf),
});
const ada = anAttribution("Ada", "said", "The bridge is closed");
const bo = anAttribution("Bo", "denied", "that the road is open");

describe("tokens", () => {
  it("are words and marks in code points, with their line", () => {
    const tokens = tokenise("a-b 😀c\nd");

    expect(tokens.map(({ start, end, line }) => [start, end, line])).toEqual([
      [0, 1, 0],
      [1, 2, 0],
      [2, 3, 0],
      [4, 5, 0],
      [5, 6, 0],
      [7, 8, 1],
    ]);
  });

  it("of a span are whole even when it cuts them, and part at line breaks", () => {
    const tokens = tokenise("one two\nthree four");

    expect(toSegments(tokens, [{ start: 5, end: 10 }])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(toSegments(tokens, [{ start: 3, end: 4 }])).toEqual([]);
    expect(toSegments(tokens, [{ start: 0, end: 7 }])).toEqual([[0, 1]]);
  });
});

describe("scoreDocument", () => {
  it("finds nothing wrong with the annotation itself", () => {
    const { exact, claims } = scoreDocument(TEXT, [ada, bo], [bo, ada]);

    expect(claims).toEqual({ hits: 2, proposed: 2, gold: 2 });
    expect(exact.content).toEqual({ hits: 2, proposed: 2, gold: 2 });
  });

  it("wants both ends of a segment, and more than half of a content", () => {
    const nearly = anAttribution("Ada", "said", "bridge is closed");
    const { exact, claims } = scoreDocument(TEXT, [ada], [nearly]);

    expect(exact.content.hits).toBe(0);
    expect(exact.source.hits).toBe(1);
    expect(claims.hits).toBe(1);
    expect(scoreDocument(TEXT, [ada], [anAttribution("Ada", "said", "bridge is")]).claims.hits).toBe(0);
  });

  it("wants the source as well: the same, or none in both", () => {
    const nobody = anAttribution("", "said", "The bridge is closed");

    expect(scoreDocument(TEXT, [ada], [nobody]).claims.hits).toBe(0);
    expect(scoreDocument(TEXT, [nobody], [nobody]).claims.hits).toBe(1);
    expect(scoreDocument(TEXT, [ada], [nobody]).pairs).toEqual([{ gold: 0, guess: 0, linked: false }]);
  });

  it("lets each proposal serve once", () => {
    expect(scoreDocument(TEXT, [ada, ada], [ada]).claims).toEqual({ hits: 1, proposed: 1, gold: 2 });
  });

  it("counts a segment once that two attributions share", () => {
    const both = anAttribution("Ada", "said", "that the road is open");

    expect(scoreDocument(TEXT, [ada, both], [ada]).exact.source).toEqual({ hits: 1, proposed: 1, gold: 1 });
  });
});

describe("figures", () => {
  it("weigh every attribution alike", () => {
    const sum = addTallies([
      { hits: 1, proposed: 1, gold: 3 },
      { hits: 2, proposed: 4, gold: 3 },
    ]);

    expect(toFigures(sum)).toEqual({ precision: 0.6, recall: 0.5, f1: 0.6 / 1.1 });
  });

  it("are 0 of nothing", () => {
    expect(toFigures({ hits: 0, proposed: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("estimate", () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it("is the same each time, and as wide as the documents differ", () => {
    const mixed = [0, 1, 0, 1, 1, 0, 1, 0];

    expect(estimate(mixed, mean)).toEqual(estimate(mixed, mean));
    expect(estimate([1, 1, 1], mean)).toEqual({ value: 1, low: 1, high: 1 });
    expect(estimate(mixed, mean).low).toBeLessThan(0.4);
    expect(estimate(mixed, mean).high).toBeGreaterThan(0.6);
  });
});

describe("calibration", () => {
  const judged = (confidence: number, rights: string) =>
    [...rights].map((right) => ({ confidence, right: right === "y" }));

  it("is perfect when of those at 0.8 four in five are right", () => {
    expect(calibrationError(judged(0.8, "yyyyn"))).toBeCloseTo(0);
  });

  it("weighs the bins by their size", () => {
    const all = [...judged(0.9, "yyyyyyyyyn"), ...judged(0.3, "yyyyyyyyyy")];

    expect(calibrationError(all)).toBeCloseTo(0.35);
    expect(toBins(all).map(({ count }) => count)).toEqual([0, 0, 0, 10, 0, 0, 0, 0, 0, 10]);
  });

  it("takes certainty into the last bin, and no proposal for no error", () => {
    expect(toBins(judged(1, "y"))[9]).toMatchObject({ count: 1, right: 1 });
    expect(calibrationError([])).toBe(0);
  });
});
