import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "@/domain/sources/fold-name";

const latinWord = fc.stringMatching(/^[b-z][a-z]{2,8}$/).filter((word) => !["the"].includes(word));
const latinName = fc.array(latinWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const arabicWord = fc
  .array(fc.constantFrom(..."بتثجحخدذرزسشصضطظعغفقكمنهو"), { minLength: 3, maxLength: 7 })
  .map((letters) => letters.join(""));
const arabicName = fc.array(arabicWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

/** Ways of writing the same name that a reader would not call another name. */
const LATIN_WAYS: { says: string; write: (name: string) => string }[] = [
  { says: "in capitals", write: (name) => name.toUpperCase() },
  {
    says: "with capitals at word starts",
    write: (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  },
  { says: "after the English article", write: (name) => `The ${name}` },
  { says: "after al-", write: (name) => `al-${name}` },
  { says: "after el- and a blank", write: (name) => `El ${name}` },
  { says: "with hyphens for blanks", write: (name) => name.replaceAll(" ", "-") },
  { says: "with an underscore for blanks", write: (name) => name.replaceAll(" ", "_") },
  { says: "with an apostrophe in it", write: (name) => `${name.slice(0, 1)}'${name.slice(1)}` },
  { says: "with an acute on its last letter", write: (name) => `${name}\u0301` },
  { says: "between quotation marks", write: (name) => `“${name}”` },
  { says: "between brackets", write: (name) => `(${name})` },
  { says: "with blanks around and doubled within", write: (name) => `  ${name.replaceAll(" ", " \u00a0")} ` },
  { says: "with a zero-width space in it", write: (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}` },
  { says: "with a right-to-left mark", write: (name) => `\u200f${name}` },
  { says: "with a full stop behind", write: (name) => `${name}.` },
  { says: "decomposed", write: (name) => name.normalize("NFD") },
];

const ARABIC_WAYS: { says: string; write: (name: string) => string }[] = [
  { says: "with the article", write: (name) => `ال${name}` },
  { says: "with tatweel", write: (name) => `${name.slice(0, 1)}ــ${name.slice(1)}` },
  { says: "with a fatha", write: (name) => `${name.slice(0, 2)}\u064e${name.slice(2)}` },
  { says: "with a shadda and a kasra", write: (name) => `${name.slice(0, 2)}\u0651\u0650${name.slice(2)}` },
  { says: "with a tanween behind", write: (name) => `${name}\u064b` },
  { says: "with a Persian kaf", write: (name) => name.replaceAll("ك", "ک") },
  { says: "with a ta marbuta for its last ha", write: (name) => name.replace(/ه$/, "ة") },
  { says: "between guillemets", write: (name) => `«${name}»` },
  { says: "before an Arabic comma", write: (name) => `${name}،` },
  { says: "inside a right-to-left embedding", write: (name) => `\u202b${name}\u202c` },
];

describe("the folded name of any Latin name", () => {
  it.each(LATIN_WAYS)("is the same $says", ({ write }) => {
    fc.assert(
      fc.property(latinName, (name) => {
        expect(foldName(write(name))).toBe(foldName(name));
      }),
    );
  });

  it("differs when a word is added at the end", () => {
    fc.assert(
      fc.property(latinName, latinWord, (name, word) => {
        fc.pre(!["al", "el"].includes(word));

        expect(foldName(`${name} ${word}`)).not.toBe(foldName(name));
      }),
    );
  });
});

describe("the folded name of any Arabic name", () => {
  it.each(ARABIC_WAYS)("is the same $says", ({ write }) => {
    fc.assert(
      fc.property(arabicName, (name) => {
        expect(foldName(write(name))).toBe(foldName(name));
      }),
    );
  });

  it.each([
    ["أ", "ا"],
    ["إ", "ا"],
    ["آ", "ا"],
    ["ٱ", "ا"],
    ["ى", "ي"],
    ["ی", "ي"],
    ["ة", "ه"],
    ["ک", "ك"],
    ["ؤ", "و"],
    ["ئ", "ي"],
  ])("takes %s for %s wherever it stands", (variant, letter) => {
    fc.assert(
      fc.property(arabicWord, arabicWord, (before, after) => {
        expect(foldName(before + variant + after)).toBe(foldName(before + letter + after));
      }),
    );
  });
});
