/** In this order: digraphs before single letters, vowels brought to a, i and u, doubled letters to one. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/kh|ch/g, "h"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ck|[qc]/g, "k"],
  [/oo|ou|ow/g, "u"],
  [/ee|ei|ey|ai|ay|ae/g, "i"],
  [/[ejy]/g, "i"],
  [/o/g, "u"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/(\p{Script=Latin})\1+/gu, "$1"],
  [/(?<=[aiu])h\b/g, ""],
];

/**
 * A folded Latin name brought to one transliteration, so that "Hezbollah" and "Hizbullah", "Nusra" and "Nousrah" meet.
 * Only for comparing: it throws away more than a name can lose. Other scripts stay as they are.
 */
export function transliterated(folded: string): string {
  return STEPS.reduce((text, [from, to]) => text.replace(from, to), folded);
}
