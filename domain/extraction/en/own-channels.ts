import type { FoundLink } from "../finding";
import type { TokenRange } from "../tokens";
import { looksLikeOutlet } from "./outlets";
import { isClauseMark, type SentenceView, textOf, tokenAt } from "./sentence-view";
import { wordSet } from "./word-set";
import { AUXILIARIES } from "./words";

const BY_WAY_OF = new Set(["via", "through"]);
const OWN = wordSet("its their his her");
/** Everybody's: what is posted there comes from whoever posted it. */
const PLATFORMS =
  /\b(?:telegram|twitter|facebook|instagram|youtube|tiktok|website|account|page|email|e-mail)\b/i;
const CHANNELS = wordSet(
  "agency channel station newspaper radio television tv network outlet magazine website arm wing",
);
const LONGEST = 7;

/**
 * The outlet that a speaker uses ("said via its Amaq agency"), from its possessive to its noun: it passed the words on, so the chain
 * holds it as a relay. A platform such as Telegram is only where they were said, and is no link. Conditions, in order:
 * 1. "via" or "through" stands at the token, and "its", "their", "his" or "her" follows;
 * 2. at most seven words on, with no mark or auxiliary between, a noun of outlets ends the phrase;
 * 3. the phrase is no platform, and names or describes an outlet.
 */
export function ownChannelAt(view: SentenceView, at: number): TokenRange | null {
  if (!BY_WAY_OF.has(tokenAt(view, at).lower) || !OWN.has(tokenAt(view, at + 1).lower)) return null;

  for (let end = at + 2; end < Math.min(view.sentence.to, at + LONGEST); end++) {
    const token = tokenAt(view, end);
    if (token.quotation >= 0 || isClauseMark(token) || AUXILIARIES.has(token.lower)) return null;
    if (!CHANNELS.has(token.lower) || CHANNELS.has(tokenAt(view, end + 1).lower)) continue;
    const phrase = { from: at + 1, to: end + 1 };
    const words = textOf(view, phrase);
    return !PLATFORMS.test(words) && looksLikeOutlet(words) ? phrase : null;
  }

  return null;
}

/** The relay that an own channel is; `cue` is "via". */
export function relayThrough(view: SentenceView, at: number): FoundLink[] {
  const source = ownChannelAt(view, at);

  return source ? [{ source, cue: [{ from: at, to: at + 1 }], stance: "asserts" }] : [];
}
