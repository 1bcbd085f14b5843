import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, pathFinder, startOf, tiesOnDay } from "@/domain/corroboration/relation-paths";
import { DRAWN_NAMES, drawnRelation } from "@/test/builders/drawn-chains";
import { aRelation, knowing } from "@/test/builders/ties";

/** The ways from a source, each as the ids on it. */
const ways = (sourceId: string, ...notations: string[]) =>
  pathFinder(notations.map((one) => aRelation(one)))(sourceId).map(({ steps }) =>
    [sourceId, ...steps.map(({ toId }) => toId)].join(" > "),
  );

const WAYS: { says: string; from: string; relations: string[]; ways: string[] }[] = [
  { says: "none without relations", from: "a", relations: [], ways: [] },
  { says: "one step", from: "a", relations: ["A part_of B"], ways: ["a > b"] },
  { says: "nothing against the direction of a relation", from: "b", relations: ["A part_of B"], ways: [] },
  {
    says: "every place on the way as well as its end",
    from: "a",
    relations: ["A part_of B", "B owned_by C"],
    ways: ["a > b", "a > b > c"],
  },
  {
    says: "from the middle of a way on",
    from: "b",
    relations: ["A part_of B", "B owned_by C"],
    ways: ["b > c"],
  },
  {
    says: "the shorter of two ways to one place",
    from: "a",
    relations: ["A part_of B", "B owned_by C", "A owned_by C"],
    ways: ["a > b", "a > c"],
  },
  {
    says: "both branches of a fork",
    from: "a",
    relations: ["A part_of B", "A owned_by C", "C owned_by D"],
    ways: ["a > b", "a > c", "a > c > d"],
  },
  {
    says: "the first of two equally long ways",
    from: "a",
    relations: ["A part_of B", "A part_of C", "B owned_by D", "C owned_by D"],
    ways: ["a > b", "a > c", "a > b > d"],
  },
  {
    says: "an end to a circle, back at its start",
    from: "a",
    relations: ["A relays B", "B relays A"],
    ways: ["a > b", "a > b > a"],
  },
];

describe("the ways from a source over relations", () => {
  it.each(WAYS)("are $says", ({ from, relations, ways: expected }) => {
    expect(ways(from, ...relations)).toEqual(expected);
  });

  it("name where they lead, and what the first and the last relation were recorded for", () => {
    const [, far] = pathFinder([
      aRelation("A part_of B", { recordedFromId: "old a", recordedToId: "old b" }),
      aRelation("B owned_by C", { recordedFromId: "other b", recordedToId: "old c" }),
    ])("a");

    expect(far).toMatchObject({
      ...{ toId: "c", toName: "C" },
      ...{ recordedFromId: "old a", recordedToId: "old c" },
    });
  });

  it("are found once for each source that was merged into the one asked for", () => {
    const find = pathFinder([
      aRelation("A owned_by C", { id: "1" }),
      aRelation("A owned_by C", { id: "2", recordedFromId: "merged" }),
      aRelation("A owned_by D", { id: "3", recordedFromId: "merged" }),
    ]);

    expect(find("a").map(({ recordedFromId, toId }) => `${recordedFromId} > ${toId}`)).toEqual([
      "a > c",
      "merged > c",
      "merged > d",
    ]);
  });

  it("of a merged source end where the shortest way of its own does", () => {
    const find = pathFinder([
      aRelation("A part_of B"),
      aRelation("B owned_by C"),
      aRelation("A owned_by C", { recordedFromId: "merged" }),
    ]);

    expect(find("a").map(({ recordedFromId, steps }) => [recordedFromId, steps.length])).toEqual([
      ["a", 1],
      ["a", 2],
      ["merged", 1],
    ]);
  });
});

