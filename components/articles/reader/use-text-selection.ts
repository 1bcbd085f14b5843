import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/text/code-points";
import { selectedSpan, trimSpan } from "./dom-offsets";

/** What is selected in the text, and where on the page it stands, px. */
export interface TextSelection {
  span: Span;
  quote: string;
  bottom: number;
  start: number;
}

/** Follows the selection in the article's text. `points` are the text's code points. */
export function useTextSelection(root: RefObject<HTMLElement | null>, points: readonly string[]) {
  const [selection, setSelection] = useState<TextSelection | null>(null);

  useEffect(() => {
    const read = () => {
      const current = document.getSelection();
      const raw = root.current && selectedSpan(root.current, current);
      const span = raw && trimSpan(points, raw);
      if (!root.current || !span || !current) return setSelection(null);

      const frame = root.current.getBoundingClientRect();
      const rect = current.getRangeAt(0).getBoundingClientRect();
      const quote = points.slice(span.start, span.end).join("");
      setSelection({
        span,
        quote,
        bottom: rect.bottom - frame.top,
        start: Math.max(0, rect.left - frame.left),
      });
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [root, points]);

  return selection;
}
