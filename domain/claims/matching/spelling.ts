import { transliterated } from "@/domain/sources/transliterate";
import { COMMON_STARTS, happeningOf, PLACE_NOUNS, STOP_WORDS } from "./vocabulary";

/** Shorter words meet by chance. */
const FEWEST_LETTERS = 5;

/**
 * Whether two folded words are likely one name as two people transliterate it: "touman" and "tuman", "hezbollah" and
 * "hizbullah". The longer has five letters at least, neither is a word that claims are made of beside names ("shell"), and
 * one transliteration brings both to the same.
 */
export function isOtherSpelling(word: string, other: string): boolean {
  if (word === other || Math.max(word.length, other.length) < FEWEST_LETTERS) return false;
  return !isCommon(word) && !isCommon(other) && transliterated(word) === transliterated(other);
}

function isCommon(word: string): boolean {
  return (
    happeningOf(word) !== null || [STOP_WORDS, PLACE_NOUNS, COMMON_STARTS].some((words) => words.has(word))
  );
}
