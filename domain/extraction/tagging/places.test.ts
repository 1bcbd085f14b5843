import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { PLACES, placesOf } from "./places";

const placesIn = (text: string, title?: string) => [...placesOf(open(text, title))];

describe("place of a token", () => {
  it("tells the beginning of a paragraph from that of a sentence", () => {
    expect(placesIn("It fell. He left.")).toEqual([2, 0, 0, 1, 0, 0]);
  });

  it("tells the headline from the text", () => {
    expect(placesIn("Town falls\n\nIt fell.", "Town falls")).toEqual([4, 3, 0, 2, 0, 0]);
  });

  it("has a row for each place", () => {
    expect(Math.max(...placesIn("Town falls\n\nIt fell."))).toBeLessThan(PLACES);
  });

  it("is empty for an empty text", () => {
    expect(placesIn("")).toEqual([]);
  });
});
