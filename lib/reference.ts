/** The short references people say aloud: articles, claims, events, sources. */
export type ReferenceLetter = "A" | "C" | "E" | "S";

const LARGEST = 2_147_483_647;

/** Writes a reference: `C-1042`. */
export function formatReference(letter: ReferenceLetter, number: number): string {
  return `${letter}-${number}`;
}

/** The number in a reference of that letter, whatever its case; null when the text is none. */
export function parseReference(letter: ReferenceLetter, text: string): number | null {
  const digits = /^([aces])-([1-9]\d{0,9})$/i.exec(text.trim());
  if (digits?.[1]?.toUpperCase() !== letter) return null;

  const number = Number(digits[2]);
  return number <= LARGEST ? number : null;
}
