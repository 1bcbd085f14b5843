import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { offsetsOf } from "../tokens";
import { LABELS, labelIn, type Segment } from "./labels";
import { POINTS } from "./links";
import { readBlock } from "./read-block";
import { splitUnits } from "./units";

const even = Array.from({ length: LABELS }, () => new Array<number>(LABELS).fill(0));
const flat = [new Array<number>(127).fill(0), new Array<number>(127).fill(0)];
const parameters = {
  vocabulary: { vectors: new Map(), frequent: new Map() },
  transitions: even,
  distances: flat,
};

/** Reads a text whose labels are given as sure; arrows tie contents to cues (0) and cues to sources (1). */
function read(text: string, segments: Segment[], arrows: { kind: number; from: number; to: number }[]) {
  const document = open(text);
  const units = splitUnits(document);
  const emissions = new Float32Array(units.length * LABELS);
  units.forEach((_, at) => {
    const segment = segments.find(({ first, last }) => at >= first && at <= last);
    emissions[at * LABELS + (segment ? labelIn(segment, at) : 0)] = 20;
  });
  const points = new Float32Array(units.length * POINTS);
  arrows.forEach(({ kind, from, to }, at) => {
    points[from * POINTS + kind * 64 + at] = 10;
    points[to * POINTS + kind * 64 + 32 + at] = 10;
  });
  const block = { from: 0, to: units.length };
  const printed = (range: Parameters<typeof offsetsOf>[1]) => {
    const { start, end } = offsetsOf(document.tokens, range);
    return text.slice(start, end);
  };
  return readBlock(document, units, block, { emissions, points }, parameters).map(
    ({ source, cue, content }) => ({
      source: source && printed(source),
      cue: printed(cue),
      content: content.map(printed),
    }),
  );
}

describe("reading a block", () => {
  it("joins a cue with its source and its content", () => {
    const found = read(
      "The army said it had left.",
      [
        { role: "source", first: 0, last: 1 },
        { role: "cue", first: 2, last: 2 },
        { role: "content", first: 3, last: 5 },
      ],
      [
        { kind: 0, from: 3, to: 2 },
        { kind: 1, from: 2, to: 0 },
      ],
    );

    expect(found).toEqual([{ source: "The army", cue: "said", content: ["it had left"] }]);
  });

  it("cuts a contraction where the cue begins", () => {
    const found = read(
      "He’s told us it fell",
      [
        { role: "source", first: 0, last: 0 },
        { role: "cue", first: 1, last: 2 },
        { role: "content", first: 4, last: 5 },
      ],
      [
        { kind: 0, from: 4, to: 1 },
        { kind: 1, from: 1, to: 0 },
      ],
    );

    expect(found).toEqual([{ source: "He", cue: "’s told", content: ["it fell"] }]);
  });

  it("joins the pieces of a content, in text order", () => {
    const found = read(
      "It fell, he said, on Friday",
      [
        { role: "content", first: 0, last: 1 },
        { role: "source", first: 3, last: 3 },
        { role: "cue", first: 4, last: 4 },
        { role: "content", first: 6, last: 7 },
      ],
      [
        { kind: 0, from: 0, to: 4 },
        { kind: 0, from: 6, to: 4 },
        { kind: 1, from: 4, to: 3 },
      ],
    );

    expect(found).toEqual([{ source: "he", cue: "said", content: ["It fell", "on Friday"] }]);
  });

  it.each(["😀", "•", "–"])("leaves %s in front of a source out", (symbol) => {
    const found = read(
      `${symbol} Sources said it fell`,
      [
        { role: "source", first: 0, last: 1 },
        { role: "cue", first: 2, last: 2 },
        { role: "content", first: 3, last: 4 },
      ],
      [
        { kind: 0, from: 3, to: 2 },
        { kind: 1, from: 2, to: 0 },
      ],
    );

    expect(found).toMatchObject([{ source: "Sources" }]);
  });

  it("leaves out a cue without content, and a content without a cue", () => {
    expect(read("He said so", [{ role: "cue", first: 1, last: 1 }], [])).toEqual([]);
    expect(read("It fell then", [{ role: "content", first: 0, last: 1 }], [])).toEqual([]);
  });

  it("gives probabilities between 0 and 1", () => {
    const document = open("He said so");
    const units = splitUnits(document);
    const emissions = new Float32Array(3 * LABELS);
    emissions[LABELS + 8] = 1;
    emissions[2 * LABELS + 12] = 1;
    const scores = { emissions, points: new Float32Array(3 * POINTS) };

    for (const { cue, content } of readBlock(document, units, { from: 0, to: 3 }, scores, parameters)) {
      for (const value of [cue.linked, cue.probability, ...content.map((piece) => piece.probability)]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it("gives a quotation that goes on in the next paragraph its full stop", () => {
    const text = "He said: “It fell.\n\n“Nobody came.”";
    const found = read(
      text,
      [
        { role: "source", first: 0, last: 0 },
        { role: "cue", first: 1, last: 1 },
        { role: "content", first: 3, last: 5 },
      ],
      [
        { kind: 0, from: 3, to: 1 },
        { kind: 1, from: 1, to: 0 },
      ],
    );

    expect(found).toEqual([{ source: "He", cue: "said", content: ["“It fell."] }]);
  });
});
