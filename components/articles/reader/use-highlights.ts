import { type RefObject, useEffect, useRef } from "react";
import type { ReadItem } from "@/domain/articles/reading";
import { textPieces, toRange } from "./dom-offsets";

/** The drawn range of each open suggestion, by key. */
type Ranges = ReadonlyMap<string, Range>;

function suggestionRanges(root: HTMLElement, items: readonly ReadItem[]): Ranges {
  const suggestions = items.filter(({ kind }) => kind === "suggestion");
  const pieces = suggestions.length > 0 ? textPieces(root) : [];
  return new Map(
    suggestions.flatMap(({ key, span }): [string, Range][] => {
      const range = toRange(pieces, span);
      return range ? [[key, range]] : [];
    }),
  );
}

/**
 * Draws the open suggestions under the text with the Custom Highlight API; where a browser lacks it, the rail still lists
 * them. The ranges are looked up once for a list; a step from one to the next moves two of them.
 */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  items: readonly ReadItem[],
  activeKey: string | null,
): void {
  const ranges = useRef<Ranges>(new Map());

  useEffect(() => {
    if (!root.current || !("highlights" in CSS)) return;

    ranges.current = suggestionRanges(root.current, items);
    CSS.highlights.set("suggestion", new Highlight(...ranges.current.values()));
    return () => {
      CSS.highlights.delete("suggestion");
    };
  }, [root, items]);

  useEffect(() => {
    const item = items.find(({ key }) => key === activeKey);
    const active = item && ranges.current.get(item.key);
    if (!active || !("highlights" in CSS)) return;

    CSS.highlights.get("suggestion")?.delete(active);
    CSS.highlights.set("current-suggestion", new Highlight(active));
    return () => {
      CSS.highlights.get("suggestion")?.add(active);
      CSS.highlights.delete("current-suggestion");
    };
  }, [items, activeKey]);
}
