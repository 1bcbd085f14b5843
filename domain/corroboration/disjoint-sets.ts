/** Sets that only ever grow together. */
export interface DisjointSets {
  /** One value that stands for the set that holds `value`. */
  find: (value: string) => string;
}

/** The sets that are left when each list of `together` is put in one set. Values that were never named stand alone. */
export function joinAll(together: readonly (readonly string[])[]): DisjointSets {
  const parents = new Map<string, string>();
  const find = (value: string): string => {
    const parent = parents.get(value);
    return parent === undefined ? value : find(parent);
  };

  for (const [first, ...others] of together) {
    for (const other of others) {
      if (first === undefined) continue;
      const [a, b] = [find(first), find(other)];
      if (a !== b) parents.set(b, a);
    }
  }
  return { find };
}
