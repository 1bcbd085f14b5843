import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { newId } from "@/lib/new-id";
import type { Page, PageQuery } from "@/lib/page";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { createConflict } from "../commands/create-conflict";
import { mergeSource } from "../commands/merge-source";
import { placeInCamp } from "../commands/place-in-camp";
import { listConflicts } from "./list-conflicts";
import {
  findOwnRelations,
  getRelation,
  listCamps,
  listRelations,
  listRelationsAbove,
} from "./list-relations";

useDatabase();

let reviewer: Actor;
const ids = { wire: "", merged: "", house: "", state: "", stranger: "" };
const ties = { owned: "", ofMerged: "", relayed: "", apart: "" };

/** A wire of a house of a state, which relays a stranger; something merged into the wire has a tie of its own. */
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  const admin = await aPerson("admin");
  ids.wire = await aSource({ name: "Wire" });
  ids.merged = await aSource({ name: "Merged Wire" });
  ids.house = await aSource({ name: "House" });
  ids.state = await aSource({ name: "State", kind: "government" });
  ids.stranger = await aSource({ name: "Stranger" });
  ties.owned = await aRelation(ids.wire, "owned_by", ids.house, { since: "2012", note: "half of it" });
  ties.ofMerged = await aRelation(ids.merged, "part_of", ids.house);
  ties.relayed = await aRelation(ids.stranger, "relays", ids.wire, { until: "2015-06" });
  ties.apart = await aRelation(ids.house, "state_run_by", ids.state);
  await aRelation(ids.house, "relays", await aSource({ name: "Another Wire" }));
  unwrap(await mergeSource(admin, ids.merged, { into: ids.wire }));
  for (const name of ["War of rivers", "War of wells"])
    unwrap(await createConflict(admin, conflictInput.parse({ name, camps: ["North", "South"] })));
  const [wells, rivers] = (await listConflicts(admin)).items;
  const place = (id: string, campId: string | undefined, over: object) =>
    placeInCamp(admin, id, campInput.parse({ campId, tie: "party", citation: "a book", ...over }));
  unwrap(await place(ids.wire, rivers?.camps[0]?.id, { until: "2012" }));
  unwrap(
    await place(ids.wire, rivers?.camps[1]?.id, { since: "2013", tie: "interest", interest: "pays it" }),
  );
  unwrap(await place(ids.wire, wells?.camps[1]?.id, {}));
});

describe("the relations of a source", () => {
  it("are those at either end, the oldest first, both ends as what they count as, in two statements", async () => {
    expect((await listRelations(reviewer, ids.wire)).items).toEqual([
      {
        ...{ id: ties.owned, kind: "owned_by", since: "2012", until: null, note: "half of it", version: 1 },
        ...{ citation: "https://example.org/about" },
        from: { id: ids.wire, ref: expect.stringMatching(/^S-\d+$/), name: "Wire" },
        to: { id: ids.house, ref: expect.stringMatching(/^S-\d+$/), name: "House" },
      },
      expect.objectContaining({ id: ties.ofMerged, from: expect.objectContaining({ name: "Wire" }) }),
      expect.objectContaining({
        id: ties.relayed,
        until: "2015-06",
        to: expect.objectContaining({ id: ids.wire }),
      }),
    ]);
    expect(await countStatements(() => listRelations(reviewer, ids.wire))).toBe(2);
  });

  it("are the same for what is merged into it, and others for others", async () => {
    expect(await listRelations(reviewer, ids.merged)).toEqual(await listRelations(reviewer, ids.wire));
    expect((await listRelations(reviewer, ids.state)).items.map(({ id }) => id)).toEqual([ties.apart]);
  });

  it("that are its very own leave what is merged into it aside", async () => {
    const own = async (id: string) => (await findOwnRelations(database(), id)).map((one) => one.id);
    expect(await own(ids.wire)).toEqual([ties.owned, ties.relayed]);
    expect(await own(ids.merged)).toEqual([ties.ofMerged]);
  });

  it("above it are those of ownership from what it stands under, not its own, not of relays", async () => {
    const above = async (id: string) => (await listRelationsAbove(reviewer, id)).map((one) => one.id);
    expect(await above(ids.wire)).toEqual([ties.apart]);
    expect(await above(ids.merged)).toEqual([ties.apart]);
    expect(await above(ids.house)).toEqual([]);
    expect(await above(ids.stranger)).toEqual([]);
  });
});

