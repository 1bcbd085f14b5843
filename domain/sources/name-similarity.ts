import { consonantsOf, isArabic, romanised } from "@/domain/sources/consonants";
import { BODY_WORDS } from "@/domain/sources/kind-words";
import { transliterated } from "@/domain/sources/transliterate";
import { damerauLevenshtein, trigramSimilarity } from "@/lib/text/string-distance";

/** From this score on a registered name is offered for a printed one. */
export const NEAR_THRESHOLD = 0.63;

/** What each way of being alike weighs. The edit and trigram weights add up to one. */
export const WEIGHTS = {
  trigrams: 0.4,
  edits: 0.6,
  /** Alike only once both are brought to one transliteration. */
  transliteration: 0.95,
  /** Alike to a part of a longer registered name: "Andadolu" to "Anadolu Agency". */
  part: 0.9,
  /** The initials of the registered name: "SOHR". */
  initials: 0.85,
  /** Around a registered name only what kind of body it is: "al-Nusra Front" to "al-Nusra". */
  withKind: 0.8,
  /** The same consonants in Latin and in Arabic letters: "Khan Tuman" to "خان طومان". */
  otherScript: 0.9,
  /** The same, but two consonants only, with the vowels that are written agreeing: "Raqqa" to "الرقة". */
  shortOtherScript: 0.7,
} as const;

/** How much two folded names are alike, from 0 to 1, and why in words. */
export interface NameSimilarity {
  score: number;
  reason: string;
}

const SMALL_WORDS = new Set(["for", "of", "the", "and", "in", "on", "de", "la", "du"]);

/** How much a printed name is like a registered one, both folded: the best of the ways in {@link WEIGHTS}. */
export function compareNames(printed: string, registered: string): NameSimilarity {
  const ways = [
    spelling(printed, registered),
    transliteration(printed, registered),
    partOf(printed, registered),
    initials(printed, registered),
    withKind(printed, registered),
    ...acrossScripts(printed, registered),
  ];
  return ways.reduce((best, way) => (way.score > best.score ? way : best));
}

function spelling(printed: string, registered: string): NameSimilarity {
  const edits = damerauLevenshtein(printed, registered);
  const reason = edits === 1 ? "one letter differs" : `${edits} letters differ`;
  return { score: alike(printed, registered, edits), reason };
}

function transliteration(printed: string, registered: string): NameSimilarity {
  const [one, other] = [printed, registered].map((name) => transliterated(withoutSunArticles(name))) as [
    string,
    string,
  ];
  const score = WEIGHTS.transliteration * alike(one, other, damerauLevenshtein(one, other));
  return { score, reason: "the same sounds spelt otherwise" };
}

/** The article before a sun letter takes its sound: "ar-Raqqa", "ash-Sham". */
function withoutSunArticles(name: string): string {
  return name.replace(/(^| )[ae](sh|[dlnrstz]) (?=\2)/g, "$1");
}

function partOf(printed: string, registered: string): NameSimilarity {
  const scores = partsLike(printed, registered).map((part) =>
    alike(printed, part, damerauLevenshtein(printed, part)),
  );
  return { score: WEIGHTS.part * Math.max(0, ...scores), reason: "like a part of the name" };
}

/** The runs of words of a longer name that are as long as a shorter one, but for those that name no one body. */
function partsLike(shorter: string, longer: string): string[] {
  const width = shorter.split(" ").length;
  const words = longer.split(" ");
  if (words.length <= width) return [];

  return words
    .slice(width - 1)
    .map((_, start) => words.slice(start, start + width))
    .filter((part) => !part.every((word) => BODY_WORDS.has(word) || SMALL_WORDS.has(word)))
    .map((part) => part.join(" "));
}

function withKind(printed: string, registered: string): NameSimilarity {
  const bare = withoutBodyWords(printed);
  const score = bare !== printed && bare !== "" && bare === registered ? WEIGHTS.withKind : 0;
  return { score, reason: "the name with what kind of body it is" };
}

function withoutBodyWords(name: string): string {
  return name
    .split(" ")
    .filter((word) => !BODY_WORDS.has(word))
    .join(" ");
}

/** The whole names, the printed one as a part of the registered one, and the printed one without what kind of body it is. */
function acrossScripts(printed: string, registered: string): NameSimilarity[] {
  if (isArabic(printed) === isArabic(registered)) return [];
  const bare = withoutBodyWords(printed);
  const pairs: [string, string, number][] = [
    [printed, registered, 1],
    ...partsLike(printed, registered).map((part): [string, string, number] => [printed, part, WEIGHTS.part]),
    [bare, registered, WEIGHTS.withKind],
  ];
  return pairs.map(([one, other, weight]) => ({
    score: weight * otherScript(one, other),
    reason: "the same sounds in another script",
  }));
}

const LONG_ENOUGH_TO_SLIP = 5;

function otherScript(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => consonantsOf(name).replaceAll(" ", "")) as [string, string];
  const edits = damerauLevenshtein(a, b);
  const longest = Math.max(a.length, b.length);
  if (longest > 2) {
    const isNear = edits === 0 || (edits === 1 && longest >= LONG_ENOUGH_TO_SLIP);
    return isNear ? WEIGHTS.otherScript * (1 - edits / longest) : 0;
  }
  const [arabic, latin] = isArabic(one) ? [one, other] : [other, one];
  const areClose = damerauLevenshtein(romanised(arabic), transliterated(latin)) <= 1;
  return edits === 0 && a.length === 2 && areClose ? WEIGHTS.shortOtherScript : 0;
}

function initials(printed: string, registered: string): NameSimilarity {
  const words = registered.split(" ").filter((word) => !SMALL_WORDS.has(word));
  const letters = words.map((word) => [...word][0] ?? "").join("");
  const score = words.length >= 3 && letters === printed ? WEIGHTS.initials : 0;
  return { score, reason: "the initials of the name" };
}

function alike(one: string, other: string, edits: number): number {
  const longest = Math.max([...one].length, [...other].length);
  if (longest === 0) return 0;

  return WEIGHTS.trigrams * trigramSimilarity(one, other) + WEIGHTS.edits * (1 - edits / longest);
}
