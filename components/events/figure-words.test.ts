import { describe, expect, it } from "vitest";
import { countedWords, rangeWords } from "./figure-words";

describe("rangeWords", () => {
  it.each([
    [30, 30, "30"],
    [30, 40, "30 to 40"],
    [30, null, "at least 30"],
    [null, 40, "at most 40"],
  ])("%s and %s: %s", (low, high, words) => {
    expect(rangeWords({ low, high })).toBe(words);
  });
});

it("keeps that a number is only about right", () => {
  expect(rangeWords({ low: 40, high: 40, bound: "about" })).toBe("about 40");
});

describe("countedWords", () => {
  it.each([
    [{ category: "killed", group: null, unit: "people", ofWhom: null }, "Killed"],
    [{ category: "killed", group: "civilians", unit: "people", ofWhom: null }, "Killed, civilians"],
    [{ category: "killed", group: "fighters", unit: "people", ofWhom: "insurgents" }, "Killed, insurgents"],
    [{ category: "destroyed", group: null, unit: "tanks", ofWhom: null }, "Destroyed, tanks"],
    [{ category: "other", group: null, unit: "", ofWhom: null }, "Counted"],
  ] as const)("%j: %s", (counted, words) => {
    expect(countedWords(counted)).toBe(words);
  });
});
