import { type RefObject, useEffect } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { textPieces, toRange } from "./dom-offsets";

/** Draws the open suggestions under the text with the Custom Highlight API; where a browser lacks it, the rail still lists them. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  items: readonly ReadItem[],
  activeKey: string | null,
): void {
  useEffect(() => {
    if (!root.current || !("highlights" in CSS)) return;

    const pieces = textPieces(root.current);
    const ranges = items
      .filter((item) => item.kind === "suggestion" && item.key !== activeKey)
      .flatMap((item) => toRange(pieces, item.span) ?? []);
    CSS.highlights.set("suggestion", new Highlight(...ranges));
    return () => {
      CSS.highlights.delete("suggestion");
    };
  }, [root, items, activeKey]);

  useEffect(() => {
    if (!root.current || !("highlights" in CSS)) return;

    const active = items.find((item) => item.key === activeKey);
    const range = active?.kind === "suggestion" ? toRange(textPieces(root.current), active.span) : null;
    if (range) CSS.highlights.set("current-suggestion", new Highlight(range));
    return () => {
      CSS.highlights.delete("current-suggestion");
    };
  }, [root, items, activeKey]);
}
