import type { TextDocument } from "../text-document";
import type { TokenRange } from "../tokens";
import { isFiniteWord } from "./clause-evidence";
import { CLAUSE_BREAKS, DETERMINERS } from "./words";

const POSSESSIVE = /\p{L}['’]s?$/u;

/**
 * Whether a content only names a thing ("a ceasefire in the city"), which is nothing that can hold or not. Conditions:
 * 1. its first word is a determiner or a possessive, as a noun phrase begins;
 * 2. no word of it is a finite verb by its form, and none opens a clause.
 * Where forms leave doubt, as with "cut" and "hit", it is none.
 */
export function isPhrase({ tokens }: TextDocument, content: TokenRange[]): boolean {
  const words = content
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .filter(({ kind }) => kind === "word");
  const [first] = words;
  if (!first || !(DETERMINERS.has(first.lower) || POSSESSIVE.test(first.text))) return false;

  return !words.some((word) => isFiniteWord(word) || CLAUSE_BREAKS.has(word.lower));
}
