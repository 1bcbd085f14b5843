import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { splitUnits } from "./units";
import { vectorRow } from "./vocabulary";

const vocabulary = {
  vectors: new Map([
    ["town", 1],
    ["backed", 2],
    ["so-called", 3],
  ]),
  frequent: new Map(),
};
const rowsOf = (text: string) => splitUnits(open(text)).map((unit) => vectorRow(vocabulary, unit));

describe("row of a word's vector", () => {
  it("does not depend on capitals", () => {
    expect(rowsOf("Town TOWN town")).toEqual([1, 1, 1]);
  });

  it("falls back to what follows the last hyphen", () => {
    expect(rowsOf("Russian-backed Shi'ite-Russian-backed")).toEqual([2, 2]);
  });

  it("takes the whole word first", () => {
    expect(rowsOf("so-called")).toEqual([3]);
  });

  it("is 0 for a word that it does not know", () => {
    expect(rowsOf("Idlib al-Bab")).toEqual([0, 0]);
  });
});
