import { beforeEach, describe, expect, it } from "vitest";
import { foldName } from "@/domain/sources/fold-name";
import { inCamp } from "@/test/builders/ties";
import { Draft, EMPTY_REGISTRY, type KnownName, type KnownRegistry, type KnownSource } from "./plan-draft";

function aKnown(name: string, over: Partial<KnownSource> = {}): KnownSource {
  return {
    ...{ id: name.toLowerCase(), ref: 1, version: 1, name, folded: foldName(name) },
    ...{ kind: "outlet", country: null, homepage: null, wikidataId: null, citation: null, checked: true },
    ...over,
  };
}

function aName(name: string, sourceId: string, over: Partial<KnownName> = {}): KnownName {
  return {
    ...{ name, folded: foldName(name), sourceId, ownerName: sourceId },
    ...{ language: null, since: null, until: null },
    ...over,
  };
}

const SANA = aKnown("SANA");
const SYRIA = aKnown("Syria");
const RELATION = {
  ...{ id: "r-1", kind: "state_run_by" as const, fromId: "sana", fromName: "SANA", toId: "syria" },
  ...{ toName: "Syria", since: null, until: null, citation: "a book", note: null },
};
const OTHER = { ...RELATION, id: "r-2", kind: "relays" as const };
const WAR = {
  ...{ id: "war", name: "The War", folded: foldName("The War"), since: null, until: null },
  camps: [{ id: "north", name: "North", folded: "north" }],
};
const KNOWN: KnownRegistry = {
  sources: [SANA, SYRIA],
  names: [aName("SANA", "sana"), aName("Syria", "syria")],
  relations: [RELATION, OTHER],
  conflicts: [WAR],
  memberships: [inCamp("Syria", "North")],
};

const line = (number: number, name: string | null = null) => ({
  ...{ number, record: "source" as const, about: `line ${number}`, name },
});

let draft: Draft;
beforeEach(() => {
  draft = new Draft(KNOWN, () => "new");
});

describe("a plan without lines", () => {
  it("changes nothing of what the desk has", () => {
    expect(draft.plan()).toEqual({
      ...{ created: [], changed: [], names: [], named: [], relations: [], changedRelations: [] },
      ...{ conflicts: [], camps: [], memberships: [], changedMemberships: [], report: [] },
    });
  });

  it("finds what the desk has by folded name", () => {
    expect(draft.sources.get(foldName("sana"))).toBe(SANA);
    expect(draft.names.get(foldName("syria"))?.sourceId).toBe("syria");
    expect(draft.conflicts.get(foldName("the war"))).toBe(WAR);
    expect(draft.sidesOf("syria").map(({ camp }) => camp)).toEqual(["North"]);
    expect(draft.sidesOf("sana")).toEqual([]);
  });
});

describe("the report", () => {
  it("comes in the order of the lines, whatever was planned first", () => {
    draft.say({ ...line(3), fate: "same" });
    draft.sayChanged(line(1), ["kind: outlet, now monitor"]);
    draft.refuse(line(2), { field: "to", message: "no" });

    expect(draft.plan().report).toEqual([
      { ...report(1), fate: "changes", changes: ["kind: outlet, now monitor"] },
      { ...report(2), fate: "refused", problem: { field: "to", message: "no" } },
      { ...report(3), fate: "same" },
    ]);
  });

  it("warns of a name that mixes scripts, and of none where the line brings no name", () => {
    draft.say({ ...line(1, "Аnadolu"), fate: "adds" });
    draft.say({ ...line(2, "Anadolu"), fate: "adds" });
    draft.say({ ...line(3), fate: "adds" });

    expect(draft.plan().report.map(({ warnings }) => warnings.length)).toEqual([1, 0, 0]);
  });

  it("warns of the name of a refused line as well", () => {
    draft.refuse(line(1, "Аnadolu"), { field: "name", message: "no" });

    expect(draft.plan().report[0]?.warnings).toHaveLength(1);
  });

  function report(number: number) {
    return {
      ...{ number, record: "source", about: `line ${number}` },
      ...{ problem: null, changes: [], warnings: [] },
    };
  }
});

