/** Around a quote this many characters are kept on either side; fewer mean that the text begins or ends there. */
const KEPT = 32;

const isCut = (text: string) => [...text].length >= KEPT;

/** The text before a quote, cut at a word where it was cut at all. */
export function leadIn(prefix: string): string {
  return isCut(prefix) ? `… ${prefix.replace(/^\S*\s+(?=\S)/u, "")}` : prefix;
}

/** The text behind a quote, cut at a word where it was cut at all. */
export function leadOut(suffix: string): string {
  return isCut(suffix) ? `${suffix.replace(/(?<=\S)\s+\S*$/u, "")} …` : suffix;
}
