import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, nameTokens } from "@/domain/sources/fold-name";

const SAME: { says: string; names: string[] }[] = [
  { says: "case", names: ["Reuters", "REUTERS", "reuters"] },
  { says: "accents", names: ["Médecins Sans Frontières", "Medecins sans frontieres"] },
  {
    says: "composed and decomposed letters",
    names: ["Agence Francaise", "Agence Franc\u0327aise", "Agence Française"],
  },
  { says: "the article al- and el-", names: ["Al-Nusra", "al Nusra", "el-Nusra", "Nusra"] },
  { says: "the English article", names: ["The Observatory", "the observatory", "Observatory"] },
  { says: "both articles", names: ["the al-Nusra Front", "al-Nusra Front", "Nusra Front"] },
  { says: "an article in the middle", names: ["Bashar al-Assad", "Bashar Assad"] },
  { says: "apostrophes of every shape", names: ["Sana'a", "Sana’a", "Sanaʿa", "Sana`a", "Sanaa"] },
  { says: "hyphens and dashes", names: ["Khan-Tuman", "Khan Tuman", "Khan–Tuman"] },
  { says: "full stops in initials", names: ["S.O.H.R.", "SOHR"] },
  { says: "blanks of every kind", names: [" Syrian\u00a0 Observatory\t", "Syrian Observatory"] },
  { says: "punctuation around", names: ["«Reuters»", "Reuters,", "(Reuters)"] },
  { says: "the Turkish i", names: ["İstanbul", "istanbul", "ıstanbul"] },
  { says: "letters no accent explains", names: ["Łódź", "Lodz"] },
  { says: "the German sharp s", names: ["Groß", "GROSS", "Groẞ"] },
  { says: "full-width letters", names: ["ＡＦＰ", "AFP"] },
  { says: "the Arabic article", names: ["المرصد", "مرصد"] },
  { says: "forms of alef", names: ["أحمد", "احمد", "إحمد", "آحمد"] },
  { says: "alef maqsura and ya", names: ["موسى", "موسي", "موسی"] },
  { says: "ta marbuta", names: ["وكالة", "وكاله"] },
  { says: "tatweel", names: ["مـــرصد", "مرصد"] },
  { says: "Arabic vowel marks", names: ["مَرْصَد", "مرصد"] },
  { says: "Arabic digits", names: ["القناة ١٢", "القناة 12", "القناة ۱۲"] },
  { says: "blanks around what has no letter", names: [" !!! ", "!!!"] },
  { says: "invisible characters", names: ["Reu\u200bters", "\u202eReuters", "Reuters\ufeff"] },
];

const DIFFERENT: [string, string][] = [
  ["Reuters", "Reuter"],
  ["Anadolu", "Andadolu"],
  ["Turkey", "Turkish"],
  ["Al", "The"],
  ["Alnusra", "Nusra"],
  ["Theatre", "atre"],
  ["!!!", "???"],
  ["क", "कि"],
];

describe("the folded name", () => {
  it.each(SAME)("makes nothing of $says", ({ names }) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });

  it.each(DIFFERENT)("keeps %s and %s apart", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it.each([
    ["The Syrian Observatory for Human Rights", "syrian observatory for human rights"],
    ["al-Jazeera", "jazeera"],
    ["The", "the"],
    ["Al", "al"],
    ["الله", "له"],
    ["ال", "ال"],
    ["!?", "!?"],
    [" ", " "],
    ["", ""],
  ])("of %j is %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  const names = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom("al", "el", "the", "ال", "ى", "-", " ", "'", "A", "ß", "İ", "ـ", "\u0301", ".", "١"),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join("")),
  );

  it("is its own folded name", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
      { numRuns: 2000 },
    );
  });

  it("is never empty for a name that is not", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(foldName(name) === "").toBe(name === "");
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same for a Latin name in capitals", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé' -]{0,20}$/), (name) => {
        expect(foldName(`x${name}`.toUpperCase())).toBe(foldName(`x${name}`));
      }),
    );
  });
});

describe("the words of a name", () => {
  it("keep the articles that folding leaves out", () => {
    expect(nameTokens("The al-Nusra Front")).toEqual(["the", "al", "nusra", "front"]);
  });

  it("are none where there is no word", () => {
    expect(nameTokens(" -- ")).toEqual([]);
  });
});
