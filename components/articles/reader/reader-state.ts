import { inTextOrder, type ReadClaim, type ReadItem } from "@/domain/articles/reading";

/** What the article screen holds: everything in the rail, in text order, and which of it is active. */
export interface ReaderState {
  items: readonly ReadItem[];
  activeKey: string | null;
}

/** What can happen on the article screen. */
export type ReaderEvent =
  | { type: "picked"; key: string | null }
  | { type: "moved"; by: 1 | -1 }
  | { type: "claimed"; claim: ReadClaim; insteadOf: string | null }
  | { type: "changed"; item: ReadItem }
  | { type: "removed"; key: string }
  | { type: "restored"; item: ReadItem; insteadOf: string | null };

/** The state a screen opens with: the first open suggestion is active, else the first claim. */
export function openReader(items: readonly ReadItem[]): ReaderState {
  const ordered = inTextOrder(items);
  const first = ordered.find((item) => item.kind === "suggestion") ?? ordered[0];
  return { items: ordered, activeKey: first?.key ?? null };
}

const without = (items: readonly ReadItem[], key: string | null) => items.filter((item) => item.key !== key);

function move({ items, activeKey }: ReaderState, by: 1 | -1): string | null {
  const at = items.findIndex((item) => item.key === activeKey);
  const to = at === -1 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1);
  return items[to]?.key ?? null;
}

/** What is active once an item is gone: the next one in the text, else the one before. */
function neighbour(items: readonly ReadItem[], key: string): string | null {
  const at = items.findIndex((item) => item.key === key);
  return (items[at + 1] ?? items[at - 1])?.key ?? null;
}

/** The next state. An accepted suggestion gives its place and its activity to the claim, so that nothing jumps. */
export function readerReducer(state: ReaderState, event: ReaderEvent): ReaderState {
  const { items, activeKey } = state;
  switch (event.type) {
    case "picked":
      return { items, activeKey: event.key };
    case "moved":
      return { items, activeKey: move(state, event.by) };
    case "claimed":
      return {
        items: inTextOrder([...without(items, event.insteadOf), event.claim]),
        activeKey: event.claim.key,
      };
    case "changed":
      return { items: items.map((item) => updated(item, event.item)), activeKey };
    case "removed":
      return {
        items: without(items, event.key),
        activeKey: activeKey === event.key ? neighbour(items, event.key) : activeKey,
      };
    case "restored":
      return {
        items: inTextOrder([...without(items, event.insteadOf), event.item]),
        activeKey: event.item.key,
      };
  }
}

/** A changed claim changes wherever it appears: statement, standing and version belong to the claim, span and chain do not. */
function updated(item: ReadItem, changed: ReadItem): ReadItem {
  if (item.key === changed.key) return changed;
  if (item.kind !== "claim" || changed.kind !== "claim" || item.claimId !== changed.claimId) return item;

  const { statement, standing, version } = changed;
  return { ...item, statement, standing, version };
}
