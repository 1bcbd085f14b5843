/**
 * The share of trigrams two strings have in common, from 0 to 1, counted as PostgreSQL's pg_trgm does: each word padded
 * with two blanks before and one after. Two empty strings share nothing.
 */
export function trigramSimilarity(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const letters = [..."  ", ...word, " "];
    for (let start = 0; start + 3 <= letters.length; start++)
      found.add(letters.slice(start, start + 3).join(""));
  }
  return found;
}

/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours that turn one string into the other,
 * each letter edited at most once (optimal string alignment). Counts code points.
 */
export function damerauLevenshtein(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of a.entries()) {
    const row = [index + 1];
    for (const [column, against] of b.entries()) {
      const cost = letter === against ? 0 : 1;
      const swapped = letter === b[column - 1] && a[index - 1] === against;
      row.push(
        Math.min(
          at(last, column + 1) + 1,
          at(row, column) + 1,
          at(last, column) + cost,
          swapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
