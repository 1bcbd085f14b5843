/** Whether a folded name is written in Arabic letters. */
export function isArabic(folded: string): boolean {
  return /[ء-ي]/u.test(folded);
}

/** In this order; the database has the same steps (`sayso_consonants`), and a test holds them together. */
const LATIN_STEPS: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/kh/g, "h"],
  [/sh|ch/g, "x"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|[cq]/g, "k"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/p/g, "b"],
  // The article before a sun letter takes its sound: "ez-Zor", "ash-Sham".
  [/(^| )[ae]([dlnrstx]) \2/g, "$1$2"],
  [/(.)\1+/g, "$1"],
  [/([aeiou])h( |$)/g, "$1$2"],
  [/(^| )[aeiou]/g, "$1A"],
  [/[aeiouyw]/g, ""],
];
const ARABIC_STEPS: readonly (readonly [RegExp, string])[] = [
  [/ه( |$)/g, "$1"],
  [/(^| )[اع]/g, "$1A"],
];
const ARABIC_LETTERS = "بتثجحخدذرزسشصضطظغفقكلمنهپچگژڤاويعءئؤ";
const LATIN_LETTERS = "bttjhhddrssxsdtsgfkklmnhbxgjf";

/**
 * The consonants of a folded name in one spelling for Latin and Arabic letters, words kept apart: "hn tmn" for "Khan
 * Tuman", "Khan Touman" and "خان طومان". A vowel at the start of a word is kept as an A. Vowels are what transliterations
 * disagree on, and Arabic leaves most of them out.
 */
export function consonantsOf(folded: string): string {
  const steps = isArabic(folded) ? ARABIC_STEPS : LATIN_STEPS;
  const stepped = steps.reduce((text, [from, to]) => text.replace(from, to), folded);
  return isArabic(folded) ? translated(stepped) : stepped;
}

function translated(text: string): string {
  return [...text]
    .map((letter) => {
      const at = ARABIC_LETTERS.indexOf(letter);
      return at < 0 ? letter : (LATIN_LETTERS[at] ?? "");
    })
    .join("");
}

const VOWELS: Record<string, string> = { ا: "a", ع: "a", و: "u", ي: "i" };

/** An Arabic name with the vowels that are written, as {@link transliterated} spells Latin ones: "guta" for "الغوطة". */
export function romanised(folded: string): string {
  const spelt = [...folded.replace(/ه( |$)/g, "ا$1")].map((letter) => VOWELS[letter] ?? translated(letter));
  return spelt
    .join("")
    .replace(/x/g, "sh")
    .replace(/j/g, "i")
    .replace(/(.)\1+/g, "$1");
}
