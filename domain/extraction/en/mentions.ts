import { nameBehindRole } from "./name-behind-role";
import {
  DOCUMENT_NOUNS,
  FEMALE_TITLES,
  INDEFINITE,
  isNounOf,
  MALE_TITLES,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  TITLES,
} from "./nouns";
import { looksLikeOutlet } from "./outlets";
import { wordSet } from "./word-set";
import { ANAPHORS, DETERMINERS, NOUN_PREPOSITIONS, RELATIVES } from "./words";

/** What kind of printed source a mention is. */
export interface MentionReading {
  /** `named`: has a name; `unnamed`: people described; `description`: "the monitor"; `pronoun`. */
  form: "named" | "unnamed" | "description" | "pronoun";
  /** The name alone: no determiner, title, identifying clause. Empty when there is none. */
  name: string;
  /** Head noun of a description, or the pronoun, in lower case. */
  head: string;
  /** What it can be: a person, an organisation, or unknown. */
  being: "person" | "organisation" | "unknown";
  gender: "female" | "male" | "unknown";
  /** Whether the head is a plural ("officials"). */
  isPlural: boolean;
}

/** "A spokesman, Louay Mekdad": two to five capitalised words, particles between them. */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?: (?:de|da|van|von|bin|al|el|der|\p{Lu}[\p{L}'’-]*\.?)){1,4}$/u;
/** Words between "the" and the noun that name nobody. */
const MODIFIERS = wordSet(`
  news rights monitoring war state-run official same state local`);
/** "Britain-based", "Turkish-backed": their capital names nobody either. */
const WHERE_OR_WHOSE =
  /-(?:based|backed|led|run|aligned|allied|controlled|held|owned|funded|linked|affiliated)$/;
/** Words that begin a description as well as a sentence: their capital names nobody ("State television"). */
const FIRST_WORDS = wordSet(`
  state local opposition government pro-government military security regional official semi-official independent
  foreign western private public aid international humanitarian national some many several most other both two three four five`);
/** States, capitals and groups that go by a single name, for "it". */
const COLLECTIVES = wordSet(`
  russia turkey iran iraq syria israel lebanon jordan egypt qatar france germany britain china ukraine moscow ankara tehran
  baghdad damascus beirut cairo doha paris berlin london washington kyiv riyadh kremlin hezbollah hamas isis isil daesh
  pentagon`);
/** Bodies that every state has: alone, and without "the", they name none. */
const COMMON_BODIES = wordSet(`
  army ministry government military parliament court police administration regime opposition coalition militia`);
/** Words that only names of organisations have. */
const ORGANISATION_NAME =
  /\b(?:International|Watch|Nations|Crescent|Cross|Helmets|Fund|Programme|Program|House|Front|Forces|Committees?|Frontières|Borders|Save the Children|Islamic State|al-Sham|al-Islam)\b/;
/** "according to her" means "she". */
const OBJECT_FORMS = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
]);
/** "al-Islam" is a name as well. */
const INITIAL = /^(?:(?:al|el|ul|an|ar|as|ash|at|ad|az)-)?\p{Lu}/u;

/** Reads a printed source: named or only described, person or organisation, and its bare name. */
export function readMention(mention: string): MentionReading {
  const [first = "", second = ""] = mention.split(",").map((part) => part.trim());
  const reading = readPhrase(first);
  const name =
    reading.form === "named" ? null : NAME.test(second) ? second : nameBehindRole(first.split(/\s+/));

  return name ? { ...readPhrase(name), being: reading.being, gender: reading.gender } : reading;
}

function readPhrase(mention: string): MentionReading {
  const words = mention
    .replace(/\([^()]*\)/g, "")
    .split(/\s+/)
    .map((word) => word.replaceAll("’", "'"))
    .filter(Boolean);
  const lowers = words.map((word) => word.toLowerCase().replace(/[.()]/g, ""));
  const base = { name: "", gender: genderOf(lowers) };
  const first = lowers[0] ?? "";
  if (words.length === 1 && (ANAPHORS.has(first) || RELATIVES.has(first) || OBJECT_FORMS.has(first)))
    return {
      ...base,
      form: "pronoun",
      head: OBJECT_FORMS.get(first) ?? first,
      being: first === "it" ? "organisation" : "unknown",
      isPlural: first === "they",
    };
  if (INDEFINITE.has(first) && words.length === 1)
    return { ...base, form: "unnamed", head: first, being: "person", isPlural: first !== "one" };

  const head = headOf(words, lowers);
  const name = nameOf(words, lowers, head);
  const being = isCollective(first, lowers, name) ? "organisation" : beingOf(head.lower, name);
  const rest = { ...base, head: head.lower, being, isPlural: isPlural(head.lower) };
  if (name !== "") return { ...rest, form: "named", name };
  const definite = first === "the" || first === "that" || first === "this";
  const alone = definite && lowers.slice(1, -1).every(isModifier);
  if (alone) return { ...rest, form: "description" };
  if (isNounOf(ORGANISATION_NOUNS, head.lower) && definite)
    return { ...rest, form: "named", name: words.slice(1).join(" ") };
  return { ...rest, form: "unnamed" };
}