describe("the ends that a relation was recorded for", () => {
  it("are its own where nothing was merged", () => {
    const relation = aRelation("A part_of B");

    expect([startOf(relation), endOf(relation)]).toEqual(["a", "b"]);
  });

  it("are kept when its sources are merged, each for itself", () => {
    expect(startOf(aRelation("A part_of B", { recordedFromId: "old a" }))).toBe("old a");
    expect(endOf(aRelation("A part_of B", { recordedFromId: "old a" }))).toBe("b");
    expect(startOf(aRelation("A part_of B", { recordedToId: "old b" }))).toBe("a");
    expect(endOf(aRelation("A part_of B", { recordedToId: "old b" }))).toBe("old b");
  });
});

const onDay = (day: string | null, ...over: Parameters<typeof aRelation>[1][]) =>
  tiesOnDay(
    knowing({
      day,
      relations: over.map((one, index) => aRelation("A part_of B", { id: `${index}`, ...one })),
    }),
  ).map(({ id }) => id);

describe("the relations that tie on the claim's day", () => {
  it.each([
    { period: { since: "2016-05-06" }, says: "starts that day", ties: true },
    { period: { since: "2016-05-07" }, says: "starts a day later", ties: false },
    { period: { until: "2016-05-06" }, says: "ends that day", ties: true },
    { period: { until: "2016-05-05" }, says: "ended the day before", ties: false },
    { period: { since: "2016" }, says: "may have started by then", ties: true },
    { period: { until: "2016-05" }, says: "may have lasted till then", ties: true },
    { period: { since: "2010", until: "2015" }, says: "was over", ties: false },
    { period: {}, says: "has no dates", ties: true },
  ])("hold one that $says: $ties", ({ period, ties }) => {
    expect(onDay("2016-05-06", period)).toEqual(ties ? ["0"] : []);
  });

  it("are all of them on a day that nobody knows", () => {
    expect(onDay(null, { since: "2030" }, { until: "1990" })).toEqual(["0", "1"]);
  });

  it("leave out words of independence, whatever the day", () => {
    const relations = [aRelation("A declared_independent_of B"), aRelation("A relays B")];

    expect(tiesOnDay(knowing({ relations })).map(({ kind }) => kind)).toEqual(["relays"]);
    expect(tiesOnDay(knowing({ day: null, relations })).map(({ kind }) => kind)).toEqual(["relays"]);
  });

  it("come in the order of their ids, however they were stored", () => {
    expect(onDay(null, { id: "3" }, { id: "1" }, { id: "2" })).toEqual(["1", "2", "3"]);
  });

  it("leave the stored list as it was", () => {
    const relations = [aRelation("B part_of C"), aRelation("A part_of C")];
    tiesOnDay(knowing({ relations }));

    expect(relations.map(({ fromId }) => fromId)).toEqual(["b", "a"]);
  });
});

describe("ways over any relations", () => {
  const drawn = fc.uniqueArray(drawnRelation, { maxLength: 8, selector: ({ id }) => id });

  it("are unbroken: each step starts where the one before ended", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...DRAWN_NAMES), (relations, sourceId) => {
        for (const { steps, toId } of pathFinder(relations)(sourceId)) {
          expect(steps[0]?.fromId).toBe(sourceId);
          expect(steps.at(-1)?.toId).toBe(toId);
          for (const [at, step] of steps.entries()) if (at > 0) expect(step.fromId).toBe(steps[at - 1]?.toId);
        }
      }),
    );
  });

  it("lead to each place once, over no more steps than there are relations", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...DRAWN_NAMES), (relations, sourceId) => {
        const found = pathFinder(relations)(sourceId);

        expect(new Set(found.map(({ toId }) => toId)).size).toBe(found.length);
        for (const { steps } of found) expect(steps.length).toBeLessThanOrEqual(relations.length);
      }),
    );
  });

  it("lead everywhere that single steps lead in the end", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...DRAWN_NAMES), (relations, sourceId) => {
        const reached = new Set<string>();
        for (const at of [sourceId, ...relations.map(() => "")].keys()) {
          const from = at === 0 ? new Set([sourceId]) : new Set(reached);
          for (const { fromId, toId } of relations) if (from.has(fromId)) reached.add(toId);
        }

        expect(new Set(pathFinder(relations)(sourceId).map(({ toId }) => toId))).toEqual(reached);
      }),
    );
  });
});
