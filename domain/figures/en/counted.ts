import { isFiniteWord } from "@/domain/extraction/en/clause-evidence";
import { isNounOf, PERSON_NOUNS } from "@/domain/extraction/en/nouns";
import { wordSet } from "@/domain/extraction/en/word-set";
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  DETERMINERS,
  LEADING_PREPOSITIONS,
  NOUN_PREPOSITIONS,
} from "@/domain/extraction/en/words";
import { isCapitalised, type Token, type TokenRange } from "@/domain/extraction/tokens";
import { CATEGORY_WORDS, GROUPS } from "./category-words";

/** What a number counts: the noun phrase behind it. */
export interface Counted {
  /** Empty, behind the number, when it stands alone ("killing 30"). */
  phrase: TokenRange;
  /** The head noun in lower case; "" when there is none. */
  head: string;
  isPeople: boolean;
}

/** Stand between a number and its noun, and count nothing themselves. */
const FILLERS = wordSet("of them whom more other additional further the his her its their those these about");
const PEOPLE = wordSet(`
  people persons others civilians children women men victims families jihadists servicemen personnel militiamen crew staff
  hostages prisoners protesters demonstrators detainees pilgrims worshippers martyrs bodies lives dead wounded injured deaths fatalities casualties injuries corpses`);
const LONGEST = 6;

/** The phrase behind a number up to a preposition, verb, conjunction, mark or another number; "women and children" is one. */
export function countedAfter(tokens: Token[], number: TokenRange): Counted {
  let from = number.to;
  while (FILLERS.has(tokens[from]?.lower ?? "") && from - number.to < 3) from++;

  let to = from;
  while (to - from < LONGEST && continues(tokens, to, from)) to++;
  const head = tokens[to - 1]?.lower ?? "";
  if (to === from) return { phrase: { from: number.to, to: number.to }, head: "", isPeople: false };

  const last = tokens[to - 1];
  return { phrase: { from, to }, head, isPeople: isPeople(head) || (last !== undefined && isDemonym(last)) };
}

/** "people", "others", "dead" say that people are counted, and not which. */
export const UNSPECIFIC = wordSet(`
  people persons person others victims lives dead wounded injured deaths fatalities casualties injuries bodies corpses`);

/** "48 Iranians", "two Lebanese". */
function isDemonym(token: Token): boolean {
  return isCapitalised(token) && /(?:ans|is|ese|ish|ians|Kurds|Turks|Arabs|Druze)$/.test(token.text);
}

/** Whether a noun, singular or plural, is one of people. */
export function isPeople(head: string): boolean {
  return PEOPLE.has(head) || GROUPS.has(head) || isNounOf(PERSON_NOUNS, head);
}

function continues(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "word" || (!token.spaced && at > from)) return false;
  if (token.lower === "and")
    return (
      at > from &&
      isPeople(tokens[at - 1]?.lower ?? "") &&
      isPeople(next?.lower ?? "") &&
      !CATEGORY_WORDS.has(next?.lower ?? "")
    );
  if (isFunctionWord(token.lower)) return false;
  if (isVerbOnly(token.lower) || isFiniteWord(token)) return modifies(token, next);
  return at === from || !isPlural(tokens[at - 1]?.lower ?? "") || isPlural(token.lower);
}

function isFunctionWord(lower: string): boolean {
  return (
    AUXILIARIES.has(lower) ||
    CLAUSE_BREAKS.has(lower) ||
    LEADING_PREPOSITIONS.has(lower) ||
    NOUN_PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    /^(?:who|which|or|and|plus|ago|later|including|percent|per)$|ly$|^(?!.*(?:king|being)$).{3,}ing$/.test(
      lower,
    )
  );
}

/** "wounded soldiers", "armed men": a participle right before a noun in the plural. */
function modifies(token: Token, next: Token | undefined): boolean {
  return (
    next?.kind === "word" &&
    token.lower !== "dead" &&
    isPlural(next.lower) &&
    !isFunctionWord(next.lower) &&
    !CATEGORY_WORDS.has(next.lower)
  );
}

function isVerbOnly(lower: string): boolean {
  const word = CATEGORY_WORDS.get(lower);

  return word !== undefined && !word.noun;
}

function isPlural(lower: string): boolean {
  return /(?:[^s]s|men|people|children|troops|police)$/.test(lower);
}
