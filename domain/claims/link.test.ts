import { expect, it } from "vitest";
import { LINK_ROLES, STANCE_LABELS, STANCES } from "./link";

it("a stance is one of five, each in the words of the desk", () => {
  expect(STANCES.map((stance) => STANCE_LABELS[stance])).toEqual([
    "asserts",
    "confirms",
    "denies",
    "could not verify",
    "declined to comment",
  ]);
});

it("a chain runs from the outlet over relays to the origin", () => {
  expect(LINK_ROLES).toEqual(["outlet", "relay", "origin"]);
});
