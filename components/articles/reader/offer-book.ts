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
  /** Asks for a card, before all others that wait when it is the open one. */
  want: (card: WantedCard, isFirst: boolean) => void;
  get: (id: string) => readonly MatchView[] | undefined;
  drop: (id: string, match: MatchView) => void;
  restore: (id: string, match: MatchView) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Cards that come onto the screen together, as after a scroll, are asked for together, ms. */
const GATHERED_FOR = 60;
/** A browser sends one action at a time: what somebody presses meanwhile waits for no more cards than these. */
const MOST_AT_ONCE = 8;

/** None can be had while the desk does not answer: an offer is no duty. */
const askDesk: Find = async (cards) => {
  const answer = await findOffers(cards).catch(() => null);
  return answer?.ok ? answer.value : [];
};

/** A book of offers that asks for each card once, for several that are wanted in one request, one request after the other. */
export function createOfferBook(find: Find = askDesk): OfferBook {
  const offers = new Map<string, readonly MatchView[]>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let waiting: WantedCard[] = [];
  let isAsking = false;

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
    for (const { id, matches } of await find(byKind(batch))) offers.set(id, matches);
    tell();
    isAsking = waiting.length > 0;
    if (isAsking) setTimeout(ask, 0);
  };
  const leaveOut = (id: string, { claim }: MatchView) =>
    change(id, (before) => before.filter((match) => match.claim.id !== claim.id));

  return {
    want: (card, isFirst) => {
      const isNew = !asked.has(card.id);
      if (isNew) waiting.push(card);
      asked.add(card.id);
      if (isFirst) waiting = [...waiting].sort((a, b) => Number(b.id === card.id) - Number(a.id === card.id));
      if (!isNew || isAsking) return;
      isAsking = true;
      setTimeout(ask, GATHERED_FOR);
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
