import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { FEATURES, featuresOf, TABLE_SIZES } from "./features";
import { splitUnits } from "./units";

const vocabulary = {
  vectors: new Map([["said", 1]]),
  frequent: new Map([
    ["said", 1],
    ["the", 2],
  ]),
};
const read = (text: string) => {
  const document = open(text);
  const rows = featuresOf(document, splitUnits(document), vocabulary);
  return Array.from({ length: rows.length / FEATURES.length }, (_, unit) =>
    Object.fromEntries(FEATURES.map((name, at) => [name, rows[unit * FEATURES.length + at]])),
  );
};

describe("features of units", () => {
  it("gives each unit a row of each table", () => {
    expect(read("The army said")).toMatchObject([
      { vector: 0, frequent: 2, quote: 0, place: 2 },
      { vector: 0, frequent: 0, quote: 0, place: 0 },
      { vector: 1, frequent: 1, quote: 0, place: 0 },
    ]);
  });

  it("hashes endings and beginnings alike wherever they stand", () => {
    const [one, other] = read("walked talked");

    expect(one?.shortEnding).toBe(other?.shortEnding);
    expect(one?.longEnding).toBe(other?.longEnding);
    expect(one?.beginning).not.toBe(other?.beginning);
  });

  it("begins a sentence with the first half of a contraction only", () => {
    expect(read("He’s gone").map(({ place }) => place)).toEqual([2, 0, 0]);
  });

  it("stays inside the tables for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const row of read(text)) {
          for (const [name, rows] of Object.entries(TABLE_SIZES)) {
            expect(row[name]).toBeGreaterThanOrEqual(0);
            expect(row[name]).toBeLessThan(rows);
          }
        }
      }),
    );
  });
});
