/** Orders two strings by their UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The distinct values in {@link compareText} order. */
export function sortedDistinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}
