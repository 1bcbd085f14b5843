"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import type { MatchView } from "@/server/claims/matching/views";
import { createOfferBook, type OfferBook } from "./offer-book";

const Book = createContext<OfferBook | null>(null);

/** Holds what is offered for the cards of one article screen. */
export function OffersProvider({ children }: { children: ReactNode }) {
  const book = useMemo(createOfferBook, []);
  return <Book value={book}>{children}</Book>;
}

const NONE: readonly MatchView[] = [];

/** The claims that are likely the same as what stands on a card; asked for once the card is on the screen. */
export function useOffers({ kind, ...item }: ReadItem, isOpen: boolean) {
  const book = use(Book);
  const id = "claimId" in item ? item.claimId : item.key;
  useEffect(() => book?.want({ kind, id }, isOpen), [book, kind, id, isOpen]);
  const matches = useSyncExternalStore(
    book?.subscribe ?? (() => () => undefined),
    () => book?.get(id) ?? NONE,
    () => NONE,
  );
  return {
    matches,
    drop: (match: MatchView) => book?.drop(id, match),
    restore: (match: MatchView) => book?.restore(id, match),
  };
}
