import type { Span } from "@/lib/text/code-points";

/** Something proposed at a place of a text; the span is the hull of its content, in code points. */
export interface Placed {
  span: Span;
  statement: string;
  /** The printed words of the deepest source; null where nobody is named, or a person marked it. */
  origin: string | null;
}

/**
 * What the desk holds on a text: an open suggestion, or one that is settled: accepted, rejected, already made into claims,
 * or a claim that a person made by hand.
 */
export interface Held extends Placed {
  id: string;
  settled: boolean;
}

/** What reading a text again comes to. Proposals are named by their place in the list that was given. */
export interface Renewal {
  /** Open suggestions that were found again, each with the proposal that renews it. */
  same: { id: string; proposal: number }[];
  /** Open suggestions that were not found again. */
  gone: string[];
  /** Proposals to offer. */
  fresh: number[];
  /** How many proposals are not offered because a person has settled them. */
  settled: number;
}

/** Two spans that share more than this (length of the overlap over that of both together) are one place. */
const SAME_PLACE = 0.5;

/**
 * Compares what a text holds with what a newer extractor proposes.
 * 1. A proposal is the same as something held when both stand in one place, or overlap and say the same words.
 * 2. Of several, the likest counts: the same words before the same place, then the same origin (two speakers may say one
 *    thing), then what is settled before what is open.
 * 3. The same as something settled: it is not offered again, however many proposals that are.
 * 4. The same as an open one: that one stays, renewed; each stays for one proposal only.
 * 5. The rest is new; open ones that no proposal is the same as are gone. Nothing settled is ever touched.
 * Linear in both lists as long as few spans overlap in one place.
 */
export function renew(held: readonly Held[], proposals: readonly Placed[]): Renewal {
  const near = findNear(held);
  const free = new Set(held.filter(({ settled }) => !settled).map(({ id }) => id));
  const renewal: Renewal = { same: [], gone: [], fresh: [], settled: 0 };

  for (const [proposal, placed] of proposals.entries()) {
    const match = likest(
      placed,
      near(placed.span).filter(({ settled, id }) => settled || free.has(id)),
    );
    if (match === null) renewal.fresh.push(proposal);
    else if (match.settled) renewal.settled++;
    else {
      free.delete(match.id);
      renewal.same.push({ id: match.id, proposal });
    }
  }
  return { ...renewal, gone: held.filter(({ id }) => free.has(id)).map(({ id }) => id) };
}

/** What a renewal came to, in words: "3 new, 1 gone, 12 the same". */
export function renewalInWords({ fresh, gone, same }: Record<"fresh" | "gone" | "same", number>): string {
  return `${fresh} new, ${gone} gone, ${same} the same`;
}

function likest(placed: Placed, candidates: readonly Held[]): Held | null {
  let best: Held | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const likeness = likenessOf(placed, candidate);
    if (likeness > most || (likeness === most && likeness > 0 && candidate.settled && !best?.settled))
      [best, most] = [candidate, likeness];
  }
  return best;
}

/** 0 unless they are the same. */
function likenessOf(a: Placed, b: Placed): number {
  const shared = overlap(a.span, b.span);
  const sameWords = words(a.statement) === words(b.statement);
  if (shared === 0 || (!sameWords && shared <= SAME_PLACE)) return 0;

  const sameOrigin = a.origin !== null && a.origin === b.origin;
  return shared + (sameOrigin ? 1 : 0) + (sameWords ? 2 : 0);
}

function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function words(statement: string): string {
  return (statement.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

/** Code points to a shelf; a span stands on every shelf that it touches. */
const SHELF = 400;

/** What is held on the shelves that a span touches, each once, in the order given. */
function findNear(held: readonly Held[]): (span: Span) => Held[] {
  const shelves = new Map<number, Held[]>();
  for (const one of held) {
    for (const number of shelvesOf(one.span)) {
      const shelf = shelves.get(number) ?? [];
      shelf.push(one);
      shelves.set(number, shelf);
    }
  }
  return (span) => [...new Set(shelvesOf(span).flatMap((shelf) => shelves.get(shelf) ?? []))];
}

function shelvesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / SHELF);
  return Array.from({ length: Math.floor(end / SHELF) - first + 1 }, (_, i) => first + i);
}
