import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consonantsOf, isArabic, romanised } from "./consonants";
import { foldName } from "./fold-name";
import { matchName } from "./match-name";

/** Names as they are printed in Latin letters, and in Arabic ones. */
const PAIRS: readonly [string, string][] = [
  ["Khan Tuman", "خان طومان"],
  ["Khan Touman", "خان طومان"],
  ["Al-Nusra", "النصرة"],
  ["an-Nusra", "النصرة"],
  ["Hezbollah", "حزب الله"],
  ["Hizbullah", "حزب الله"],
  ["Idleb", "إدلب"],
  ["Deir ez-Zor", "دير الزور"],
  ["Ahrar ash-Sham", "أحرار الشام"],
  ["Jaysh al-Islam", "جيش الإسلام"],
  ["Kafr Nabl", "كفرنبل"],
  ["Kafranbel", "كفرنبل"],
  ["Saraqib", "سراقب"],
  ["Mohammed", "محمد"],
  ["Qamishli", "القامشلي"],
  ["Jisr ash-Shughur", "جسر الشغور"],
  ["Anadolu", "الأناضول"],
  ["Reuters", "رويترز"],
  ["Homs", "حمص"],
];

const joined = (name: string) => consonantsOf(foldName(name)).replaceAll(" ", "");
const kindOf = (printed: string, registered: string) =>
  matchName(printed, [{ sourceId: "s", name: registered, folded: foldName(registered) }]).kind;

describe("the consonants of a name", () => {
  it.each(PAIRS)("are the same in %s and %s", (latin, arabic) => {
    expect(joined(latin)).toBe(joined(arabic));
  });

  it("keep words and a vowel at the start of one apart, and leave other scripts as they are", () => {
    expect(consonantsOf("khan tuman")).toBe("hn tmn");
    expect(consonantsOf("iraq")).not.toBe(consonantsOf("raqqa"));
    expect(consonantsOf("рбк")).toBe("рбк");
  });

  it("know which names are Arabic, and spell the vowels that are written", () => {
    expect([isArabic("نصره"), isArabic("nusra"), isArabic("рбк")]).toEqual([true, false, false]);
    expect(romanised("غوطه")).toBe("guta");
  });

  it.each([
    ["taxi", "taksi"],
    ["khalid", "halid"],
    ["chams", "shams"],
    ["ghouta", "gouta"],
    ["dhahab", "dahab"],
    ["thawra", "tawra"],
    ["josephine", "josefine"],
    ["tarick", "tariq"],
    ["cairo", "kairo"],
    ["zor", "sor"],
    ["vlad", "flad"],
    ["paul", "baul"],
    ["ez zor", "zor"],
    ["ash sham", "sham"],
    ["deir ez zor", "deir zor"],
    ["hassan", "hasan"],
    ["hamah", "hama"],
    ["hamah raqqah", "hama raqqa"],
    ["idlib", "adleb"],
  ])("are the same in %s and %s", (one, other) => {
    expect(consonantsOf(one)).toBe(consonantsOf(other));
  });

  it.each([
    ["kham", "sham"],
    ["homs", "hom"],
    ["ahmad", "hmad"],
    ["ez homs", "homs"],
    ["hama", "ham hama"],
  ])("tell %s from %s", (one, other) => {
    expect(consonantsOf(one)).not.toBe(consonantsOf(other));
  });

  it.each([..."بتثجحخدذرزسشصضطظغفقكلمنهپچگژڤ"])("know the Arabic letter %s between others", (letter) => {
    expect(consonantsOf(`م${letter}م`)).toMatch(/^m[a-z]m$/);
  });

  it.each(["اوان", "عوان"])("keep the vowel %s starts with, and leave the others out", (name) => {
    expect(consonantsOf(name)).toBe("An");
  });

  it("hold no Latin vowel, whatever the name", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), (name) => !/[aeiouyw]/.test(consonantsOf(name))),
    );
  });
});

describe("a name in the other script", () => {
  it.each<[string, string]>([
    ...PAIRS,
    ["Jabhat al-Nusra", "جبهة النصرة"],
    ["Jabhat al-Nusra", "النصرة"],
    ["Nusra", "جبهة النصرة"],
    ["Raqqa", "الرقة"],
    ["Ghouta", "الغوطة"],
    ["Hama", "حماة"],
  ])("is offered, never taken: %s for %s, and the other way round", (latin, arabic) => {
    expect([kindOf(latin, arabic), kindOf(arabic, latin)]).toEqual(["near", "near"]);
  });

  it.each([
    ["Aleppo", "حمص"],
    ["Iraq", "الرقة"],
    ["Hama", "حمص"],
    ["the front", "جبهة النصرة"],
    ["Reuters", "المرصد السوري"],
  ])("is not offered: %s for %s", (latin, arabic) => {
    expect([kindOf(latin, arabic), kindOf(arabic, latin)]).toEqual(["none", "none"]);
  });
});

describe("a name of the same script", () => {
  it.each([
    ["al-Nusra Front", "Al-Nusra"],
    ["Al-Nusra", "Jabhat al-Nusra"],
    ["Jabhat al-Nusra", "Al-Nusra"],
    ["Ar-Raqqah", "Raqqa"],
    ["Khan Touman", "Khan Tuman"],
    ["جبهة النصرة", "النصرة"],
  ])("is offered with or without what kind of body it is: %s for %s", (printed, registered) => {
    expect(kindOf(printed, registered)).toBe("near");
  });
});
