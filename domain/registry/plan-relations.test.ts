import { describe, expect, it } from "vitest";
import {
  A_REGISTRY,
  carriedOut,
  EMPTY,
  fates,
  plan,
  problems,
  sourceRow,
  tieRow,
} from "@/test/builders/registry";
import type { KnownRegistry } from "./plan-draft";

const [sana, syria] = A_REGISTRY.sources;
const known = A_REGISTRY.relations[0];

describe("a line that ties two sources", () => {
  it("adds the tie with its ends, days, citation and note", () => {
    const over = { since: "2011", until: "2012-05", citation: "a report", note: "by decree" };
    const done = plan(A_REGISTRY, tieRow("syria", "relays", "sana", over));
    expect(done.relations).toEqual([
      {
        ...{ id: done.relations[0]?.id, kind: "relays", ...over },
        ...{ fromId: syria?.id, fromName: "Syria", toId: sana?.id, toName: "SANA" },
      },
    ]);
    expect(done.report).toEqual([
      {
        ...{ number: 1, record: "relation", about: "syria relays sana", fate: "adds" },
        ...{ problem: null, changes: [], warnings: [] },
      },
    ]);
  });

  it.each([
    ["source", tieRow("Nobody", "relays", "Syria")],
    ["to", tieRow("Syria", "relays", "Nobody")],
    ["source", tieRow("Nobody", "relays", "Noone")],
  ])("is refused in the column %s where it has no such end", (field, row) => {
    const done = plan(A_REGISTRY, row);
    const problem = { field, message: "There is no source of this name." };
    expect(done).toMatchObject({ relations: [], report: [{ record: "relation", fate: "refused", problem }] });
  });

  it("names the source that can't be tied to itself", () => {
    expect(plan(A_REGISTRY, tieRow("SANA", "relays", "sana")).report[0]?.problem?.message).not.toBe("");
    expect(problems(plan(A_REGISTRY, tieRow("SANA", "relays", "sana")))).toEqual(["to"]);
  });

  it.each([
    [{ citation: "a law" }, ["citation: a book, now a law"]],
    [{ note: "by decree" }, ["note: now by decree"]],
    [{ citation: "a law", note: "by decree" }, ["citation: a book, now a law", "note: now by decree"]],
  ])("gives the tie that is there what it says otherwise: %j", (over, changes) => {
    const done = plan(A_REGISTRY, tieRow("SANA", "state_run_by", "Syria", over));
    expect(done.changedRelations).toEqual([{ before: known, after: { ...known, ...over } }]);
    expect(done.report[0]).toMatchObject({ fate: "changes", changes });
    expect(done.relations).toEqual([]);
  });

  it("does not take a note away that it leaves blank", () => {
    const noted: KnownRegistry = {
      ...A_REGISTRY,
      relations: A_REGISTRY.relations.map((one) => ({ ...one, note: "by decree" })),
    };
    expect(plan(noted, tieRow("SANA", "state_run_by", "Syria"))).toMatchObject({
      changedRelations: [],
      report: [{ fate: "same" }],
    });
    const changed = plan(noted, tieRow("SANA", "state_run_by", "Syria", { citation: "a law" }));
    expect(changed.changedRelations).toMatchObject([{ after: { citation: "a law", note: "by decree" } }]);
  });

  it("knows a tie that is said from either end as one, and one of a direction as two", () => {
    const desk = carriedOut(EMPTY, plan(EMPTY, sourceRow("A"), sourceRow("B")));
    const staff = [tieRow("A", "shares_staff_with", "B"), tieRow("B", "shares_staff_with", "A")];
    expect(fates(plan(desk, ...staff))).toEqual(["adds", "same"]);
    expect(fates(plan(desk, tieRow("A", "relays", "B"), tieRow("A", "part_of", "B")))).toEqual([
      "adds",
      "adds",
    ]);
  });

  it("may hold again over later days", () => {
    const first = tieRow("Syria", "relays", "SANA", { since: "2001", until: "2005" });
    const later = tieRow("Syria", "relays", "SANA", { since: "2010", until: "2012" });
    const between = tieRow("Syria", "relays", "SANA", { since: "2004", until: "2006" });
    const done = plan(A_REGISTRY, first, later, between);
    expect(fates(done)).toEqual(["adds", "adds", "refused"]);
    expect(done.relations.map(({ since }) => since)).toEqual(["2001", "2010"]);
  });
});
