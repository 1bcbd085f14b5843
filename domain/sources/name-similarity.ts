import { BODY_WORDS } from "@/domain/sources/kind-words";
import { damerauLevenshtein, trigramSimilarity } from "@/domain/sources/string-distance";
import { transliterated } from "@/domain/sources/transliterate";

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
  ];
  return ways.reduce((best, way) => (way.score > best.score ? way : best));
}

function spelling(printed: string, registered: string): NameSimilarity {
  const edits = damerauLevenshtein(printed, registered);
  const reason = edits === 1 ? "one letter differs" : `${edits} letters differ`;
  return { score: alike(printed, registered, edits), reason };
}

function transliteration(printed: string, registered: string): NameSimilarity {
  const [one, other] = [transliterated(printed), transliterated(registered)];
  const score = WEIGHTS.transliteration * alike(one, other, damerauLevenshtein(one, other));
  return { score, reason: "the same sounds spelt otherwise" };
}

function partOf(printed: string, registered: string): NameSimilarity {
  const width = printed.split(" ").length;
  const words = registered.split(" ");
  const parts = words
    .slice(width - 1)
    .map((_, start) => words.slice(start, start + width))
    .filter((part) => !part.every((word) => BODY_WORDS.has(word) || SMALL_WORDS.has(word)))
    .map((part) => part.join(" "));
  if (words.length <= width || parts.length === 0) return { score: 0, reason: "" };

  const scores = parts.map((part) => alike(printed, part, damerauLevenshtein(printed, part)));
  return { score: WEIGHTS.part * Math.max(...scores), reason: "like a part of the name" };
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
