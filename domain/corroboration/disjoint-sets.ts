/** Sets that only ever grow together. */
export interface DisjointSets {
  /** One value that stands for the set that holds `value`. */
  find: (value: string) => string;
}

/** The sets that are left when each list of `together` is put in one set. Values that were never named stand alone. */
export function joinAll(together: readonly (readonly string[])[]): DisjointSets {
  const parents = new Map<string, string>();
  const find = (value: string): string => {
    let root = value;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    shorten(parents, value, root);
    return root;
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

/** Lets everything on the way point at the root, so that long chains are walked once. */
function shorten(parents: Map<string, string>, value: string, root: string): void {
  let step = value;
  for (let parent = parents.get(step); parent !== undefined; parent = parents.get(step)) {
    if (step !== root && parent !== root) parents.set(step, root);
    step = parent;
  }
}
