import { beforeAll, describe, expect, it } from "vitest";
import { FAMILIES } from "@/domain/extraction/testing/families/families";
import {
  type ExpectedAttribution,
  type FamilyCase,
  isRight,
  printedIn,
} from "@/domain/extraction/testing/families/family";
import { extractTagged } from "./extract-tagged";

/** What `npm run extract` gets wrong: the tagger has learned from other news. A case that is right again must leave this list. */
const NOT_YET = new Set([
  "The tanks, which according to Ankara were empty, burned for hours.",
  "“They took the young men. They took the old.” That is what the imam said.",
  "The doctor was tired. “We have no blood.” He paused. “We have no light,” he said.",
  "Ahmad, who was wounded in March, said that nobody had warned them.",
  "The militia, which denied the killings, said its men had been elsewhere.",
  "Boko Haram claimed responsibility for the attack in a video.",
  "Damascus repeated its claim that the rebels staged the attack.",
  "Moscow repeated its claim that the footage was staged.",
  "A man who said he had fled Raqqa told Reuters the prison was empty.",
]);

const found = async (one: FamilyCase) =>
  printedIn(one, await extractTagged(one.text, { language: "en", ...one.options }));

describe.each(FAMILIES)("with the tagger on, the family $name", ({ cases }) => {
  it.each(cases.filter(({ text }) => !NOT_YET.has(text)))("reads: $text", async (one) => {
    expect(await found(one)).toEqual(one.expected);
  });
});

describe("the list of what is read wrongly", () => {
  const all = FAMILIES.flatMap(({ cases }) => cases);
  const read = new Map<FamilyCase, ExpectedAttribution[]>();

  beforeAll(async () => {
    for (const one of all) read.set(one, await found(one));
  });

  it("names sentences of the families that are wrong still", () => {
    const wrong = all.filter((one) => !isRight(one, read.get(one) ?? []));

    expect(new Set(wrong.map(({ text }) => text))).toEqual(NOT_YET);
  });

  it("is at most one in twenty", () => {
    expect(NOT_YET.size / all.length).toBeLessThanOrEqual(0.05);
  });
});
