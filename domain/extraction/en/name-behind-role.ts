import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS, TITLES } from "./nouns";
import { wordSet } from "./word-set";

/** Words that end the name of a body, beside the nouns for organisations. */
const BODY_ENDS = wordSet("rights forces affairs helmets guards nations brigades security");
/** Words of names of bodies that are no part of a person's name. */
const NO_PERSON = wordSet(`
  academy programme program project foundation division directorate fund house school hospital society syndicate
  development training research studies service services unit city north south east west eastern western northern southern
  national international general central islamic syrian turkish russian iraqi iranian american british`);
const LINKS = wordSet("of for at");
const INDEFINITE_ARTICLES = wordSet("a an one another some any");
/** "Rami", "al-Asaad", "Abdel". */
const NAME_WORD = /^(?:(?:al|el|ul|an|ar|as|ash|at|ad|az)-)?\p{Lu}[\p{L}'’-]+\.?$/u;
const FEWEST = 2;
const MOST = 4;

/**
 * The name that follows a role without a comma: "the head of the Observatory for Human Rights Rami Abdel Rahman" ->
 * "Rami Abdel Rahman". The role is one person's, "of", "for" or "at" stands behind it, and the name, of two to four words,
 * begins behind a title or behind a word that ends the name of a body. Null when it is not certain where the name begins.
 */
export function nameBehindRole(words: readonly string[]): string | null {
  const lowers = words.map((word) => word.toLowerCase());
  if (INDEFINITE_ARTICLES.has(lowers[0] ?? "")) return null;
  const role = lowers.findIndex((lower, at) => isOnePersons(lower) && LINKS.has(lowers[at + 1] ?? ""));
  if (role < 0) return null;
  const first = words.findLastIndex(
    (_word, at) => at > role + 2 && (isTitle(lowers[at - 1]) || endsBody(lowers[at - 1])),
  );
  const name = words.slice(first);

  return first > 0 && isPersonsName(name) ? name.join(" ") : null;
}

function isOnePersons(lower: string): boolean {
  return PERSON_NOUNS.has(lower) && !lower.endsWith("s");
}

function isTitle(lower = ""): boolean {
  return TITLES.has(lower.replace(/\.$/, ""));
}

function endsBody(lower = ""): boolean {
  return BODY_ENDS.has(lower) || isNounOf(ORGANISATION_NOUNS, lower);
}

function isPersonsName(words: readonly string[]): boolean {
  return (
    words.length >= FEWEST &&
    words.length <= MOST &&
    words.every((word) => NAME_WORD.test(word) && !isOther(word.toLowerCase()))
  );
}

function isOther(lower: string): boolean {
  return NO_PERSON.has(lower) || endsBody(lower) || isNounOf(PERSON_NOUNS, lower);
}
