import { expect, test } from "vitest";
import { originDecisionInput } from "./schema";

const ONE = "0b6f1a52-3c1d-4c7e-9a54-1f2e3d4c5b6a";
const OTHER = "1c7e2b63-4d2e-4d8f-8b65-2a3f4e5d6c7b";
const whole = { decision: "dependent", origins: [ONE, OTHER], reason: "One desk wrote both.", version: 0 };

/** The fields that a decision with these changes is refused for. */
const refusedFor = (changes: object) =>
  originDecisionInput.safeParse({ ...whole, ...changes }).error?.issues.map(({ path }) => path[0] ?? "whole");

test.each(["dependent", "independent"])("two origins are declared %s, with the reason", (decision) => {
  expect(originDecisionInput.parse({ ...whole, decision })).toEqual({ ...whole, decision });
});

test.each([
  ["another decision", { decision: "perhaps" }, "decision"],
  ["one origin", { origins: [ONE] }, "origins"],
  ["three origins", { origins: [ONE, OTHER, "2d8f3c74-5e3f-4e9a-9c76-3b4a5f6e7d8c"] }, "origins"],
  ["a name for an origin", { origins: [ONE, "SANA"] }, "origins"],
  ["one origin twice", { origins: [ONE, ONE] }, "origins"],
  ["one origin twice, once in capitals", { origins: [ONE, ONE.toUpperCase()] }, "origins"],
  ["no reason", { reason: undefined }, "reason"],
  ["a blank reason", { reason: " \n" }, "reason"],
  ["a reason one character too long", { reason: "x".repeat(10_001) }, "reason"],
  ["no version", { version: undefined }, "version"],
  ["a version below zero", { version: -1 }, "version"],
  ["half a version", { version: 1.5 }, "version"],
  ["a field that is not known", { note: "x" }, "whole"],
])("%s is refused", (_, changes, field) => {
  expect(refusedFor(changes)).toEqual([field]);
});

test.each([
  ["x", "x"],
  ["  of one desk \n", "of one desk"],
  [` ${"x".repeat(10_000)} `, "x".repeat(10_000)],
])("a reason is kept without the space around it", (written, kept) => {
  expect(originDecisionInput.parse({ ...whole, reason: written }).reason).toBe(kept);
});

test("one origin named twice is refused in words that say so", () => {
  const { error } = originDecisionInput.safeParse({ ...whole, origins: [ONE, ONE] });
  expect(error?.issues.map(({ message }) => message)).toEqual(["name two different origins"]);
});
