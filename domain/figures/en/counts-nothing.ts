import { wordSet } from "@/domain/extraction/en/word-set";
import { isCapitalised, type Token } from "@/domain/extraction/tokens";
import type { Quantity } from "./quantities";

const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`);
/** Words before the number of a name: "Resolution 2254", "Channel 4". */
const NUMBERED = wordSet(`
  resolution article channel highway route road phase chapter unit no number room group page section item point zone sector
  camp day round version line track area building apartment grade level class step part gate district aged age`);
/** Before a year: "in 2015", "of 2016". */
const BEFORE_YEARS = wordSet(`
  in since of by until before after during from late early mid the and to through summer winter spring autumn fall year`);
/** "one of them", "two sides", "one day" are no counts of anything a desk compares. */
const PRONOUNLIKE = wordSet(`
  of another side sides and or day way thing such who that to by is was has`);
const CURRENCY = new Set(["$", "€", "£"]);

/**
 * Whether a number is none that a claim states:
 * - the day or year of a date ("6 May 2016", "in 2015"), a clock time, an age ("27-year-old", ", 27,");
 * - the number of a name ("Resolution 2254", "the 46th Division");
 * - "one" that is no count ("one of them"), and the old value of a change ("rose from 30 to 40": the first).
 */
export function countsNothing(tokens: Token[], quantity: Quantity): boolean {
  return (
    isDate(tokens, quantity) ||
    isClock(tokens, quantity) ||
    isAge(tokens, quantity) ||
    isName(tokens, quantity) ||
    isPronounlike(tokens, quantity)
  );
}

function isDate(tokens: Token[], { number, range, low, coded }: Quantity): boolean {
  const before = tokens[number - 1]?.lower ?? "";
  const after = tokens[range.to];
  const value = low ?? 0;
  if (coded || tokens[number]?.kind !== "number") return false;
  if (value <= 31 && (isMonth(tokens[number - 1]) || isMonth(after))) return true;
  if (after?.lower === "of" && isMonth(tokens[range.to + 1])) return true;
  if (!/^(?:19|20)\d\d$/.test(tokens[number]?.text ?? "")) return false;
  return (
    isMonth(tokens[number - 1]) ||
    isMonth(tokens[number - 2]) ||
    isMonth(tokens[number - 3]) ||
    isYear(before, after)
  );
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && MONTHS.has(token.lower);
}

/** Behind a year no noun follows that it could count. */
function isYear(before: string, after: Token | undefined): boolean {
  return (
    BEFORE_YEARS.has(before) &&
    (after?.kind !== "word" || !/(?:s|people|men|women|children)$/.test(after.lower))
  );
}

function isClock(tokens: Token[], { number, range }: Quantity): boolean {
  const after = tokens[range.to]?.lower ?? "";
  const text = tokens[number]?.text ?? "";

  return text.includes(":") || ["am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "utc"].includes(after);
}

function isAge(tokens: Token[], { number, range }: Quantity): boolean {
  const [before, after, next] = [tokens[number - 1], tokens[range.to], tokens[range.to + 1]];
  const isHyphen = after?.text === "-" || after?.text === "‑";
  if (isHyphen && !after?.spaced && /^years?-|^year$/.test(next?.lower ?? "")) return true;
  if (after?.lower === "years" && (next?.lower === "old" || next?.lower === "of")) return true;

  const name = tokens[number - 2];
  return before?.text === "," && after?.text === "," && name !== undefined && isCapitalised(name);
}

function isName(tokens: Token[], { number, range }: Quantity): boolean {
  const before = tokens[number - 1];
  if (!before || range.from < number || CURRENCY.has(before.text)) return false;

  return NUMBERED.has(before.lower) || /^(?:G|F|T|S|M|Su|MiG)$/.test(before.text);
}

function isPronounlike(tokens: Token[], { number, range, low, high, bound }: Quantity): boolean {
  const after = tokens[range.to];
  const before = tokens[number - 1]?.lower ?? "";
  if (before === "from" && tokens[range.to]?.lower === "to") return true;
  if (tokens[number]?.kind === "number" || bound !== "exactly" || low !== high || low !== 1) return false;

  return (
    ["no", "the", "of"].includes(before) || !after || PRONOUNLIKE.has(after.lower) || after.kind !== "word"
  );
}
