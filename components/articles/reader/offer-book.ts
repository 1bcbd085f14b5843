import { findOffers } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";

/** A card that offers are wanted for: of a claim by the claim's id, of a suggestion by its own. */
export interface WantedCard {
  kind: "claim" | "suggestion";
  id: string;
}

type Find = (cards: {
  claimIds: string[];
  suggestionIds: string[];
}) => Promise<readonly { id: string; matches: MatchView[] }[]>;

/** What is offered for the cards of a screen; `subscribe` and `get` are made for `useSyncExternalStore`. */
export interface OfferBook {
  want: (card: WantedCard) => void;
  get: (id: string) => readonly MatchView[] | undefined;
  drop: (id: string, match: MatchView) => void;
  restore: (id: string, match: MatchView) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Cards that come onto the screen together, as after a scroll, are asked for together, ms. */
const GATHERED_FOR = 60;
const MOST_AT_ONCE = 60;

/** None can be had while the desk does not answer: an offer is no duty. */
const askDesk: Find = async (cards) => {
  const answer = await findOffers(cards).catch(() => null);
  return answer?.ok ? answer.value : [];
};

/** A book of offers that asks for each card once, and for all that are wanted at a time in one request. */
export function createOfferBook(find: Find = askDesk): OfferBook {
  const offers = new Map<string, readonly MatchView[]>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let waiting: WantedCard[] = [];

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const change = (id: string, next: (before: readonly MatchView[]) => readonly MatchView[]) => {
    offers.set(id, next(offers.get(id) ?? []));
    tell();
  };
  const ask = async () => {
    const batch = waiting.slice(0, MOST_AT_ONCE);
    waiting = waiting.slice(MOST_AT_ONCE);
    if (waiting.length > 0) setTimeout(ask, GATHERED_FOR);
    for (const { id, matches } of await find(byKind(batch))) offers.set(id, matches);
    tell();
  };
  const leaveOut = (id: string, { claim }: MatchView) =>
    change(id, (before) => before.filter((match) => match.claim.id !== claim.id));

  return {
    want: (card) => {
      if (asked.has(card.id)) return;
      asked.add(card.id);
      waiting.push(card);
      if (waiting.length === 1) setTimeout(ask, GATHERED_FOR);
    },
    get: (id) => offers.get(id),
    drop: leaveOut,
    restore: (id, match) => change(id, (before) => [match, ...before]),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function byKind(cards: readonly WantedCard[]) {
  const idsOf = (wanted: WantedCard["kind"]) => cards.flatMap(({ kind, id }) => (kind === wanted ? id : []));
  return { claimIds: idsOf("claim"), suggestionIds: idsOf("suggestion") };
}
