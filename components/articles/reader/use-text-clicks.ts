import { type RefObject, useEffect } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { toOffset } from "./dom-offsets";

/** The offset in the text under a point of the screen; null beside the text. */
function offsetAt(root: Element, { clientX, clientY }: MouseEvent): number | null {
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  return place ? toOffset(root, place.offsetNode, place.offset) : null;
}

/** Picks what stands under a click on the text, the one that begins last, so the innermost. The end of a selection picks nothing. */
export function useTextClicks(
  root: RefObject<HTMLElement | null>,
  items: readonly ReadItem[],
  onPick: (key: string) => void,
): void {
  useEffect(() => {
    const text = root.current;
    if (!text) return;

    const pick = (event: MouseEvent) => {
      if (!(document.getSelection()?.isCollapsed ?? true)) return;
      const offset = offsetAt(text, event);
      const under = items.findLast(
        ({ span }) => offset !== null && span.start <= offset && offset < span.end,
      );
      if (under) onPick(under.key);
    };
    text.addEventListener("click", pick);
    return () => text.removeEventListener("click", pick);
  }, [root, items, onPick]);
}
