import type { ClausePart } from "../language-pack";
import { type MentionReading, readMention } from "./mentions";
import { isNounOf, ORGANISATION_NOUNS } from "./nouns";
import { wordSet } from "./word-set";
import { AUXILIARIES, IRREGULAR_PAST } from "./words";

const RESPONSIBLE =
  /^(?:all |any |full )?responsibility for (.+?)(?: (?:through|via|in|on) (?:its|a|the) [^,]*)?$/i;
const INVOLVED = /^(?:all |any )?(?:involvement|role|part) in (.+)$/i;
const NOUN_THAT =
  /^(?:the |these |those |any |all |earlier |media |such )*(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?) that (.+)$/i;
const GERUND = /^(?:that )?(?:ever |deliberately )?\p{L}+ing (?!to\b|that\b).+$/iu;
const INFINITIVE = /^to (?:not )?(\p{L}.+)$/iu;
const PASSIVE = /\b(?:is|are|was|were|been|be)\b/i;
const INTENDING = /\b(?:vow|pledge|promise|threaten)/i;
const SUBJECT = /^(it|they|he|she) (\p{L}[\p{L}'’]*) ?(\p{L}*)/iu;
/** "it was clear", "it would be hard": no one's act. */
const BE = wordSet("is was are were be been being isn't wasn't");
/** What the speaker can be, not the weather. */
const OF_SPEAKERS = wordSet(`
  worried concerned ready prepared able aware unaware committed determined investigating monitoring`);

/**
 * Makes a proposition stand without its attribution, as far as its form allows and nothing has to be guessed:
 * - "it had moved", said by the army: "The army had moved" (the attribution opens its sentence, the pronoun fits who
 *   speaks, and a verb of doing follows; behind "it" an auxiliary other than "be");
 * - accused "X of Y", blamed "X for Y", "Y on X": "X is responsible for Y"; the same for who claimed or denied
 *   "responsibility for Y", or denied "doing Y"; denied "involvement in Y": "The army was involved in Y";
 * - put "the toll at five": "The toll is five"; warned "of Y": "There is a danger of Y"; refused to confirm "whether C": C;
 * - denied "reports that C": C; vowed "to V": "The army will V".
 * - "S is believed to V", said by nobody: the whole sentence, for a hedge cannot be cut out of its verb.
 * Whatever else there is stays as it is printed.
 */
export function wordProposition({
  statement,
  cue,
  whole,
  interrupted,
  opensSentence,
  speaker,
  quoted,
}: ClausePart): string {
  if (speaker === null && interrupted && PASSIVE.test(cue)) return whole;

  const line = statement.replace(/\.$/, "");
  const subject = speaker === null ? null : subjectOf(speaker);
  const worded =
    blamed(line, cue) ??
    measured(line, cue) ??
    own(line, cue, subject) ??
    (quoted || !opensSentence ? null : withSubject(line, subject));

  return worded === null ? statement : `${worded.charAt(0).toUpperCase()}${worded.slice(1)}.`;
}

interface Subject {
  words: string;
  reading: MentionReading;
}

/** How a speaker is named as a subject; null for a pronoun that stands for nobody known. */
function subjectOf(speaker: string): Subject | null {
  const reading = readMention(speaker);
  if (reading.form === "pronoun") return null;
  if (reading.form !== "named") return { words: plain(speaker), reading };
  if (/^the /i.test(speaker)) return { words: plain(speaker), reading };
  const needsThe = reading.name.includes(" ") && hasOrganisation(reading.name);

  return { words: needsThe ? `the ${reading.name}` : reading.name, reading };
}

function hasOrganisation(name: string): boolean {
  return name.split(/\s+/).some((word) => isNounOf(ORGANISATION_NOUNS, word.toLowerCase()));
}

/** A description without the clause or apposition that follows its head. */
function plain(speaker: string): string {
  return speaker.replace(/,.*$| (?:who|whose|that|which) .*$/s, "");
}

function blamed(line: string, cue: string): string | null {
  if (/\baccus/i.test(cue)) {
    const parts = line.match(/^(.+?) of (\p{L}+ing\b.*)$/iu) ?? line.match(/^(.+?) of (.+)$/i);
    return parts?.[1] && parts[2] ? responsible(parts[1], parts[2]) : null;
  }
  if (!/\bblam/i.test(cue)) return null;
  const onWhom = line.match(/^(.+) on (.+)$/i);
  const forWhat = line.match(/^(.+?) for (.+)$/i);
  if (forWhat?.[1] && forWhat[2]) return responsible(forWhat[1], forWhat[2]);
  return onWhom?.[1] && onWhom[2] ? responsible(onWhom[2], uncapitalised(onWhom[1])) : null;
}

/** "put the toll at five", "warned of famine", "refused to confirm whether C". */
function measured(line: string, cue: string): string | null {
  const [, what = "", amount = ""] = (/\bputs?\b/i.test(cue) && line.match(/^(.+?) at (.+)$/i)) || [];
  if (amount !== "") return `${what} ${readMention(what).isPlural ? "are" : "is"} ${amount}`;
  const danger = /\bwarn/i.test(cue) && line.match(/^of (.+)$/i)?.[1];
  if (danger) return `there is a danger of ${danger}`;
  return (/\b(?:confirm|verify)/i.test(cue) && line.match(/^whether (.+)$/i)?.[1]) || null;
}

/** What speakers claim, deny or announce of themselves. */
function own(line: string, cue: string, subject: Subject | null): string | null {
  const reported = line.match(NOUN_THAT)?.[1];
  if (reported && /\b(?:den|reject|dismiss|refut|rebut)/i.test(cue)) return reported;
  if (!subject) return null;
  const deed = line.match(RESPONSIBLE)?.[1];
  if (deed) return responsible(subject.words, deed);
  const affair = line.match(INVOLVED)?.[1];
  if (affair) return `${subject.words} ${plural(subject) ? "were" : "was"} involved in ${affair}`;
  if (/\bden(?:y|ie)/i.test(cue) && GERUND.test(line)) return responsible(subject.words, uncapitalised(line));
  const plan = INTENDING.test(cue) && line.match(INFINITIVE)?.[1];
  return plan ? `${subject.words} will ${line.startsWith("To not ") ? "not " : ""}${plan}` : null;
}

function responsible(who: string, what: string): string {
  const isMany = plural({ words: who, reading: readMention(who) });

  return `${who} ${isMany ? "are" : "is"} responsible for ${what}`;
}

function plural({ words, reading }: Subject): boolean {
  if (/\band\b/i.test(words)) return true;

  return reading.isPlural && reading.form !== "named";
}

/** Puts the speaker for a pronoun that begins the proposition. */
function withSubject(line: string, subject: Subject | null): string | null {
  const [, pronoun = "", verb = "", next = ""] = line.match(SUBJECT) ?? [];
  if (!subject || pronoun === "" || !fits(pronoun.toLowerCase(), subject)) return null;
  if (!isDeed(pronoun.toLowerCase(), verb.toLowerCase(), next.toLowerCase())) return null;

  return `${subject.words}${line.slice(pronoun.length)}`;
}

function fits(pronoun: string, { words, reading }: Subject): boolean {
  const { being, gender } = reading;
  const many = plural({ words, reading });
  if (pronoun === "they") return many;
  if (pronoun === "it") return being === "organisation" && !many;
  if (many || being === "organisation" || /^(?:one|some|many|most|few)\b/i.test(words)) return false;
  return pronoun === "she" ? gender !== "male" : gender !== "female";
}

function isDeed(pronoun: string, verb: string, next: string): boolean {
  const isForm = AUXILIARIES.has(verb) || IRREGULAR_PAST.has(verb) || verb.endsWith("ed");
  if (pronoun !== "it") return isForm;
  if (BE.has(verb)) return OF_SPEAKERS.has(next);
  return AUXILIARIES.has(verb) && !BE.has(next);
}

function uncapitalised(line: string): string {
  const second = line.charAt(1);
  return second === second.toUpperCase() && second !== " "
    ? line
    : line.charAt(0).toLowerCase() + line.slice(1);
}
