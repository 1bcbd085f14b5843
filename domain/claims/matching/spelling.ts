import { nameTokens } from "@/domain/sources/fold-name";
import { transliterated } from "@/domain/sources/transliterate";
import { COMMON_STARTS, happeningOf, PLACE_NOUNS, STOP_WORDS } from "./vocabulary";

/** Shorter words meet by chance. */
const FEWEST_LETTERS = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SENTENCE_START = /(?:^|[.!?:…])[^\p{L}\p{N}]*$/u;

/**
 * Whether two folded words are likely one name as two people transliterate it: "touman" and "tuman", "hezbollah" and
 * "hizbullah". The longer has five letters at least, neither is a word that claims are made of beside names ("shell"), and
 * one transliteration brings both to the same.
 */
export function isOtherSpelling(word: string, other: string): boolean {
  if (word === other || Math.max(word.length, other.length) < FEWEST_LETTERS) return false;
  return !isCommon(word) && !isCommon(other) && transliterated(word) === transliterated(other);
}

/**
 * Whether statements write a folded word as a name: more often with a capital than small. The first word of a sentence
 * tells nothing, so that "Found dead: two men" makes no name of "found"; nor does a script without capitals.
 */
export function isWrittenAsName(word: string, statements: readonly string[]): boolean {
  const balance = statements.flatMap((statement) => capitalsOf(word, statement));
  return balance.filter((capital) => capital).length * 2 > balance.length;
}

/** Whether each place inside a sentence where the word stands writes it with a capital. */
function capitalsOf(word: string, statement: string): boolean[] {
  return [...statement.matchAll(WORD)].flatMap(({ 0: printed, index }) => {
    const isFirst = SENTENCE_START.test(statement.slice(0, index));
    return isFirst || !nameTokens(printed).includes(word) ? [] : [/^\p{Lu}/u.test(printed)];
  });
}

function isCommon(word: string): boolean {
  return (
    happeningOf(word) !== null || [STOP_WORDS, PLACE_NOUNS, COMMON_STARTS].some((words) => words.has(word))
  );
}
