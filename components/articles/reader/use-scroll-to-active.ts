import { type RefObject, useEffect, useRef } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { textPieces, toRange } from "./dom-offsets";

/** The part of the screen in which words may stay where they are, as shares of its height. */
const COMFORT = { from: 0.12, to: 0.72, place: 0.3 };

/** Brings the words of the active item onto the screen when they are not, and moves nothing otherwise. */
export function useScrollToActive(
  root: RefObject<HTMLElement | null>,
  items: readonly ReadItem[],
  activeKey: string | null,
): void {
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (!root.current || activeKey === null || shown.current === activeKey) return;
    const first = shown.current === null;
    shown.current = activeKey;
    const active = items.find((item) => item.key === activeKey);
    const range = active && toRange(textPieces(root.current), active.span);
    if (first || !range) return;

    const { top } = range.getBoundingClientRect();
    const height = window.innerHeight;
    if (top > height * COMFORT.from && top < height * COMFORT.to) return;
    window.scrollBy({ top: top - height * COMFORT.place, behavior: "instant" });
  }, [root, items, activeKey]);
}
