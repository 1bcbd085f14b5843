import type { PlacedMention, ResolvedMention } from "../mention";
import { type MentionReading, readMention } from "./mentions";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { looksLikeOutlet } from "./outlets";
import { wordSet } from "./word-set";

interface Named extends PlacedMention {
  reading: MentionReading;
}

/** Further back than this a pronoun is no longer taken to mean the last source. */
const PRONOUN_REACH = 12;

/** Of a text with more sources than this the oldest are forgotten, so that the time stays linear. */
const MOST_REMEMBERED = 200;

/** What descriptions are said of which names, beyond names that hold the very word ("the observatory"). */
const DESCRIPTIONS: Record<string, RegExp> = {
  monitor: /observatory|monitor|network|SOHR/i,
  watchdog: /observatory|watch|monitor|network|SOHR|amnesty/i,
  group: /observatory|watch|front|al-|jaish|amnesty|committee|union|association|SOHR/i,
  organisation: /observatory|watch|amnesty|organi[sz]ation|cross|crescent|SOHR/i,
  organization: /observatory|watch|amnesty|organi[sz]ation|cross|crescent|SOHR/i,
};
const OUTLET_NOUNS = wordSet(`
  agency newspaper paper channel station broadcaster daily magazine outlet network website`);

/**
 * Reads the sources of an article in text order and ties pronouns, descriptions and short names to the last
 * compatible named source. Conditions:
 * - "he", "she": the last named source that can be a person, of no other known gender, at most 12 sentences back;
 * - "it": the last named organisation within the same reach; "they": the same, or none;
 * - "the monitor", "the ministry": the last name that holds the word or that the word is said of;
 * - "the spokesman", "the general": the last named person whose mention held that word;
 * - a single name: the last longer name that ends with it.
 * Whatever finds nothing stays a described source.
 */
export function resolveMentions(mentions: PlacedMention[]): ResolvedMention[] {
  const named: Named[] = [];

  return mentions.map((placed) => {
    const reading = readMention(placed.mention);
    const resolvesTo = antecedentOf(placed, reading, named)?.reading.name ?? null;
    const isNew = reading.form === "named" && resolvesTo === null;
    remember(named, isNew ? reading.name : resolvesTo, { ...placed, reading });

    const isNamed =
      reading.form === "named" || (resolvesTo !== null && readMention(resolvesTo).form === "named");
    return { unnamed: !isNamed, resolvesTo };
  });
}

function antecedentOf(placed: PlacedMention, reading: MentionReading, named: Named[]): Named | undefined {
  if (reading.form === "unnamed") return undefined;
  if (reading.form === "pronoun")
    return named.findLast((earlier) => suitsPronoun(reading.head, earlier, placed.sentence));
  if (reading.form === "description")
    return named.findLast((earlier) => suitsDescription(reading.head, earlier));
  if (/\s/.test(reading.name)) return undefined;
  return named.findLast((earlier) => earlier.reading.name.endsWith(` ${reading.name}`));
}

function suitsPronoun(pronoun: string, earlier: Named, sentence: number): boolean {
  if (sentence - earlier.sentence > PRONOUN_REACH || pronoun === "who") return false;
  const { being, gender } = earlier.reading;
  if (pronoun === "it") return being === "organisation";
  if (pronoun === "they") return being === "organisation";
  if (being === "organisation") return false;
  return pronoun === "she" ? gender !== "male" : gender !== "female";
}

function suitsDescription(head: string, earlier: Named): boolean {
  const { name, being } = earlier.reading;
  const word = head.replace(/s$/, "");
  if (isNounOf(PERSON_NOUNS, head) && !DESCRIPTIONS[word])
    return being !== "organisation" && hasWord(earlier.mention, head);
  if (hasWord(name, word)) return true;
  if (DESCRIPTIONS[word]) return DESCRIPTIONS[word].test(name);
  if (OUTLET_NOUNS.has(word)) return looksLikeOutlet(name);
  return isNounOf(ORGANISATION_NOUNS, head) && hasWord(earlier.mention, word);
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
}

/** Keeps the named sources in the order in which they were last meant, the latest last, each once. */
function remember(named: Named[], name: string | null, latest: Named): void {
  if (name === null) return;
  const at = named.findLastIndex((entry) => entry.reading.name === name);
  const [entry] = at < 0 ? [] : named.splice(at, 1);

  if (entry) named.push({ ...entry, sentence: latest.sentence });
  else if (latest.reading.form === "named") named.push(latest);
  if (named.length > MOST_REMEMBERED) named.shift();
}
