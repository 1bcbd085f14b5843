import type { TextDocument } from "../text-document";
import type { Token, TokenRange } from "../tokens";
import { isFiniteWord } from "./clause-evidence";
import { wordSet } from "./word-set";
import { CLAUSE_BREAKS } from "./words";

const NEGATIVE = wordSet("not never nobody nothing none neither nowhere cannot");
/** "no fewer than 30", "no doubt", "not only": no negation. */
const BEHIND_NO = wordSet("fewer less more doubt matter one's only later sooner");
const COMMA_OR_STOP = new Set([",", ";", ":", "—", "–", ".", "!", "?"]);
const FARTHEST = 20;
/** Words of the verb group and its object that are looked at behind the first finite verb. */
const BEHIND_VERB = 4;

/**
 * Whether a content says that something is not so ("no civilians were hurt", "it had not moved"). Conditions, in order:
 * 1. only its main clause counts: up to a mark or conjunction behind the first finite verb, at most 20 tokens;
 * 2. "not", "n't", "never", "nobody", "neither" and the like stand at or before the verb or right behind it;
 * 3. or "no" stands before a noun, not in "no fewer than" or "not only".
 */
export function isNegated({ tokens }: TextDocument, content: TokenRange[]): boolean {
  const words = clauseOf(
    content.flatMap(({ from, to }) => tokens.slice(from, Math.min(to, from + FARTHEST))),
  );

  return words.some((token, at) => {
    const next = words[at + 1]?.lower ?? "";
    if (token.lower === "no" || token.lower === "not") return !BEHIND_NO.has(next);
    return NEGATIVE.has(token.lower) || token.lower.endsWith("n't");
  });
}

/** The words of the main clause up to a few behind its first finite verb; "that" may open it. */
function clauseOf(tokens: Token[]): Token[] {
  const words: Token[] = [];
  let left = Number.POSITIVE_INFINITY;

  for (const token of tokens) {
    const opens = words.length === 0;
    if (left <= 0 || (!opens && left < FARTHEST && endsClause(token))) break;
    if (token.kind === "break") continue;
    words.push(token);
    if (Number.isFinite(left)) left--;
    else if (isFiniteWord(token)) left = BEHIND_VERB;
  }

  return words;
}

function endsClause(token: Token): boolean {
  return COMMA_OR_STOP.has(token.text) || CLAUSE_BREAKS.has(token.lower);
}
