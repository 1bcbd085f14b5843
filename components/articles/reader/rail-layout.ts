/** A card's wish: the height of the page at which its words stand, in px, in text order. */
export type WishedTop = number;

interface RailOptions {
  /** Height that every card takes with the gap to the next one, px. */
  step: number;
  /** Index of the open card; -1 when none is. */
  open: number;
  /** What the open card takes more than the others, px. */
  more: number;
  /** Index of the card that gets its wish; the others make room around it. */
  anchor: number;
  /** How far down the anchor may give way to cards that would else stand above the text, px. */
  give: number;
}

/**
 * Places the cards beside their words without overlap: the anchor where its words are, the ones after it pushed down as
 * far as needed, the ones before it pushed up. Where those have no room below the top of the text, the anchor gives way
 * as far as it may. Keeps the text order. Linear.
 */
export function placeCards(
  wished: readonly WishedTop[],
  { step, open, more, anchor, give }: RailOptions,
): number[] {
  const placed = [...wished];
  const taken = (index: number) => (index === open ? step + more : step);
  const moreAbove = (index: number) => (open >= 0 && open < index ? more : 0);
  const first = Math.min(Math.max(anchor, 0), placed.length - 1);
  const missing = Math.max(0, first * step + moreAbove(first) - (placed[first] ?? 0));
  const given = Math.min(missing, Math.max(0, give));
  if (placed.length > 0) placed[first] = (placed[first] ?? 0) + given;

  for (let i = first + 1; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + taken(i - 1));
  }
  for (let i = first - 1; i >= 0; i--) {
    const pushedUp = Math.min(placed[i] ?? 0, (placed[i + 1] ?? 0) - taken(i));
    placed[i] = Math.max(pushedUp, i * step + moreAbove(i) + given - missing);
  }
  return placed;
}

/** The cards to draw: those whose place meets the window, as [first, end) into `placed`, which ascends. */
export function cardsInView(
  placed: readonly number[],
  view: { top: number; bottom: number; step: number },
): [number, number] {
  const first = lowerBound(placed, view.top - view.step);
  return [first, Math.max(first, lowerBound(placed, view.bottom))];
}

/** The indices to draw, ascending: those in view, and the open card wherever it is; `open` is -1 when none is. */
export function withOpenCard([first, end]: [number, number], open: number): number[] {
  const inView = Array.from({ length: end - first }, (_, at) => first + at);
  if (open >= 0 && open < first) return [open, ...inView];
  return open >= end ? [...inView, open] : inView;
}

/** The index of the wish nearest to a height; 0 when there are none. */
export function nearestWish(wished: readonly WishedTop[], height: number): number {
  const after = Math.min(lowerBound(wished, height), Math.max(0, wished.length - 1));
  const before = Math.max(0, after - 1);
  return Math.abs((wished[before] ?? 0) - height) <= Math.abs((wished[after] ?? 0) - height) ? before : after;
}

function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
