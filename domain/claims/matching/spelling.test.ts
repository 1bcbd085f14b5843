import { describe, expect, it } from "vitest";
import { isOtherSpelling, isWrittenAsName } from "./spelling";

describe("another spelling of a name", () => {
  it.each([
    ["touman", "tuman"],
    ["hezbollah", "hizbullah"],
    ["nousra", "nusra"],
    ["raqa", "raqqa"],
    ["qamishli", "kamishly"],
    ["haifa", "heifa"],
  ])("%s is %s, and the other way round", (one, other) => {
    expect([isOtherSpelling(one, other), isOtherSpelling(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["the word itself", "tuman", "tuman"],
    ["another name", "tuman", "turan"],
    ["a longer name that begins so", "tuman", "tumanov"],
    ["short words that meet by chance", "hit", "heet"],
    ["words that claims are made of", "shot", "shoot"],
    ["what happened", "hostage", "hostaje"],
    ["a kind of place", "bridge", "bridje"],
  ])("is not %s", (_, one, other) => {
    expect(isOtherSpelling(one, other)).toBe(false);
  });
});

describe("a word that is written as a name", () => {
  it.each([
    ["inside a sentence", ["Rebels took Tuman.", "Tuman fell."]],
    ["behind its article and with accents", ["Fighters left al-Tumán."]],
    ["more often than not", ["Rebels took Tuman.", "They left Tuman.", "rebels took tuman"]],
  ])("%s", (_, statements) => {
    expect(isWrittenAsName("tuman", statements)).toBe(true);
  });

  it.each([
    ["where a sentence starts", ["Found dead: two men.", "It ended. Found were two men."]],
    ["small", ["Two men were found."]],
    ["as often small", ["Two men were found.", "Two Men Were Found"]],
    ["in no statement", ["Two men fled."]],
  ])("is not one that stands %s", (_, statements) => {
    expect(isWrittenAsName("found", statements)).toBe(false);
  });
});
