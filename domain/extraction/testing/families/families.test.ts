import { describe, expect, it } from "vitest";
import { FAMILIES } from "./families";
import { found, isRight } from "./family";

const LEAST_CASES = 10;

/** Known to be read wrongly. A case that is right again must leave this list. */
const NOT_YET = new Set([
  "The tanks, which according to Ankara were empty, burned for hours.",
  "The ministry spoke of “great losses”.",
  "The Syrian Observatory for Human Rights said at least 23 civilians, nine of them children, were killed in air strikes on the town of Kafr Nabl on Thursday.",
  "Video footage showed smoke rising above the refinery.",
  "Moscow's claim that the convoy was empty was rejected by aid groups.",
  "Boko Haram claimed responsibility for the attack in a video.",
]);

describe.each(FAMILIES)("the family $name", ({ cases }) => {
  it("has enough cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
  });

  it.each(cases.filter(({ text }) => !NOT_YET.has(text)))("reads: $text", (one) => {
    expect(found(one)).toEqual(one.expected);
  });

  it("has no known error that is mended", () => {
    expect(cases.filter((one) => NOT_YET.has(one.text) && isRight(one, found(one)))).toEqual([]);
  });
});

describe("all families", () => {
  it("have names and texts of their own", () => {
    const texts = FAMILIES.flatMap(({ cases }) => cases.map(({ text }) => text));

    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
