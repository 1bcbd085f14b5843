import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circlesOf, type Steps } from "@/domain/corroboration/cycles";

/** Steps written as "a>b b>c". */
function stepsOf(written: string): Steps {
  const steps = new Map<string, string[]>();
  for (const step of written.split(" ").filter(Boolean)) {
    const [from = "", to = ""] = step.split(">");
    steps.set(from, [...(steps.get(from) ?? []), to]);
  }
  return steps;
}

const circles = (nodes: string, written: string) =>
  circlesOf(nodes.split(" ").filter(Boolean), stepsOf(written)).map((circle) => circle.join(" "));

const GRAPHS: { says: string; nodes: string; steps: string; circles: string[] }[] = [
  { says: "no node is no circle", nodes: "", steps: "", circles: [] },
  { says: "a node without steps stands alone", nodes: "a", steps: "", circles: ["a"] },
  { says: "a node that leads to itself stands alone", nodes: "a", steps: "a>a", circles: ["a"] },
  { says: "what a node leads to comes before it", nodes: "a b", steps: "a>b", circles: ["b", "a"] },
  {
    says: "the order of the nodes does not change that",
    nodes: "c b a",
    steps: "a>b b>c",
    circles: ["c", "b", "a"],
  },
  { says: "two that lead to each other are one circle", nodes: "a b", steps: "a>b b>a", circles: ["a b"] },
  { says: "a way round over three is one circle", nodes: "c a b", steps: "a>b b>c c>a", circles: ["a b c"] },
  {
    says: "a way out of a circle leaves it whole, behind what it leads to",
    nodes: "a b c",
    steps: "a>b b>a b>c",
    circles: ["c", "a b"],
  },
  {
    says: "a way into a circle adds nobody to it",
    nodes: "a b c",
    steps: "c>a a>b b>a",
    circles: ["a b", "c"],
  },
  {
    says: "two circles joined one way stay two",
    nodes: "a b c d",
    steps: "a>b b>a b>c c>d d>c",
    circles: ["c d", "a b"],
  },
  {
    says: "two circles that share a node are one",
    nodes: "a b c",
    steps: "a>b b>a b>c c>b",
    circles: ["a b c"],
  },
  {
    says: "two ways to one node make no circle",
    nodes: "a b c d",
    steps: "a>b a>c b>d c>d",
    circles: ["d", "c", "b", "a"],
  },
];

describe("circles", () => {
  it.each(GRAPHS)("$says", ({ nodes, steps, circles: expected }) => {
    expect(circles(nodes, steps)).toEqual(expected);
  });

  it("name their nodes in order, wherever the way round was entered", () => {
    expect(circles("c b a", "a>c c>b b>a")).toEqual(["a b c"]);
  });

  it("are found along a way of ten thousand steps", () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => `n${index}`);
    const ring = new Map(nodes.map((node, index) => [node, [nodes[(index + 1) % nodes.length] ?? ""]]));
    const way = new Map([...ring].slice(0, -1));

    expect(circlesOf(nodes, ring).length).toBe(1);
    expect(circlesOf(nodes, way).length).toBe(nodes.length);
  });
});

const NODES = ["a", "b", "c", "d", "e", "f"];
const aNode = fc.constantFrom(...NODES);
const graphs = fc
  .array(fc.tuple(aNode, aNode), { maxLength: 12 })
  .map((pairs) => stepsOf(pairs.map(([from, to]) => `${from}>${to}`).join(" ")));

/** Everything a node leads to in any number of steps, found the slow way. */
function reach(from: string, steps: Steps): Set<string> {
  const found = new Set(steps.get(from) ?? []);
  for (const node of found) for (const next of steps.get(node) ?? []) found.add(next);
  return found;
}

describe("circles of any steps", () => {
  it("hold every node once", () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        expect(circlesOf(NODES, steps).flat().sort()).toEqual(NODES);
      }),
    );
  });

  it("hold two nodes together exactly where each leads to the other", () => {
    fc.assert(
      fc.property(graphs, aNode, aNode, (steps, one, other) => {
        const together = circlesOf(NODES, steps).some(
          (circle) => circle.includes(one) && circle.includes(other),
        );
        const mutual = one === other || (reach(one, steps).has(other) && reach(other, steps).has(one));

        expect(together).toBe(mutual);
      }),
    );
  });

  it("come behind everything they lead to", () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        const found = circlesOf(NODES, steps);
        const place = new Map(found.flatMap((circle, at) => circle.map((node) => [node, at] as const)));

        for (const [from, targets] of steps)
          for (const to of targets) expect(place.get(to)).toBeLessThanOrEqual(place.get(from) ?? -1);
      }),
    );
  });

  it("are the same ones in whatever order the nodes come", () => {
    fc.assert(
      fc.property(
        graphs,
        fc.shuffledSubarray(NODES, { minLength: NODES.length, maxLength: NODES.length }),
        (steps, turned) => {
          const names = (nodes: string[]) =>
            circlesOf(nodes, steps)
              .map((circle) => circle.join())
              .sort();

          expect(names(turned)).toEqual(names(NODES));
        },
      ),
    );
  });
});