describe("a later line sees", () => {
  it("the source that an earlier one made", () => {
    const made = aKnown("TRT", { ref: null });
    draft.create(made);

    expect(draft.sources.get("trt")).toBe(made);
    expect(draft.plan()).toMatchObject({ created: [made], changed: [] });
  });

  it("the source as an earlier one changed it", () => {
    const after = { ...SANA, checked: false };
    draft.change({ before: SANA, after });

    expect(draft.sources.get("sana")).toBe(after);
    expect(draft.plan()).toMatchObject({ created: [], changed: [{ before: SANA, after }] });
  });

  it("the relation that an earlier one made, with its line", () => {
    const made = { ...RELATION, id: "r-3" };
    draft.relate(made, 7);

    expect(draft.relations).toEqual([RELATION, OTHER, made]);
    expect(draft.saidIn.get("r-3")).toBe(7);
    expect(draft.plan().relations).toEqual([made]);
  });

  it("the relation as an earlier one changed it, in its own place", () => {
    const after = { ...RELATION, citation: "another book" };
    draft.changeRelation({ before: RELATION, after }, 7);

    expect(draft.relations).toEqual([after, OTHER]);
    expect(draft.saidIn.get("r-1")).toBe(7);
    expect(draft.plan()).toMatchObject({ relations: [], changedRelations: [{ before: RELATION, after }] });
  });

  it("the side that an earlier one added, in the desk's conflict", () => {
    draft.addCamp({ conflictId: "war", conflict: "the war", id: "south", name: "South", folded: "south" });

    expect(draft.conflicts.get(WAR.folded)?.camps.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(draft.plan()).toMatchObject({ conflicts: [], camps: [{ conflictId: "war", name: "South" }] });
  });

  it("the sides of a conflict that an earlier one declared", () => {
    draft.declare({ ...WAR, id: "new", name: "New War", folded: foldName("New War"), camps: [] });
    draft.addCamp({ conflictId: "new", conflict: "NEW WAR", id: "south", name: "South", folded: "south" });

    expect(draft.conflicts.get(foldName("New War"))?.camps.map(({ id }) => id)).toEqual(["south"]);
    expect(draft.plan().conflicts.map(({ id }) => id)).toEqual(["new"]);
  });

  it("where an earlier one put a source", () => {
    const [first, second] = [inCamp("SANA", "North"), inCamp("SANA", "South")];
    draft.place(first, 4);
    draft.place(second, 5);

    expect(draft.sidesOf("sana")).toEqual([first, second]);
    expect(draft.saidIn.get(second.id)).toBe(5);
    expect(draft.plan().memberships).toEqual([first, second]);
  });

  it("a side as an earlier one changed it, and the source's others as they were", () => {
    const other = inCamp("Syria", "South");
    const before = inCamp("Syria", "North");
    const after = { ...before, tie: "interest" as const };
    draft.place(other, 4);
    draft.changeMembership({ before, after }, 5);

    expect(draft.sidesOf("syria")).toEqual([after, other]);
    expect(draft.saidIn.get(after.id)).toBe(5);
    expect(draft.plan()).toMatchObject({ memberships: [other], changedMemberships: [{ before, after }] });
  });
});

describe("the names that lines give", () => {
  it("are each what the last line says of it", () => {
    draft.giveName(aName("The Agency", "sana", { until: "2014" }));
    draft.giveName(aName("THE AGENCY", "sana", { until: "2015" }));

    expect(draft.plan().names).toMatchObject([{ name: "THE AGENCY", until: "2015" }]);
    expect(draft.names.get(foldName("the agency"))?.until).toBe("2015");
  });

  it("tell whose they are, where nothing else of their source is written", () => {
    draft.giveName(aName("The Agency", "sana"));
    draft.giveName(aName("The State", "syria"));
    draft.change({ before: SYRIA, after: { ...SYRIA, checked: false } });

    expect(draft.plan().named).toEqual([SANA]);
  });

  it("name no source that the file makes itself", () => {
    draft.create(aKnown("TRT", { ref: null }));
    draft.giveName(aName("TRT World", "trt"));

    expect(draft.plan().named).toEqual([]);
  });
});

describe("what the desk has", () => {
  it("stays as it was read, whatever is planned", () => {
    const before = structuredClone(KNOWN);
    draft.create(aKnown("TRT"));
    draft.relate({ ...RELATION, id: "r-3" }, 1);
    draft.changeRelation({ before: RELATION, after: { ...RELATION, citation: "b" } }, 2);
    draft.addCamp({ conflictId: "war", conflict: "The War", id: "south", name: "South", folded: "south" });
    draft.place(inCamp("Syria", "South"), 3);
    draft.giveName(aName("The Agency", "sana"));

    expect(KNOWN).toEqual(before);
    expect(EMPTY_REGISTRY.sources).toEqual([]);
  });
});
