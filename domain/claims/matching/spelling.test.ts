import { describe, expect, it } from "vitest";
import { isOtherSpelling } from "./spelling";

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
