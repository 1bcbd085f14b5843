import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { textPieces, toRange } from "./dom-offsets";
import { cardsInView, nearestWish, placeCards, withOpenCard } from "./rail-layout";

/** Height of a closed card and the gap below it, px; the frame keeps closed cards to it. */
const CARD_STEP = 122;
/** Height an open card takes as a rule, until it is measured, px. */
const OPEN_CARD = 240;
/** The gap below a card, px. */
const GAP = 10;
/** How far beyond the screen cards are drawn, px, so that scrolling never meets a gap. */
const MARGIN = 600;

interface View {
  top: number;
  bottom: number;
}

/** A card to draw and where, px from the top of the text. */
export interface PlacedCard {
  item: ReadItem;
  index: number;
  top: number;
}

/** The cards to draw, and the height that all of them take, px. */
export interface RailLayout {
  cards: PlacedCard[];
  height: number;
}

function measure(root: HTMLElement, items: readonly ReadItem[]): number[] {
  const origin = root.getBoundingClientRect().top;
  const pieces = textPieces(root);
  let highest = 0;
  return items.map(({ span }) => {
    const rect = toRange(pieces, span)?.getClientRects()[0];
    highest = Math.max(highest, rect ? rect.top - origin : highest);
    return highest;
  });
}

function useTops(root: RefObject<HTMLElement | null>, items: readonly ReadItem[]): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  const remeasure = useCallback(() => {
    if (root.current) setTops(measure(root.current, items));
  }, [root, items]);

  useLayoutEffect(remeasure, [remeasure]);
  useEffect(() => {
    if (!root.current) return;
    const observer = new ResizeObserver(remeasure);
    observer.observe(root.current);
    document.fonts.addEventListener("loadingdone", remeasure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", remeasure);
    };
  }, [root, remeasure]);
  return tops;
}

function useView(root: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, bottom: 0 });

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = -(root.current?.getBoundingClientRect().top ?? 0);
      setView({ top, bottom: top + window.innerHeight });
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", schedule, { passive: true });
    window.addEventListener("resize", schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", schedule);
      window.removeEventListener("resize", schedule);
    };
  }, [root]);
  return view;
}

/** The height of the open card, px, measured whenever it grows or shrinks; give the ref to it. */
export function useOpenCardHeight(): [(card: HTMLElement | null) => (() => void) | undefined, number] {
  const [height, setHeight] = useState(OPEN_CARD);
  const watch = useCallback((card: HTMLElement | null) => {
    if (!card) return undefined;
    const look = () => setHeight(card.offsetHeight);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(card);
    return () => observer.disconnect();
  }, []);
  return [watch, height];
}

/**
 * Which cards to draw now, and where: the active one beside its words while those are on the screen, else the middle one.
 * The active one is drawn wherever it is: its keys work and it keeps the focus, however far one has scrolled on.
 */
export function useRailLayout(
  root: RefObject<HTMLElement | null>,
  items: readonly ReadItem[],
  activeKey: string | null,
  openHeight: number,
): RailLayout {
  const tops = useTops(root, items);
  const view = useView(root);

  return useMemo(() => {
    if (tops.length !== items.length) return { cards: [], height: 0 };

    const active = items.findIndex((item) => item.key === activeKey);
    const wish = tops[active];
    const onScreen = wish !== undefined && wish > view.top && wish < view.bottom;
    const anchor = onScreen ? active : nearestWish(tops, (view.top + view.bottom) / 2);
    const give = view.bottom - openHeight - (tops[anchor] ?? 0);
    const placed = placeCards(tops, {
      step: CARD_STEP,
      open: active,
      more: Math.max(0, openHeight + GAP - CARD_STEP),
      anchor,
      give,
    });
    const [first, end] = cardsInView(placed, {
      top: view.top - MARGIN,
      bottom: view.bottom + MARGIN,
      step: CARD_STEP,
    });

    const cards = withOpenCard([first, end], active).flatMap((index) => {
      const item = items[index];
      return item ? [{ item, index, top: placed[index] ?? 0 }] : [];
    });
    return { cards, height: (placed.at(-1) ?? 0) + Math.max(OPEN_CARD, openHeight) };
  }, [items, tops, view, activeKey, openHeight]);
}
