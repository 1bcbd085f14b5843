import type { TextDocument } from "../text-document";
import type { TokenRange } from "../tokens";
import { type MentionReading, readMention } from "./mentions";
import { isNounOf, ORGANISATION_NOUNS, TITLES } from "./nouns";
import { looksLikeOutlet } from "./outlets";
import { DETERMINERS } from "./words";

const LONGEST_PART = 8;
const LONGEST = 30;

/**
 * The speakers of "SOHR and the Red Crescent", each an origin of its own: whoever counts origins must see two. Conditions, in order:
 * 1. "and" joins the parts, with commas between the earlier ones;
 * 2. every part is short, and is a name or a definite description ("the army"), at least one of them a name: people who are only
 *    described ("activists and residents") stay one mention, for the words do not tell them apart;
 * 3. the last part does not complete the first one ("the Ministry of Health and Environment", "Trade and Industry Minister X").
 * Anything else is one speaker.
 */
export function joinedSpeakers(document: TextDocument, source: TokenRange): TokenRange[] {
  if (source.to - source.from < 3 || source.to - source.from > LONGEST) return [source];
  const parts = partsOf(document, source);
  if (parts.length < 2 || !parts.every(({ from, to }) => to > from && to - from <= LONGEST_PART))
    return [source];

  const readings = parts.map((part) => readMention(printed(document, part)));
  const tellApart = readings.every(isDefinite) && readings.some(({ form }) => form === "named");
  return tellApart && !completes(document, parts) ? parts : [source];
}

/** Parts between commas and "and"; none when there is no "and", or anything stands in quotation marks or brackets. */
function partsOf({ tokens }: TextDocument, source: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = source.from;
  let joined = false;

  for (let at = source.from; at < source.to; at++) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || token.text === "(") return [];
    if (token.lower !== "and" && token.text !== ",") continue;
    if (token.lower === "and" && tokens[at - 1]?.text === ",") from = at + 1;
    else {
      parts.push({ from, to: at });
      from = at + 1;
    }
    if (token.lower === "and") {
      if (joined) return [];
      joined = true;
    } else if (joined) return [];
  }

  return joined ? [...parts, { from, to: source.to }] : [];
}

function isDefinite({ form }: MentionReading): boolean {
  return form === "named" || form === "description";
}

function completes({ tokens }: TextDocument, parts: TokenRange[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const words = (part: TokenRange) => tokens.slice(part.from, part.to).map(({ lower }) => lower);
  const [one, other] = [words(first), words(last)];
  const opensAnew = DETERMINERS.has(other[0] ?? "") || looksLikeOutlet(other.join(" "));
  if (opensAnew) return false;
  if (other.length === 1 && one.some((word) => word === "of" || word === "for")) return true;

  const isNounOfName = other.some((word) => TITLES.has(word) || isNounOf(ORGANISATION_NOUNS, word));
  return one.length === 1 && isNounOfName && !isStandingName(tokens[first.from]?.text ?? "");
}

/** An outlet, an acronym or a state stands alone ("SOHR and Human Rights Watch"). */
function isStandingName(word: string): boolean {
  return (
    looksLikeOutlet(word) || /^[\p{Lu}\p{N}-]{2,}$/u.test(word) || readMention(word).being === "organisation"
  );
}

function printed({ text, tokens }: TextDocument, { from, to }: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
