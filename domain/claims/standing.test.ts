import { expect, it } from "vitest";
import { isDecided, STANDING_LABELS, STANDINGS } from "./standing";

it("a standing is one of six, each with its words", () => {
  expect(STANDINGS.map((standing) => STANDING_LABELS[standing])).toEqual([
    "Unreviewed",
    "In review",
    "Corroborated",
    "Disputed",
    "Unverifiable",
    "Needs re-review",
  ]);
});

it.each([
  ["unreviewed", false],
  ["in_review", false],
  ["corroborated", true],
  ["disputed", true],
  ["unverifiable", true],
  ["needs_re_review", false],
] as const)("what is %s counts as decided: %s", (standing, decided) => {
  expect(isDecided(standing)).toBe(decided);
});
