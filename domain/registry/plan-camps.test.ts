import { describe, expect, it } from "vitest";
import { A_REGISTRY, campRow, carriedOut, fates, plan, problems, sideRow } from "@/test/builders/registry";

const war = [campRow("The war", "North", { since: "2011" }), campRow("The war", "South")];
const desk = carriedOut(A_REGISTRY, plan(A_REGISTRY, ...war));
const [conflict] = desk.conflicts;
const north = conflict?.camps[0];
const syria = A_REGISTRY.sources.find(({ name }) => name === "Syria");

describe("a line that names a side of a conflict", () => {
  it("makes the conflict with the days of its first line, and each side in it", () => {
    const done = plan(A_REGISTRY, ...war);
    const [made] = done.conflicts;
    expect(made).toEqual({
      ...{ id: made?.id, name: "The war", folded: made?.folded, since: "2011", until: null, camps: [] },
    });
    expect(done.camps.map(({ id: _, ...camp }) => camp)).toEqual([
      { name: "North", folded: "north", conflictId: made?.id, conflict: "The war" },
      { name: "South", folded: "south", conflictId: made?.id, conflict: "The war" },
    ]);
    expect(new Set(done.camps.map(({ id }) => id)).size).toBe(2);
    expect(done.report[1]).toEqual({
      ...{ number: 2, record: "conflict", about: "South in The war", fate: "adds" },
      ...{ problem: null, changes: [], warnings: [] },
    });
  });

  it("adds a side to a conflict that the desk has, and makes no second conflict", () => {
    const done = plan(desk, campRow("THE WAR", "West"));
    expect(done.conflicts).toEqual([]);
    expect(done.camps).toMatchObject([{ name: "West", conflictId: conflict?.id, conflict: "The war" }]);
  });

  it("leaves a side that is there as it is", () => {
    expect(plan(desk, campRow("the war", "north"))).toMatchObject({
      ...{ conflicts: [], camps: [], report: [{ fate: "same", about: "north in the war" }] },
    });
  });

  it("is told why a conflict of one side is none", () => {
    expect(plan(A_REGISTRY, campRow("The war", "North")).report[0]?.problem).toEqual({
      field: "to",
      message: "The file names no other side of this conflict, and it has at least 2.",
    });
  });

  it("is told how many sides a conflict can have, and one that is there is none too many", () => {
    const sides = Array.from({ length: 20 }, (_, at) => campRow("Peace", `Side ${at}`));
    const done = plan(A_REGISTRY, ...sides, campRow("Peace", "Side 3"), campRow("Peace", "One more"));
    expect(fates(done).slice(-2)).toEqual(["same", "refused"]);
    expect(done.report.at(-1)?.problem?.message).toBe("A conflict has at most 20 sides.");
  });

  it.each([
    ["since", { since: "2012" }],
    ["until", { until: "2020" }],
  ])("is refused with another %s than the desk knows", (field, over) => {
    expect(problems(plan(desk, campRow("The war", "North", over)))).toEqual([field]);
  });

  it("is told where the desk knows no days", () => {
    const undated = [campRow("Peace", "East"), campRow("Peace", "West", { since: "2012" })];
    expect(plan(A_REGISTRY, ...undated).report[1]?.problem?.message).toBe(
      "This conflict is known without dates, and a file does not change that.",
    );
  });
});

describe("a line that puts a source on a side", () => {
  it("adds it with its tie, days, citation and interest", () => {
    const over = { kind: "interest", since: "2012", until: "2013", citation: "a law", note: "gains land" };
    const done = plan(desk, sideRow("syria", "the war", "north", over));
    expect(done.memberships).toEqual([
      {
        ...{ id: done.memberships[0]?.id, sourceId: syria?.id, version: 1 },
        ...{ conflictId: conflict?.id, conflict: "The war", campId: north?.id, camp: "North" },
        ...{ tie: "interest", interest: "gains land", since: "2012", until: "2013", citation: "a law" },
      },
    ]);
    expect(done.report).toEqual([
      {
        ...{ number: 1, record: "side", about: "syria on the side of north in the war", fate: "adds" },
        ...{ problem: null, changes: [], warnings: [] },
      },
    ]);
  });

  it.each([
    ["source", sideRow("Nobody", "The war", "North"), "There is no source of this name."],
    ["conflict", sideRow("Syria", "Peace", "North"), "There is no conflict of this name."],
    ["to", sideRow("Syria", "The war", "West"), "This conflict has no such side."],
  ])("is refused in the column %s where there is none", (field, row, message) => {
    expect(plan(desk, row)).toMatchObject({
      ...{ memberships: [], report: [{ record: "side", fate: "refused", problem: { field, message } }] },
    });
  });

  it.each([
    [{ kind: "interest" }, { tie: "interest" }, "tie: party, now interest"],
    [{ note: "its land" }, { interest: "its land" }, "interest: its state, now its land"],
    [{ citation: "a law" }, { citation: "a law" }, "citation: a book, now a law"],
  ])("gives the side that is there what it says otherwise: %j", (over, changed, said) => {
    const placed = carriedOut(desk, plan(desk, sideRow("Syria", "The war", "North", { note: "its state" })));
    const done = plan(placed, sideRow("Syria", "The war", "North", over));
    const [before] = placed.memberships;
    expect(done.changedMemberships).toEqual([{ before, after: { ...before, ...changed } }]);
    expect(done.report[0]).toMatchObject({ fate: "changes", changes: [said] });
    expect(done.memberships).toEqual([]);
  });

  it("is refused beside another side over the same days, and may follow it", () => {
    const first = sideRow("Syria", "The war", "North", { until: "2012" });
    const rows = (since: string) => [first, sideRow("Syria", "The war", "South", { since })];
    expect(fates(plan(desk, ...rows("2012")))).toEqual(["adds", "refused"]);
    expect(fates(plan(desk, ...rows("2013")))).toEqual(["adds", "adds"]);
  });

  it("leaves the desk's own list of sides as it was", () => {
    const placed = carriedOut(desk, plan(desk, sideRow("Syria", "The war", "North", { until: "2012" })));
    const before = structuredClone(placed);
    plan(placed, sideRow("Syria", "The war", "South", { since: "2013" }));
    expect(placed).toEqual(before);
  });
});
