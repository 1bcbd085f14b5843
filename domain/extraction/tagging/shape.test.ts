import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { SHAPES, shapeOf } from "./shape";
import { splitUnits } from "./units";

const shapesOf = (text: string) => splitUnits(open(text)).map(shapeOf);

describe("shape of a unit", () => {
  it.each([
    ["town", "village"],
    ["Idlib", "Homs"],
    ["SOHR", "ISIS"],
    ["McCain", "iPhone"],
    ["A", "I"],
    ["U.S.", "U.N."],
    ["12", "1,200.5"],
    ["!", "?"],
    ["—", "–"],
    ["(", "["],
    ["“", "«"],
    ["”", "»"],
    ["%", "$"],
  ])("is the same for %s and %s", (one, other) => {
    expect(shapesOf(one)).toEqual(shapesOf(other));
  });

  it("differs between kinds of words, numbers, marks and breaks", () => {
    const kinds = [
      "town",
      "Idlib",
      "SOHR",
      "McCain",
      "A",
      "U.S.",
      "12",
      ".",
      "?",
      ",",
      ":",
      ";",
      "—",
      "(",
      ")",
      "“",
      "”",
      "%",
    ];
    const shapes = kinds.map((kind) => shapesOf(kind)[0]);

    expect(new Set(shapes).size).toBe(kinds.length);
  });

  it("tells a contracted ending from a word", () => {
    const [word, ending] = shapesOf("he’s");

    expect(ending).not.toBe(word);
    expect(shapesOf("did n't")[1]).toBe(ending);
  });

  it("tells the end of a paragraph from the end of a line", () => {
    expect(shapesOf("One\n\nTwo")[1]).not.toBe(shapesOf("One\nTwo")[1]);
  });

  it("is never 0, which stands for padding, and has a row in the table", () => {
    const shapes = shapesOf("A “U.S.” man’s 12% (or SOHR) – so:\n\nMcCain; no!");

    expect(shapes.every((shape) => shape > 0 && shape < SHAPES)).toBe(true);
  });
});
