import { expect, test } from "vitest";
import { RELIABILITIES, RELIABILITY_LABELS, reliabilityRank } from "./reliability";

test.each([
  ["A", 0, "Completely reliable"],
  ["B", 1, "Usually reliable"],
  ["C", 2, "Fairly reliable"],
  ["D", 3, "Not usually reliable"],
  ["E", 4, "Unreliable"],
  ["F", null, "Cannot be judged"],
] as const)("%s stands at %s and reads «%s»", (letter, rank, words) => {
  expect(reliabilityRank(letter)).toBe(rank);
  expect(RELIABILITY_LABELS[letter]).toBe(words);
});

test("the letters are those of the Admiralty code, in its order", () => {
  expect(RELIABILITIES.join("")).toBe("ABCDEF");
});
