import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, toParagraphs } from "./marked-text";

const mark = (id: string, start: number, end: number): Mark => ({ id, span: { start, end } });
const segmentsOf = (text: string, ...marks: Mark[]) =>
  toParagraphs(text, marks).map((paragraph) =>
    paragraph.segments.map(({ text: run, ids }) => [run, ids.join("+")]),
  );

describe("toParagraphs", () => {
  it("leaves a text without marks in one piece a line", () => {
    expect(segmentsOf("one\n\ntwo")).toEqual([[["one", ""]], [], [["two", ""]]]);
  });

  it("cuts where marks cross, and names every mark over a piece", () => {
    expect(segmentsOf("abcdef", mark("x", 1, 4), mark("y", 2, 6))).toEqual([
      [
        ["a", ""],
        ["b", "x"],
        ["cd", "x+y"],
        ["ef", "y"],
      ],
    ]);
  });

  it("carries a mark over a line break", () => {
    expect(segmentsOf("ab\ncd", mark("x", 1, 4))).toEqual([
      [
        ["a", ""],
        ["b", "x"],
      ],
      [
        ["c", "x"],
        ["d", ""],
      ],
    ]);
  });

  it("lets one mark end where the next begins", () => {
    expect(segmentsOf("abcd", mark("x", 0, 2), mark("y", 2, 4))).toEqual([
      [
        ["ab", "x"],
        ["cd", "y"],
      ],
    ]);
  });

  it("counts code points, not UTF-16 units", () => {
    expect(segmentsOf("😀ab", mark("x", 1, 2))).toEqual([
      [
        ["😀", ""],
        ["a", "x"],
        ["b", ""],
      ],
    ]);
  });

  it("gives back the whole text, and each mark's own words, whatever the marks", () => {
    const text = "The town fell.\nSo the\n\nObservatory said 😀 today.";
    const points = [...text];
    const anyMarks = fc.array(fc.tuple(fc.nat(points.length - 1), fc.integer({ min: 1, max: 12 })), {
      maxLength: 12,
    });

    fc.assert(
      fc.property(anyMarks, (pairs) => {
        const marks = pairs.map(([start, length], i) =>
          mark(`m${i}`, start, Math.min(points.length, start + length)),
        );
        const paragraphs = toParagraphs(text, marks);
        const joined = paragraphs.map((p) => p.segments.map((s) => s.text).join("")).join("\n");
        expect(joined).toBe(text);

        for (const { id, span } of marks) {
          const words = paragraphs.flatMap((p) =>
            p.segments.filter((s) => s.ids.includes(id)).map((s) => s.text),
          );
          expect(words.join("")).toBe(points.slice(span.start, span.end).join("").replaceAll("\n", ""));
        }
      }),
    );
  });
});
