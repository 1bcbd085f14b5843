import { inSight, isFoldable } from "@/domain/articles/folding";
import {
  inTextOrder,
  type NearMatch,
  type ProposedLink,
  type ReadClaim,
  type ReadItem,
  type ReadSuggestion,
  type RejectedSuggestion,
  withoutMatch,
} from "@/domain/articles/reading";

/** What the article screen holds: everything there is to show, in text order, which of it is active, and whether all is shown. */
export interface ReaderState {
  items: readonly ReadItem[];
  activeKey: string | null;
  /** Whether unlikely suggestions are shown too. */
  unfolded: boolean;
  /** Cards of claims that were taken back or merged here, as they were: an undo brings them back. */
  away: readonly ReadClaim[];
  /** What was rejected, here or before. */
  rejected: readonly RejectedSuggestion[];
}

/** What can happen on the article screen. */
export type ReaderEvent =
  | { type: "picked"; key: string | null }
  | { type: "moved"; by: 1 | -1 }
  | { type: "folded"; unfolded: boolean }
  | { type: "wentOn"; from: string }
  | { type: "claimed"; claim: ReadClaim; insteadOf: string | null }
  | { type: "changed"; item: ReadItem }
  | { type: "givenBack"; key: string; link: ProposedLink; match: NearMatch; othersTaken: boolean }
  | { type: "merged"; claimId: string; into: ReadClaim }
  | { type: "removed"; key: string }
  | { type: "rejected"; suggestion: ReadSuggestion }
  | { type: "reopened"; suggestion: ReadSuggestion }
  | { type: "withdrawn"; claim: ReadClaim }
  | { type: "broughtBack"; claim: ReadClaim }
  | { type: "renewed"; suggestions: readonly ReadSuggestion[] }
  | { type: "restored"; item: ReadItem; insteadOf: string | null };

/** The state a screen opens with: the first likely suggestion is active, else the first claim. */
export function openReader(
  items: readonly ReadItem[],
  rejected: readonly RejectedSuggestion[] = [],
): ReaderState {
  const ordered = inTextOrder(items);
  const shown = ordered.filter((item) => !isFoldable(item));
  const first = shown.find((item) => item.kind === "suggestion") ?? shown[0];
  return { items: ordered, activeKey: first?.key ?? null, unfolded: false, away: [], rejected };
}

const without = <T extends { key: string }>(items: readonly T[], key: string | null) =>
  items.filter((item) => item.key !== key);

/** Steps over what is folded away. */
function move(state: ReaderState, by: 1 | -1): string | null {
  const shown = inSight(state.items, state);
  const at = shown.findIndex((item) => item.key === state.activeKey);
  const to = at === -1 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1);
  return shown[to]?.key ?? null;
}

/** Where one goes on to once an item is dealt with: the next open suggestion in sight; stays where there is none. */
function onward(state: ReaderState, from: string): string {
  const shown = inSight(state.items, { ...state, activeKey: from });
  const at = shown.findIndex((item) => item.key === from);
  return shown.slice(at + 1).find((item) => item.kind === "suggestion")?.key ?? from;
}

/** What is active once an item is gone: the next one in sight, else the one before. */
function neighbour(state: ReaderState, key: string): string | null {
  const shown = inSight(state.items, state);
  const at = shown.findIndex((item) => item.key === key);
  return (shown[at + 1] ?? shown[at - 1])?.key ?? null;
}

/**
 * The next state. An accepted suggestion gives its place to the claim, and its activity where it still has it: an answer
 * that comes late never takes somebody back who has gone on meanwhile.
 */
