import { happeningOf, SIDES } from "./vocabulary";

const FALLING: ReadonlySet<string> = new Set(["fall", "falls", "fell", "fallen"]);
/** Behind these something else is told. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(["after", "as", "before", "when", "while", "who", "which"]);
/** Words in front of a verb of taking in which its subject is looked for. */
const BEFORE = 12;
/** Words behind "taken by" in which its agent is looked for. */
const BEHIND = 6;

/**
 * Which side of a fight took a place, by its place in {@link SIDES}; null where nothing was taken or no word tells the side.
 * Looks at the first verb of taking: at the words behind "by", or behind "to" of a place that fell, when that follows it at
 * once, else at those before it, which of what fell tell nothing.
 */
export function takerOf(tokens: readonly string[]): number | null {
  const verb = tokens.findIndex((token) => happeningOf(token) === "take");
  if (verb === -1) return null;
  const fell = FALLING.has(tokens[verb] ?? "");
  if (tokens[verb + 1] === (fell ? "to" : "by")) return sideIn(phraseAt(tokens, verb + 2));
  return fell ? null : sideIn(subjectBefore(tokens, verb));
}

function subjectBefore(tokens: readonly string[], verb: number): readonly string[] {
  const words = tokens.slice(Math.max(0, verb - BEFORE), verb);
  return words.slice(words.findLastIndex((word) => CLAUSE_WORDS.has(word)) + 1);
}

function phraseAt(tokens: readonly string[], from: number): readonly string[] {
  const words = tokens.slice(from, from + BEHIND);
  const end = words.findIndex((word) => CLAUSE_WORDS.has(word));
  return end === -1 ? words : words.slice(0, end);
}

/** The one side that words name; null where they name none, or both. */
export function sideIn(words: readonly string[]): number | null {
  const sides = SIDES.flatMap((side, at) => (words.some((word) => side.has(word)) ? at : []));
  return sides.length === 1 ? (sides[0] ?? null) : null;
}