function isModifier(lower: string): boolean {
  return MODIFIERS.has(lower) || WHERE_OR_WHOSE.test(lower);
}

interface Head {
  at: number;
  lower: string;
}

/** The head noun: the last word before a preposition, relative clause or the end. */
function headOf(words: string[], lowers: string[]): Head {
  const stop = lowers.findIndex(
    (lower, at) =>
      at > 0 && (NOUN_PREPOSITIONS.has(lower) || lower === "who" || lower === "whose" || lower === "which"),
  );
  const at = (stop < 0 ? words.length : stop) - 1;

  return { at, lower: lowers[at] ?? "" };
}

/**
 * A mention is named when its head is capitalised, or when a capitalised name of an organisation stands before a
 * noun of organisations ("the Anadolu news agency", "Iran's foreign ministry"). "Turkish officials" stays unnamed.
 */
function nameOf(words: string[], lowers: string[], head: Head): string {
  if (DETERMINERS.has(head.lower)) return "";
  const headWord = words[head.at] ?? "";
  const organisation = isNounOf(ORGANISATION_NOUNS, head.lower) && !isNounOf(PERSON_NOUNS, head.lower);
  const described = isNounOf(PERSON_NOUNS, head.lower) || isNounOf(DOCUMENT_NOUNS, head.lower);
  const start = lowers.findIndex((lower) => !DETERMINERS.has(lower));
  const hasCapital = words
    .slice(start, head.at + 1)
    .some(
      (word, at) =>
        isCapital(word) && !WHERE_OR_WHOSE.test(word) && !(at === 0 && FIRST_WORDS.has(word.toLowerCase())),
    );
  if (isNobodyInParticular(words, lowers, head)) return "";
  if (!isCapital(headWord)) return organisation && hasCapital ? words.slice(start).join(" ") : "";
  const isGroup = isPlural(head.lower) && head.at > 0 && lowers[0] === "the";
  if (described && !isGroup && isCommonNoun(words, lowers, head)) return "";

  const organisational = words.length - 1 > head.at;
  return bareName(words.slice(Math.max(start, 0), organisational ? words.length : head.at + 1));
}

/** "Army denies" begins a sentence or a headline; "Israeli media" is no outlet. */
function isNobodyInParticular(words: string[], lowers: string[], head: Head): boolean {
  const alone = words.length === 1 && COMMON_BODIES.has(head.lower);

  return alone || (head.lower === "media" && head.at === words.length - 1 && !lowers.includes("state"));
}

function isCapital(word: string): boolean {
  return INITIAL.test(word) && word !== "TV";
}

/** "Sources in the army", "the President": capitalised only as a first word or a title; "the Guards" is a name. */
function isCommonNoun(words: string[], lowers: string[], head: Head): boolean {
  if (head.at === 0 || isPlural(head.lower)) return true;
  return lowers[0] === "the" && head.at === words.length - 1 && isNounOf(PERSON_NOUNS, head.lower);
}

/** Takes lower-case descriptions and titles off the front: "Spokesperson Hossein Ali Rezayi" -> "Hossein Ali Rezayi". */
function bareName(words: string[]): string {
  const lastLower = words.findLastIndex(
    (word, at) => !INITIAL.test(word) && at < words.length - 1 && isNounOf(PERSON_NOUNS, word.toLowerCase()),
  );
  let from = lastLower + 1;
  const isPerson = !isNounOf(ORGANISATION_NOUNS, (words.at(-1) ?? "").toLowerCase());
  while (isPerson && from < words.length - 1 && isTitle(words[from] ?? "")) from++;

  return words.slice(from).join(" ");
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ""));
}

function isPlural(lower: string): boolean {
  return lower.endsWith("s") || lower.endsWith("men") || lower === "people";
}

/** "the United Nations", "Russia": people are not printed with "the" before a name. */
function isCollective(first: string, lowers: string[], name: string): boolean {
  if (name === "" || isNounOf(PERSON_NOUNS, lowers.at(-1) ?? "")) return false;
  if (COLLECTIVES.has(name.toLowerCase())) return true;
  return first === "the" && !lowers.some((lower) => isNounOf(PERSON_NOUNS, lower) || TITLES.has(lower));
}

function beingOf(head: string, name: string): MentionReading["being"] {
  if (isNounOf(PERSON_NOUNS, head) || INDEFINITE.has(head)) return "person";
  if (isNounOf(ORGANISATION_NOUNS, head) || isNounOf(DOCUMENT_NOUNS, head) || looksLikeOutlet(name))
    return "organisation";
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(name) || / (?:for|of) /.test(name) || ORGANISATION_NAME.test(name))
    return "organisation";
  return "unknown";
}

function genderOf(lowers: string[]): MentionReading["gender"] {
  if (lowers.some((lower) => FEMALE_TITLES.has(lower))) return "female";
  return lowers.some((lower) => MALE_TITLES.has(lower)) ? "male" : "unknown";
}
