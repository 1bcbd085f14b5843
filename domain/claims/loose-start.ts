/** A beginning that only the article explains: its printed words, and what a reader asks. */
export interface LooseStart {
  words: string;
  question: "who is meant?" | "what is meant?" | "which one is meant?";
}

const wordsOf = (list: string) => new Set(list.trim().split(/\s+/));

const PEOPLE = wordsOf("he she they we i you his her their our my your");
const THINGS = wordsOf("it its this that these those");
/** "It is unclear whether ..." points at nothing that was named before. */
const IMPERSONAL =
  /^it(?:['’]s| (?:is|was|remains|remained|seems|seemed|appears|appeared|will be|would be))\b.* (?:that|whether|if|how|why|to)\b/iu;
/** "that" before one of these or a name begins a clause, as in "That the town fell is disputed", and is no pronoun. */
const ARTICLES = wordsOf("the a an");
/** Behind "the" they point back when nothing says which. */
const POINTING =
  wordsOf(`group groups army military government regime opposition rebels insurgents militants fighters soldiers troops
  forces coalition alliance town city village district province area region airport base hospital attack attacks strike strikes
  raid raids bombing explosion blast clashes fighting offensive truce ceasefire agreement report statement agency monitor
  observatory organisation organization ministry minister president spokesman spokeswoman spokesperson official officials source
  sources commander general police man woman boy girl child children victims dead casualties bodies number toll move decision`);
/** Behind such a noun they say which one it is. */
const TELLING = wordsOf(
  "of in at near on from for to by around outside inside between against that who which whose where known called named under",
);

/**
 * Whether a statement begins with words that only its article explains: a pronoun ("He said ..."), or "the" with a thing that
 * nothing names. The second holds when one of a list of nouns follows and neither a name nor a word that leads to one comes
 * behind it ("The army withdrew", but not "The army of Syria", "The group Ahrar al-Sham"), and when no name and no number
 * stands in the whole statement. Null for a statement that stands alone as far as its first words tell. English only.
 */
export function findLooseStart(statement: string): LooseStart | null {
  const words = statement.trim().split(/\s+/u);
  const [first = "", second = ""] = words;
  const lower = plain(first);
  if (PEOPLE.has(lower)) return { words: bare(first), question: "who is meant?" };
  if (THINGS.has(lower))
    return IMPERSONAL.test(statement.trim()) || isClause(lower, second)
      ? null
      : { words: bare(first), question: "what is meant?" };
  if (lower !== "the" || !isSmall(second)) return null;

  const points = POINTING.has(plain(second)) ? !isTold(words[2]) : !words.slice(1).some(isName);
  return points ? { words: `${first} ${bare(second)}`, question: "which one is meant?" } : null;
}

/** What is said of such a beginning, in a sentence for people; null where there is none. */
export function looseStartInWords(statement: string): string | null {
  const start = findLooseStart(statement);
  return (
    start &&
    `Begins with “${start.words}”: ${start.question} A claim should be understood without the article.`
  );
}

function isClause(first: string, second: string): boolean {
  return first === "that" && (ARTICLES.has(plain(second)) || isName(second));
}

function isTold(next: string | undefined): boolean {
  return next !== undefined && (isName(next) || TELLING.has(plain(next)));
}

/** Written with a capital, behind an article or not ("al-Nusra"), or with a digit. */
const isName = (word: string) => /^[^\p{L}\p{N}]*(?:\p{Ll}{2,3}-)?[\p{Lu}\p{N}]/u.test(word);

const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !isName(word);

/** Without the marks around it. */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** In lower case, without what is pulled on to it: "He'd", "they’ve". */
const plain = (word: string) =>
  bare(word)
    .toLowerCase()
    .replace(/['’].*$/u, "");