describe("a list of what ties sources", () => {
  const lists: [string, number, (page: PageQuery) => Promise<Page<{ id: string }>>][] = [
    ["relations", 3, (page) => listRelations(reviewer, ids.wire, page)],
    ["sides", 3, (page) => listCamps(reviewer, ids.wire, page)],
    ["conflicts", 2, (page) => listConflicts(reviewer, page)],
  ];
  const sizes = lists.flatMap(([name, count, list]) =>
    [1, 2, 3, 4].map((limit) => [name, limit, count, list] as const),
  );

  it.each(sizes)("of %s is read %i at a time to its end without a gap or a repeat", async (...given) => {
    const [, limit, count, list] = given;
    const all = (await list({ limit: 100 })).items.map(({ id }) => id);
    expect(all).toHaveLength(count);
    const read: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null && read.length < 10; ) {
      const page: Page<{ id: string }> = await list({ limit, cursor });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      read.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(read).toEqual(all);
  });

  it.each(lists)("of %s refuses a cursor that is none", async (_, __, list) => {
    await expect(list({ limit: 2, cursor: "2" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("one relation", () => {
  it("is found over whichever end, and what is merged into it", async () => {
    for (const source of [ids.wire, ids.merged, ids.house])
      expect(await getRelation(reviewer, { source, relationId: ties.ofMerged })).toMatchObject({
        ...{ id: ties.ofMerged, kind: "part_of" },
      });
  });

  it("is not there by an id that nothing has, or over a source that is not there", async () => {
    const ask = (source: string, relationId: string) => getRelation(reviewer, { source, relationId });
    await expect(ask(ids.wire, newId())).rejects.toMatchObject({ code: "not_found" });
    await expect(ask("S-999999", ties.owned)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not there over a source that it does not tie", async () => {
    const elsewhere = getRelation(reviewer, { source: ids.state, relationId: ties.owned });
    await expect(elsewhere).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the sides of a source", () => {
  it("are those of all conflicts and periods, what was placed first first", async () => {
    expect((await listCamps(reviewer, ids.merged)).items).toMatchObject([
      { conflict: "War of rivers", camp: "North", tie: "party", since: null, until: "2012" },
      { conflict: "War of rivers", camp: "South", tie: "interest", interest: "pays it", since: "2013" },
      { conflict: "War of wells", camp: "South", version: 1, citation: "a book" },
    ]);
    expect((await listCamps(reviewer, ids.house)).items).toEqual([]);
  });

  it("belong to conflicts that are listed newest first, each with its sides in the order given", async () => {
    expect(
      (await listConflicts(reviewer)).items.map(({ name, camps }) => [name, camps.map((one) => one.name)]),
    ).toEqual([
      ["War of wells", ["North", "South"]],
      ["War of rivers", ["North", "South"]],
    ]);
  });
});

describe("what ties sources", () => {
  const reads: [string, (actor: Actor, key: string) => Promise<unknown>][] = [
    ["relations", (actor, key) => listRelations(actor, key)],
    ["relations above", (actor, key) => listRelationsAbove(actor, key)],
    ["sides", (actor, key) => listCamps(actor, key)],
    ["one relation", (actor, source) => getRelation(actor, { source, relationId: ties.owned })],
  ];
  it.each(reads)("is for people with a role, and of sources that are there: %s", async (_, ask) => {
    await expect(ask(nobody(), ids.wire)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(ask(await aPerson(), ids.wire)).rejects.toMatchObject({ code: "forbidden" });
    for (const key of ["S-999999", newId(), "nonsense"])
      await expect(ask(reviewer, key)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is for people with a role: conflicts", async () => {
    await expect(listConflicts(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listConflicts(await aPerson())).rejects.toMatchObject({ code: "forbidden" });
  });
});
