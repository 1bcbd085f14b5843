import type { Span } from "@/lib/text/code-points";

/** The items that lie wholly inside one of some spans, in order. Items come in text order without overlap; logarithmic a span. */
export function contained<Item extends { span: Span }>(items: Item[], spans: Span[]): Item[] {
  return spans.flatMap(({ start, end }) => {
    const inside: Item[] = [];
    for (let at = firstFrom(items, start); at < items.length; at++) {
      const item = items[at];
      if (!item || item.span.end > end) break;
      inside.push(item);
    }

    return inside;
  });
}

function firstFrom(items: { span: Span }[], start: number): number {
  let low = 0;
  let high = items.length;

  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }

  return low;
}
