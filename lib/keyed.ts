/**
 * Each item with a key that no other of the list has, for lists whose items may say the same: the second of two that
 * `nameOf` names alike is told apart by its number. An item keeps its key while nothing of its name comes before it.
 */
export function keyed<T>(items: readonly T[], nameOf: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${count} ${name}`, item };
  });
}
