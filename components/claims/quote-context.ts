/** Around a quote this many characters are kept on either side; fewer mean that the text begins or ends there. */
const KEPT = 32;

const isCut = (text: string) => [...text].length >= KEPT;

/** The text before a quote, cut at a word where it was cut at all. */
export function leadIn(prefix: string, wasCut = isCut(prefix)): string {
  return wasCut ? `… ${prefix.replace(/^\S*\s+(?=\S)/u, "")}` : prefix;
}

/** The text behind a quote, cut at a word where it was cut at all. */
export function leadOut(suffix: string, wasCut = isCut(suffix)): string {
  return wasCut ? `${suffix.replace(/(?<=\S)\s+\S*$/u, "")} …` : suffix;
}
