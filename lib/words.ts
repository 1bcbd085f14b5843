/** "a", "a and b", "a, b and c". */
export function inList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** What a large desk counts up to: the database stops one further, and nobody needs to know how many more there are. */
export const MOST_COUNTED = 10_000;

/** A count as it is shown, "1,234", and "10,000+" where counting stopped. */
export function shownCount(count: number): string {
  return count > MOST_COUNTED ? "10,000+" : count.toLocaleString("en");
}

/** A count with its noun: "1 origin", "2 origins". The plural is the noun with an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${shownCount(count)} ${count === 1 ? noun : plural}`;
}

/** A count with its noun where every single one matters, however many: "12,345 sealed events". */
export function countedInFull(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : `${noun}s`}`;
}
