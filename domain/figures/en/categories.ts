import { isFiniteWord } from "@/domain/extraction/en/clause-evidence";
import { wordSet } from "@/domain/extraction/en/word-set";
import { AUXILIARIES, BE_FORMS, CLAUSE_BREAKS, DETERMINERS } from "@/domain/extraction/en/words";
import type { Token } from "@/domain/extraction/tokens";
import type { FigureCategory } from "../figure";
import { CATEGORY_WORDS, LINKS } from "./category-words";
import type { Counted } from "./counted";
import { readNumber } from "./numbers";
import type { Quantity } from "./quantities";

const FARTHEST_BACK = 9;
const FARTHEST_ON = 14;
/** "were feared dead", "were reported killed". */
const HEDGES = wordSet("feared believed reported confirmed left reportedly presumed found counted");
const INSIDE = wordSet("including among most mostly many some all at");
const FINALS = new Set([".", ";", "!", "?", ":"]);
const DIRECT = wordSet("another an additional a the some his its their of as many");

/**
 * What happened to those counted, by the nearest word that tells. In order:
 * 1. the counted noun ("30 deaths", "12 wounded");
 * 2. a verb or gerund right before ("killed at least 30"), or "toll", "number of dead" with only linking words between,
 *    "toll from the raid" included;
 * 3. a passive, an adjective or an intransitive verb behind ("30 people were killed", "30 dead", "30 fled"), over phrases
 *    with prepositions and over "including 12 children"; a transitive verb with an object of its own does not count.
 */
export function categoryOf(tokens: Token[], quantity: Quantity, counted: Counted): FigureCategory | null {
  const own = CATEGORY_WORDS.get(counted.head);
  const before = categoryBefore(tokens, quantity.range.from);
  const after = categoryAfter(tokens, Math.max(counted.phrase.to, quantity.range.to));

  if (own?.noun && own.category !== "attacks") return own.category;
  return before ?? after ?? own?.category ?? null;
}

function categoryBefore(tokens: Token[], number: number): FigureCategory | null {
  let isDirect = true;
  let attacks: FigureCategory | null = null;

  for (let at = number - 1; at >= Math.max(0, number - FARTHEST_BACK); at--) {
    const token = tokens[at];
    const word = CATEGORY_WORDS.get(token?.lower ?? "");
    if (word?.verb === "transitive" && isDirect && !isPassive(tokens, at))
      return bothBefore(tokens, at) ?? word.category;
    if (word && isNumberOf(tokens, at)) return word.category;
    if (word?.noun && (!isDirect || tokens[at + 1]?.lower === "of")) {
      if (word.category !== "attacks") return tollOf(tokens, at) ?? word.category;
      attacks ??= word.category;
      continue;
    }
    if (!token || !leadsOn(tokens, at, token)) return attacks;
    if (!DIRECT.has(token.lower)) isDirect = false;
  }

  return attacks;
}

/** "the number of displaced people reached", "the number of wounded". */
function isNumberOf(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "of" && /^numbers?$/.test(tokens[at - 2]?.lower ?? "");
}

/** Words that stand between "toll" and its number; in "rose from 30 to 40" the old one as well. */
function leadsOn(tokens: Token[], at: number, token: Token): boolean {
  if (readNumber([token], 0) !== null) return tokens[at - 1]?.lower === "from";
  return token.kind === "word" && (LINKS.has(token.lower) || DIRECT.has(token.lower));
}

/** "the death toll" counts the killed, "the casualty toll" counts casualties. */
function tollOf(tokens: Token[], at: number): FigureCategory | null {
  return tokens[at - 1]?.lower === "casualty" ? "casualties" : null;
}

/** "killed and wounded 30", "killed or wounded 30": both together. */
function bothBefore(tokens: Token[], at: number): FigureCategory | null {
  const joint = tokens[at - 1]?.lower;
  const first = CATEGORY_WORDS.get(tokens[at - 2]?.lower ?? "")?.category;
  const both = (joint === "and" || joint === "or") && first === "killed";

  return both && CATEGORY_WORDS.get(tokens[at]?.lower ?? "")?.category === "wounded" ? "casualties" : null;
}

function isPassive(tokens: Token[], at: number): boolean {
  return BE_FORMS.has(tokens[at - 1]?.lower ?? "") || BE_FORMS.has(tokens[at - 2]?.lower ?? "");
}

function categoryAfter(tokens: Token[], from: number): FigureCategory | null {
  let passive = false;

  for (let at = from; at < from + FARTHEST_ON; at++) {
    const token = tokens[at];
    if (!token || token.kind === "break" || FINALS.has(token.text)) return null;
    if (token.text === ",") {
      const end = INSIDE.has(tokens[at + 1]?.lower ?? "") ? nextComma(tokens, at + 1) : -1;
      if (end < 0) return null;
      at = end;
      continue;
    }
    const word = CATEGORY_WORDS.get(token.lower);
    if (word?.verb) {
      if (word.verb === "transitive" && !passive && hasObject(tokens, at)) return null;
      return bothAfter(tokens, at) ?? word.category;
    }
    if (BE_FORMS.has(token.lower)) passive = true;
    if (endsClause(tokens, at)) return null;
  }

  return null;
}

/** "killed or wounded", "killed and wounded": casualties, unless a number stands between. */
function bothAfter(tokens: Token[], at: number): FigureCategory | null {
  const joint = tokens[at + 1]?.lower;
  const second = CATEGORY_WORDS.get(tokens[at + 2]?.lower ?? "")?.category;
  const first = CATEGORY_WORDS.get(tokens[at]?.lower ?? "")?.category;

  return (joint === "and" || joint === "or") && first === "killed" && second === "wounded"
    ? "casualties"
    : null;
}

function nextComma(tokens: Token[], from: number): number {
  for (let at = from; at < from + FARTHEST_ON; at++) if (tokens[at]?.text === ",") return at;

  return -1;
}

function hasObject(tokens: Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.kind === "mark") return false;

  return (
    next.kind === "number" ||
    DETERMINERS.has(next.lower) ||
    readNumber(tokens, verb + 1) !== null ||
    next.lower === "at"
  );
}

function endsClause(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (
    token.lower === "who" ||
    AUXILIARIES.has(token.lower) ||
    HEDGES.has(token.lower) ||
    BE_FORMS.has(token.lower)
  )
    return false;
  if (token.lower === "and" || token.lower === "or") return true;
  return (
    CLAUSE_BREAKS.has(token.lower) ||
    isFiniteWord(token) ||
    (token.lower !== "one" && readNumber([token], 0) !== null)
  );
}
