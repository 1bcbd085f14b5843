import { foldName, nameTokens } from "@/domain/sources/fold-name";
import { KIND_WORDS } from "@/domain/sources/kind-words";
import type { NameCandidate } from "@/domain/sources/match-name";

/** A registered name that a longer printed phrase stands for. */
export interface FoundName {
  sourceId: string;
  name: string;
}

const JOINING = new Set([
  "and",
  "or",
  "in",
  "at",
  "from",
  "of",
  "to",
  "for",
  "by",
  "with",
  "near",
  "inside",
  "about",
]);
const SPEAKERS = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespeople",
  "statement",
  "bulletin",
]);
const LOWERCASE = /^\s*\p{Ll}/u;

/**
 * The registered source that a descriptive phrase names: "the Britain-based Syrian Observatory for Human Rights" is the
 * Observatory, "Turkish security sources" and "officials in Turkey" are not Turkey. The name must be the head of the
 * phrase: whole words; nothing after it but what kind of thing it is; before it no "and", "in" or "from", save after a
 * spokesman or a statement. The longest name wins. Null when nothing does, or two sources as long.
 */
export function findNameInPhrase(phrase: string, candidates: readonly NameCandidate[]): FoundName | null {
  for (const segment of segmentsOf(phrase)) {
    const found = findInSegment(segment, candidates);
    if (found !== null) return found;
  }
  return null;
}

function segmentsOf(phrase: string): string[] {
  const [first = "", ...others] = phrase.split(/[,;:()[\]–—]+/u);
  const describes = LOWERCASE.test(first) || /^\s*(a|an|the|one)\s/iu.test(first);
  return describes ? [first, ...others] : [first];
}

function findInSegment(segment: string, candidates: readonly NameCandidate[]): FoundName | null {
  const words = foldedWords(segment);
  const fitting = candidates.filter((one) => isHead(words, one.folded.split(" ")));
  const longest = Math.max(0, ...fitting.map((one) => one.folded.length));
  const best = fitting.filter((one) => one.folded.length === longest);
  const [first] = best;
  if (first === undefined || best.some((one) => one.sourceId !== first.sourceId)) return null;

  return { sourceId: first.sourceId, name: first.name };
}

function foldedWords(segment: string): string[] {
  return nameTokens(segment).flatMap((word) => foldName(word).split(" "));
}

function isHead(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => {
    const found = name.every((word, index) => words[start + index] === word);
    return (
      found &&
      isLeadIn(words.slice(0, start)) &&
      words.slice(start + name.length).every((word) => KIND_WORDS.has(word))
    );
  });
}

function isLeadIn(words: readonly string[]): boolean {
  return !words.some((word) => JOINING.has(word)) || words.some((word) => SPEAKERS.has(word));
}
