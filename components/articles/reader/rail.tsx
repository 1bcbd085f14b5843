"use client";

import type { ReactNode, RefObject } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { useOpenCardHeight, useRailLayout } from "./use-rail-layout";

interface RailProps {
  root: RefObject<HTMLElement | null>;
  items: readonly ReadItem[];
  activeKey: string | null;
  card: (item: ReadItem) => ReactNode;
}

/** The cards beside the text, each at its words. Only those near the screen and the open one are drawn; their place in the whole is told. */
export function Rail({ root, items, activeKey, card }: RailProps) {
  const [openCard, openHeight] = useOpenCardHeight();
  const { cards, height } = useRailLayout(root, items, activeKey, openHeight);

  return (
    <ol
      aria-label="Claims and suggestions, in the order of the text"
      className="relative h-full"
      style={{ minBlockSize: height }}
    >
      {cards.map(({ item, index, top }) => (
        <li
          key={item.key}
          ref={item.key === activeKey ? openCard : undefined}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          className={item.key === activeKey ? "absolute inset-x-0 z-10" : "absolute inset-x-0"}
          style={{ insetBlockStart: top }}
        >
          {card(item)}
        </li>
      ))}
    </ol>
  );
}
