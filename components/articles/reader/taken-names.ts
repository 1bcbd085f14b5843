import { z } from "zod";
import type { KeptStore } from "@/components/access/kept-store";
import { type NearMatch, type ReadItem, type ReadSuggestion, withMatch } from "@/domain/articles/reading";

const PREFIX = "taken-names.";

const takenNames = z.array(
  z.strictObject({ printed: z.string(), match: z.strictObject({ sourceId: z.string(), name: z.string() }) }),
);

/** An offered name that was taken for a printed one in the chain of a suggestion. */
export interface TakenName {
  printed: string;
  match: NearMatch;
}

function read(key: string, store: KeptStore): TakenName[] {
  try {
    return takenNames.parse(JSON.parse(store.getItem(PREFIX + key) ?? "[]"));
  } catch {
    return [];
  }
}

function write(key: string, names: readonly TakenName[], store: KeptStore): void {
  if (names.length === 0) store.removeItem(PREFIX + key);
  else store.setItem(PREFIX + key, JSON.stringify(names));
}

const others = (key: string, printed: string, store: KeptStore) =>
  read(key, store).filter((taken) => taken.printed !== printed);

/** Keeps the name that was taken for a suggestion, so that it is still there when the page is loaded again. */
export function keepTakenName(key: string, taken: TakenName, store: KeptStore): void {
  write(key, [...others(key, taken.printed, store), taken], store);
}

/** Forgets a taken name again. */
export function forgetTakenName(key: string, printed: string, store: KeptStore): void {
  write(key, others(key, printed, store), store);
}

/** Whether any name was taken for a suggestion. */
export function hasTakenNames(key: string, store: KeptStore): boolean {
  return read(key, store).length > 0;
}

/** The suggestions among these for which names were taken, with those names; a name that is offered no more is left out. */
export function withTakenNames(items: readonly ReadItem[], store: KeptStore): ReadSuggestion[] {
  return items.flatMap((item) => {
    if (item.kind !== "suggestion") return [];
    const changed = read(item.key, store).reduce(take, item);
    return changed === item ? [] : [changed];
  });
}

function take(suggestion: ReadSuggestion, { printed, match }: TakenName): ReadSuggestion {
  const isOffered = (near: readonly NearMatch[]) => near.some(({ sourceId }) => sourceId === match.sourceId);
  const link = suggestion.chain.find(({ name, near }) => name === printed && isOffered(near));
  return link ? withMatch(suggestion, link, match) : suggestion;
}
