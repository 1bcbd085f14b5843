import { describe, expect, it } from "vitest";
import { tokenize } from "@/domain/extraction/tokens";
import { isSameName, type Name, readNames } from "./names";

const read = (text: string) =>
  readNames(tokenize(text)).map(({ printed, isPlace }) => (isPlace ? `@${printed}` : printed));
const name = (printed: string): Name => {
  const [found] = readNames(tokenize(`by ${printed}`));
  if (!found) throw new Error(`no name in ${printed}`);
  return found;
};

describe("readNames", () => {
  it.each([
    ["Al-Nusra seized Khan Tuman.", ["Al-Nusra", "@Khan Tuman"]],
    ["Rebels fought in Khan Tuman near Aleppo.", ["@Khan Tuman", "@Aleppo"]],
    ["Shelling hit Idlib province.", ["@Idlib"]],
    ["Russian jets flew on Friday 6 May.", ["Russian"]],
    ["At least 30 were killed.", []],
    ["Aleppo fell; in Aleppo nobody slept.", ["Aleppo"]],
    ["They said al-Nusra left Khan Tuman; later Khan Touman fell.", ["al-Nusra", "@Khan Tuman"]],
    ["The Observatory said that the Observatory said so.", ["Observatory"]],
    ["Damascus province fell; the suburb of Daraya held.", ["@Damascus", "@Daraya"]],
    ["They left Halfaya in May.", ["@Halfaya"]],
    ["Reuters 24 Anadolu", ["Reuters", "Anadolu"]],
    ["Some said so.", []],
    ["The pro-Assad militia left.", []],
    ["They hid in the hospital Al-Quds.", ["@Al-Quds"]],
    ["they and Some said so.", ["Some"]],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("isSameName", () => {
  it.each([
    ["Khan Tuman", "Khan Touman", true],
    ["Khan Tuman", "Tuman", true],
    ["Jabhat al-Nusra", "Al-Nusra", true],
    ["Yabroud", "Yabrud", true],
    ["Khan Tuman", "Maarat al-Numan", false],
    ["Homs", "Hama", false],
    ["Al-Nusra", "Nusra Front", true],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSameName(name(one), name(other))).toBe(expected);
    expect(isSameName(name(other), name(one))).toBe(expected);
  });
});
