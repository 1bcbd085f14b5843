import { describe, expect, it } from "vitest";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";

describe("a noun of people", () => {
  it.each([
    "official",
    "officials",
    "policeman",
    "policemen",
    "deputies",
    "witnesses",
    "commander's",
    "officials'",
    "critics",
  ])("is %s", (noun) => {
    expect(isNounOf(PERSON_NOUNS, noun)).toBe(true);
  });

  it.each(["", "s", "table", "tables", "officially", "ministry", "menace", "ties"])("is not %j", (noun) => {
    expect(isNounOf(PERSON_NOUNS, noun)).toBe(false);
  });
});

describe("a noun of organisations", () => {
  it.each(["agency", "agencies", "ministries", "ministry's", "parties", "forces", "bodies"])(
    "is %s",
    (noun) => {
      expect(isNounOf(ORGANISATION_NOUNS, noun)).toBe(true);
    },
  );
});
