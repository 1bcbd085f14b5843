import type { LinkRole, Stance } from "@/domain/claims/link";
import type { Standing } from "@/domain/claims/standing";
import { type Span, toCodePointIndex } from "@/lib/text/code-points";

/**
 * A link of a chain as the article screen shows and edits it. Array order is outlet first, origin last. What few links have
 * is left out where it is not so, since an article may hold thousands of them.
 */
export interface ReadLink {
  role: LinkRole;
  /** Null while the name is not registered. */
  sourceId: string | null;
  name: string;
  unnamed: boolean;
  checked: boolean;
  firstHand: boolean;
  stance: Stance;
  cue: string | null;
  mention: string | null;
  againstInterest?: boolean;
  /** The address of the source's own original. */
  originalUrl?: string | null;
  originalChecked?: boolean;
}

/** A registered source that a printed name may stand for; offered, never taken silently. */
export interface NearMatch {
  sourceId: string;
  name: string;
}

/** A link of a proposed chain with what its printed name was matched to. */
export interface ProposedLink extends ReadLink {
  near: NearMatch[];
}

/** A claim at one place of the text. A claim that appears twice is there twice. */
export interface ReadClaim {
  kind: "claim";
  /** The appearance's id, unique on the screen. */
  key: string;
  claimId: string;
  ref: string;
  span: Span;
  quote: string;
  statement: string;
  standing: Standing;
  /** Whether it stands so because an editor decided against the guard. */
  byException: boolean;
  version: number;
  chain: ReadLink[];
}

/** An open suggestion of the extractor. */
export interface ReadSuggestion {
  kind: "suggestion";
  /** The suggestion's id. */
  key: string;
  span: Span;
  quote: string;
  statement: string;
  version: number;
  /** 0 to 1. */
  confidence: number;
  rule: string;
  /** Whether it only names a thing, and is no proposition. */
  phrase: boolean;
  chain: ProposedLink[];
  /** Whether a person has taken an offered name for one of its links. */
  chainTaken: boolean;
}

/** A suggestion that somebody rejected, as far as it takes to tell it from others and to reopen it. */
export type RejectedSuggestion = Pick<ReadSuggestion, "key" | "statement" | "version">;

/** The suggestion with an offered source in the place of a printed name. */
export function withMatch(suggestion: ReadSuggestion, link: ProposedLink, match: NearMatch): ReadSuggestion {
  const taken: ProposedLink = {
    ...link,
    sourceId: match.sourceId,
    name: match.name,
    checked: true,
    near: [],
  };
  return {
    ...suggestion,
    chain: suggestion.chain.map((each) => (each === link ? taken : each)),
    chainTaken: true,
  };
}

/**
 * The suggestion with the printed name in the place of an offered source that was taken for it. `othersTaken` is whether
 * one was taken for another name too: its chain then still is a person's.
 */
export function withoutMatch(
  suggestion: ReadSuggestion,
  given: { link: ProposedLink; match: NearMatch; othersTaken: boolean },
): ReadSuggestion {
  const { link, match, othersTaken } = given;
  const isTaken = ({ sourceId, mention }: ProposedLink) =>
    sourceId === match.sourceId && mention === link.mention;
  return {
    ...suggestion,
    chain: suggestion.chain.map((each) => (isTaken(each) ? link : each)),
    chainTaken: othersTaken,
  };
}

/** Whatever stands in the rail beside the text. */
export type ReadItem = ReadClaim | ReadSuggestion;

/** Puts items in the order of the text: by start, then the longer first, then by key so that the order never wavers. */
export function inTextOrder(items: readonly ReadItem[]): ReadItem[] {
  return [...items].sort(
    (a, b) =>
      a.span.start - b.span.start || b.span.end - a.span.end || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** Each claim once, by the first of its places in the order given. */
export function eachOnce(claims: readonly ReadClaim[]): ReadClaim[] {
  const known = new Set<string>();
  return claims.filter(({ claimId }) => !known.has(claimId) && known.add(claimId));
}

/**
 * Parts claims into those whose quote stands in this text at their span, and those of an earlier capture whose words are
 * not there any more. Only the first may be marked in the text.
 */
export function partByText(
  text: string,
  claims: readonly ReadClaim[],
): { standing: ReadClaim[]; gone: ReadClaim[] } {
  const index = toCodePointIndex(text);
  const stands = ({ span, quote }: ReadClaim) =>
    text.slice(index.toUnit(span.start), index.toUnit(span.end)) === quote;
  return { standing: claims.filter(stands), gone: claims.filter((claim) => !stands(claim)) };
}
