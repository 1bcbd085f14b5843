import type { PlacedMention, ResolvedMention } from "../mention";
import { type MentionReading, readMention } from "./mentions";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { looksLikeOutlet } from "./outlets";
import { wordSet } from "./word-set";

/** A source that later mentions may stand for. */
interface Known extends PlacedMention {
  reading: MentionReading;
  /** The name; the printed words of a source that is only described. */
  name: string;
}

/** "The organisation" may stand for any body that goes by a name of several words. */
const BODIES = new Set(["organisation", "organization", "group", "charity", "body"]);
const STATE_ARMS =
  /\b(?:ministry|army|government|police|president|office|command|council|parliament|court|department|united states|state department|white house)\b/i;

/** Further back than this a pronoun is no longer taken to mean the last source. */
const PRONOUN_REACH = 12;

/** Of a text with more sources than this the oldest are forgotten, so that the time stays linear. */
const MOST_REMEMBERED = 200;

/** What descriptions are said of which names, beyond names that hold the very word ("the observatory"). */
const DESCRIPTIONS = new Map<string, RegExp>(
  Object.entries({
    monitor: /observatory|monitor|network|SOHR/i,
    watchdog: /observatory|watch|monitor|network|SOHR|amnesty/i,
    group: /observatory|watch|front|al-|jaish|amnesty|committee|union|association|SOHR/i,
    organisation: /observatory|watch|amnesty|organi[sz]ation|cross|crescent|SOHR/i,
    organization: /observatory|watch|amnesty|organi[sz]ation|cross|crescent|SOHR/i,
  }),
);
const OUTLET_NOUNS = wordSet(`
  agency newspaper paper channel station broadcaster daily magazine outlet network website`);

/**
 * Reads the sources of an article in text order and ties pronouns, descriptions and short names to the last
 * compatible source before them. Conditions:
 * - "he", "she": the last source that can be one person, named or described, of no other known gender, at most 12
 *   sentences back;
 * - "it": the last organisation or document within the same reach; "they": the last organisation or described people;
 * - "the monitor", "the ministry": the last source that holds the word or that the word is said of;
 * - "the spokesman", "the official": the last person whose mention held that word;
 * - a short name: the last longer name that ends with it, or, for "the Observatory", that holds the word.
 * Whoever was told ("told Reuters") comes after the one who told it. Whatever finds nothing stays as it is printed.
 */
export function resolveMentions(mentions: PlacedMention[]): ResolvedMention[] {
  const known: Known[] = [];

  return mentions.map((placed) => {
    const reading = readMention(placed.mention);
    const earlier = antecedentOf(placed, reading, known);
    const form = earlier?.reading.form ?? reading.form;
    if (earlier || reading.form !== "pronoun")
      remember(known, earlier ?? toKnown(placed, reading), placed.sentence);

    const isItself = earlier?.name.toLowerCase() === placed.mention.toLowerCase();
    return { unnamed: form !== "named", resolvesTo: earlier && !isItself ? earlier.name : null };
  });
}

function toKnown(placed: PlacedMention, reading: MentionReading): Known {
  return { ...placed, reading, name: reading.form === "named" ? reading.name : placed.mention };
}

function antecedentOf(placed: PlacedMention, reading: MentionReading, known: Known[]): Known | undefined {
  switch (reading.form) {
    case "pronoun":
      return known.findLast((earlier) => suitsPronoun(reading.head, earlier, placed.sentence));
    case "description":
      return known.findLast((earlier) => suitsDescription(reading.head, earlier));
    case "named":
      return known.findLast((earlier) => suitsShortName(reading, earlier));
    default:
      return undefined;
  }
}

function suitsPronoun(pronoun: string, earlier: Known, sentence: number): boolean {
  if (sentence - earlier.sentence > PRONOUN_REACH || pronoun === "who") return false;
  const { being, gender, isPlural, form } = earlier.reading;
  if (pronoun === "it") return being === "organisation" && !(isPlural && form === "unnamed");
  if (pronoun === "they") return being === "organisation" || (being === "person" && isPlural);
  if (being === "organisation" || (form !== "named" && (being !== "person" || isPlural))) return false;
  return pronoun === "she" ? gender !== "male" : gender !== "female";
}

function suitsDescription(head: string, earlier: Known): boolean {
  const { being, form } = earlier.reading;
  const name = form === "named" ? earlier.name : "";
  const word = head.replace(/s$/, "");
  if (isNounOf(PERSON_NOUNS, head) && !DESCRIPTIONS.has(word))
    return being !== "organisation" && hasWord(earlier.mention, head);
  if (hasWord(name, word)) return true;
  if (BODIES.has(word) && being === "organisation" && isBody(name)) return true;
  if (DESCRIPTIONS.get(word)?.test(name) || (OUTLET_NOUNS.has(word) && looksLikeOutlet(name))) return true;
  return being !== "person" && hasWord(earlier.mention, head);
}

function suitsShortName({ name, head }: MentionReading, earlier: Known): boolean {
  if (earlier.reading.form !== "named" || earlier.name === name) return false;
  if (earlier.name.endsWith(` ${name}`)) return true;
  return !/\s/.test(name) && isNounOf(ORGANISATION_NOUNS, head) && hasWord(earlier.name, head);
}

/** Neither a state, an outlet nor an arm of a state: those are not called "the organisation". */
function isBody(name: string): boolean {
  return /\s/.test(name) && !looksLikeOutlet(name) && !STATE_ARMS.test(name);
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
}

/** Keeps the sources in the order in which they were last meant, the latest last, each once. */
function remember(known: Known[], meant: Known, sentence: number): void {
  const at = known.findLastIndex((entry) => entry.name === meant.name);
  const [entry = meant] = at < 0 ? [] : known.splice(at, 1);
  const last = known.at(-1);
  const behindTeller = meant.isAddressee && last?.sentence === sentence;

  known.splice(behindTeller ? -1 : known.length, 0, { ...entry, sentence });
  if (known.length > MOST_REMEMBERED) known.shift();
}
