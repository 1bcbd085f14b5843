import { describe, expect, it } from "vitest";
import type { Comparison, Feature } from "./compare";
import { isOffered } from "./offer";

const reasons = (...features: Feature[]) => features.map((feature) => ({ feature, words: feature }));
const compared = (score: number, shared: Feature[], against: Feature[] = []): Comparison => ({
  ...{ score, shared: reasons(...shared), against: reasons(...against) },
});

describe("a claim that may be the same", () => {
  it.each([
    ["from a score on", compared(0.45, ["actor"]), true],
    ["not below it", compared(0.44, ["place", "wording"]), false],
    ["for a place alone from a higher one on", compared(0.6, ["place"]), true],
    ["not for a place alone below that", compared(0.59, ["place"]), false],
    ["for a place and one thing more as for any", compared(0.45, ["place", "actor"]), true],
    ["never without a reason to show", compared(1, []), false],
    ["for a number alone", compared(0.5, ["figure"]), true],
    ["not for a number alone with anything against it", compared(0.5, ["figure"], ["apart"]), false],
    ["for a number and a place with a day against it", compared(0.5, ["figure", "place"], ["day"]), true],
    ["not where something else happened", compared(0.9, ["place", "day"], ["happening"]), false],
    ["where something else happened in much the same words", compared(0.9, ["wording"], ["happening"]), true],
  ])("is offered %s", (_, comparison, offered) => {
    expect(isOffered(comparison)).toBe(offered);
  });
});
