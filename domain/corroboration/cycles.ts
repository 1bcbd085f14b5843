import { compareText } from "@/lib/compare-text";

/** Where each node leads in one step. Nodes that lead nowhere may be missing. */
export type Steps = ReadonlyMap<string, readonly string[]>;

/**
 * The nodes gathered into circles: two stand together when each leads to the other. A node in no circle stands alone.
 * What a circle leads to comes before it. Linear in nodes and steps (Kosaraju's two passes), without recursion.
 */
export function circlesOf(nodes: readonly string[], steps: Steps): string[][] {
  const back = reversed(steps);
  const taken = new Set<string>();
  return finishOrder(nodes, steps)
    .reverse()
    .flatMap((node) => (taken.has(node) ? [] : [takeAll(node, back, taken)]))
    .reverse();
}

function reversed(steps: Steps): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [from, targets] of steps) {
    for (const to of targets) {
      const known = back.get(to);
      if (known) known.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}

/** Each node after everything it leads to, circles aside. */
function finishOrder(nodes: readonly string[], steps: Steps): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const start of nodes) {
    const path = enter(start, steps, seen);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.left.pop();
      if (next === undefined) order.push(path.pop()?.node ?? top.node);
      else path.push(...enter(next, steps, seen));
    }
  }
  return order;
}

function enter(node: string, steps: Steps, seen: Set<string>): { node: string; left: string[] }[] {
  if (seen.has(node)) return [];
  seen.add(node);
  return [{ node, left: [...(steps.get(node) ?? [])] }];
}

function takeAll(start: string, back: Steps, taken: Set<string>): string[] {
  const found = [start];
  taken.add(start);
  for (const node of found) {
    for (const before of back.get(node) ?? []) {
      if (taken.has(before)) continue;
      taken.add(before);
      found.push(before);
    }
  }
  return found.sort(compareText);
}
