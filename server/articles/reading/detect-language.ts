import { eld } from "eld/small";

/** Enough to tell a language by. */
const SAMPLE_LENGTH = 5_000;
const FALLBACK = "en";

/** The language a text seems to be in, as a tag of two letters; English where it can't be told. */
export function detectLanguage(text: string): string {
  const { language } = eld.detect(text.slice(0, SAMPLE_LENGTH));
  return language || FALLBACK;
}