export function readerReducer(state: ReaderState, event: ReaderEvent): ReaderState {
  const { items, activeKey } = state;
  switch (event.type) {
    case "picked":
      return { ...state, activeKey: event.key };
    case "moved":
      return { ...state, activeKey: move(state, event.by) };
    case "folded":
      return { ...state, unfolded: event.unfolded };
    case "wentOn":
      return activeKey === event.from ? { ...state, activeKey: onward(state, event.from) } : state;
    case "claimed":
      return {
        ...state,
        items: inTextOrder([
          ...without(items, event.insteadOf).map((item) => updated(item, event.claim)),
          event.claim,
        ]),
        activeKey: event.insteadOf === null || event.insteadOf === activeKey ? event.claim.key : activeKey,
      };
    case "changed":
      return { ...state, items: items.map((item) => updated(item, event.item)) };
    case "givenBack":
      return { ...state, items: items.map((item) => givenBack(item, event)) };
    case "merged":
      return {
        ...state,
        items: items.map((item) => merged(item, event)),
        away: [...state.away, ...cardsOf(items, event.claimId)],
      };
    case "removed":
      return removed(state, event.key);
    case "rejected": {
      const { key, statement, version } = event.suggestion;
      const rejected = [...without(state.rejected, key), { key, statement, version }];
      return { ...removed(state, key), rejected };
    }
    case "reopened":
      return restored(state, { item: event.suggestion, insteadOf: null });
    case "withdrawn": {
      const cards = cardsOf(items, event.claim.claimId);
      const gone = cards.reduce((rest, { key }) => removed(rest, key), state);
      return { ...gone, away: [...state.away, ...cards] };
    }
    case "broughtBack":
      return broughtBack(state, event.claim);
    case "renewed":
      return renewed(state, event.suggestions);
    case "restored":
      return restored(state, event);
  }
}

function restored(
  state: ReaderState,
  { item, insteadOf }: { item: ReadItem; insteadOf: string | null },
): ReaderState {
  const others = without(without(state.items, insteadOf), item.key);
  const items = inTextOrder([...others, item]);
  return { ...state, items, activeKey: item.key, rejected: without(state.rejected, item.key) };
}

const cardsOf = (items: readonly ReadItem[], claimId: string) =>
  items.filter((item): item is ReadClaim => item.kind === "claim" && item.claimId === claimId);

function removed(state: ReaderState, key: string): ReaderState {
  const activeKey = state.activeKey === key ? neighbour(state, key) : state.activeKey;
  return { ...state, items: without(state.items, key), activeKey };
}

/** Every card of a claim stands where it stood before it was taken back or merged, with what the claim holds now. */
function broughtBack(state: ReaderState, claim: ReadClaim): ReaderState {
  const others = cardsOf(state.away, claim.claimId).filter(({ key }) => key !== claim.key);
  const cards = [claim, ...others.map((card) => asItStands(card, claim))];
  const isBack = ({ key }: ReadItem) => cards.some((card) => card.key === key);
  return {
    ...state,
    items: inTextOrder([...state.items.filter((item) => !isBack(item)), ...cards]),
    activeKey: claim.key,
    away: state.away.filter(({ claimId }) => claimId !== claim.claimId),
  };
}

/** Other suggestions take the place of those there were; whatever was active stays so while it is there. */
function renewed(state: ReaderState, suggestions: readonly ReadSuggestion[]): ReaderState {
  const { items, activeKey } = openReader([
    ...state.items.filter(({ kind }) => kind === "claim"),
    ...suggestions,
  ]);
  const stays = items.some(({ key }) => key === state.activeKey);
  return { ...state, items, activeKey: stays ? state.activeKey : activeKey };
}

/** What appeared with a merged claim appears with the other one; its place and its chain stay. */
function merged(item: ReadItem, { claimId, into }: { claimId: string; into: ReadClaim }): ReadItem {
  if (item.kind !== "claim" || (item.claimId !== claimId && item.claimId !== into.claimId)) return item;

  const { ref, statement, standing, byException, version } = into;
  return { ...item, claimId: into.claimId, ref, statement, standing, byException, version };
}

/** A suggestion with the printed name where an offered one had been taken for it; all else is as it is by now. */
function givenBack(item: ReadItem, event: Extract<ReaderEvent, { type: "givenBack" }>): ReadItem {
  return item.kind === "suggestion" && item.key === event.key ? withoutMatch(item, event) : item;
}

/** A changed claim changes wherever it appears. */
function updated(item: ReadItem, changed: ReadItem): ReadItem {
  if (item.key === changed.key) return changed;
  if (item.kind !== "claim" || changed.kind !== "claim" || item.claimId !== changed.claimId) return item;
  return asItStands(item, changed);
}

/** Statement, standing and version belong to the claim; span and chain to the place. */
function asItStands(card: ReadClaim, changed: ReadClaim): ReadClaim {
  const { statement, standing, byException, version } = changed;
  return { ...card, statement, standing, byException, version };
}
