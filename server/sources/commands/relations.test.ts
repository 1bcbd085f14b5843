import { describe, expect, it } from "vitest";
import { relationInput } from "@/domain/sources/relation-schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { eventsAbout } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { loadRelations, relatedSources } from "../load-relations";
import { getRelation, listRelations } from "../queries/list-relations";
import { previewRelation } from "../queries/preview-relation";
import { addRelation } from "./add-relation";
import { changeRelation, removeRelation } from "./change-relation";
import { mergeSource } from "./merge-source";

useDatabase();

const CITED = { citation: "https://example.org/about" };
const tie = (to: string, over: object = {}) =>
  relationInput.parse({ to, kind: "owned_by", ...CITED, ...over });

describe("relations", () => {
  it("are for admins", async () => {
    const [from, to] = [await aSource(), await aSource()];
    const named = { source: from, relationId: await aRelation(from, "relays", to) };
    for (const [actor, code] of [
      [nobody(), "unauthenticated"],
      [await aPerson("editor"), "forbidden"],
    ] as const) {
      await expect(addRelation(actor, from, tie(to))).rejects.toMatchObject({ code });
      await expect(changeRelation(actor, named, { version: 1 })).rejects.toMatchObject({ code });
      await expect(removeRelation(actor, named, { version: 1, reason: "no" })).rejects.toMatchObject({
        code,
      });
    }
    await expect(listRelations(nobody(), from)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("are recorded, changed, ended and taken out, each with its event", async () => {
    const admin = await aPerson("admin");
    const [from, to] = [await aSource({ name: "Coast Wire" }), await aSource({ name: "Coast Holding" })];
    const { id: relationId } = unwrap(await addRelation(admin, from, tie(to, { since: "2012-05-01" })));
    const named = { source: to, relationId };
    unwrap(await changeRelation(admin, named, { version: 1, note: "half of it" }));
    unwrap(await changeRelation(admin, named, { version: 2, until: "2020-01-31" }));
    expect(await getRelation(admin, named)).toMatchObject({
      ...{ kind: "owned_by", from: { name: "Coast Wire" }, to: { name: "Coast Holding" } },
      ...{ since: "2012-05-01", until: "2020-01-31", note: "half of it", version: 3 },
    });

    unwrap(await removeRelation(admin, named, { version: 3, reason: "another Coast Wire" }));
    expect((await listRelations(admin, from)).items).toEqual([]);
    const events = (await eventsAbout(from)).filter(({ kind }) => kind.startsWith("Relation"));
    expect(events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["RelationAdded", null],
      ["RelationChanged", null],
      ["RelationEnded", null],
      ["RelationRemoved", "another Coast Wire"],
    ]);
    expect(events[0]?.after).toMatchObject({ kind: "owned_by", to: { name: "Coast Holding" }, ...CITED });
  });

  it("keep the words of whoever was second", async () => {
    const admin = await aPerson("admin");
    const [from, to] = [await aSource(), await aSource()];
    const named = { source: from, relationId: await aRelation(from, "relays", to) };
    unwrap(await changeRelation(admin, named, { version: 1, note: "first" }));
    const second = changeRelation(admin, named, { version: 1, note: "second" });
    await expect(second).rejects.toMatchObject({ code: "conflict" });
  });

  it("can be changed after an end was merged, and only within the rule of what that end is seen as", async () => {
    const admin = await aPerson("admin");
    const [from, into, to] = [await aSource(), await aSource(), await aSource()];
    const relationId = await aRelation(from, "owned_by", to, { until: "2014-12-31" });
    await aRelation(into, "owned_by", to, { since: "2015-01-01" });
    unwrap(await mergeSource(admin, from, { into }));
    const named = { source: into, relationId };
    unwrap(await changeRelation(admin, named, { version: 1, note: "half of it", since: "2001" }));
    const change = (until: string) => ({ kind: "change" as const, relationId, patch: { until } });
    expect(await previewRelation(admin, into, change("2013"))).toMatchObject({ ok: true });
    const refused = { error: { kind: "relation_overlaps" } };
    expect(await previewRelation(admin, into, change("2016"))).toMatchObject(refused);
    expect(await changeRelation(admin, named, { version: 2, until: "2016" })).toMatchObject(refused);
    expect(await addRelation(admin, from, tie(await aSource()))).toMatchObject({
      error: { kind: "merged_source" },
    });
  });

  it("keep a bound as finely as it is known, and take every day that it can mean", async () => {
    const admin = await aPerson("admin");
    const [from, to] = [await aSource(), await aSource()];
    unwrap(await addRelation(admin, from, tie(to, { since: "1965", until: "1999-06" })));
    expect((await listRelations(admin, from)).items).toMatchObject([{ since: "1965", until: "1999-06" }]);
    expect(await addRelation(admin, from, tie(to, { since: "1999-06-30" }))).toMatchObject({
      error: { kind: "relation_overlaps", message: expect.stringContaining("1965 to 1999-06") },
    });
    expect(await addRelation(admin, from, tie(to, { since: "1999-07" }))).toMatchObject({ ok: true });
    const stored = await database().sourceRelation.findFirstOrThrow({ where: { fromId: from } });
    const again = database().sourceRelation.create({
      data: { ...stored, id: crypto.randomUUID(), since: "1999-06-30", until: "1999" },
    });
    await expect(again).rejects.toThrow("source_relations_period");
  });

  it("refuse what the rule refuses, and nothing is stored", async () => {
    const admin = await aPerson("admin");
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    await aRelation(a, "part_of", b);
    await aRelation(b, "owned_by", c);
    const refused: [string, string, object, string][] = [
      [a, a, {}, "same_source"],
      [c, a, {}, "ownership_cycle"],
      [b, c, { since: "2020-01-01" }, "relation_overlaps"],
      [a, c, { since: "2020-01-01", until: "2019-01-01" }, "period_upside_down"],
    ];
    for (const [from, to, over, kind] of refused)
      expect(await addRelation(admin, from, tie(to, over))).toMatchObject({ ok: false, error: { kind } });
    expect((await listRelations(admin, c)).items).toHaveLength(1);
    await expect(addRelation(admin, a, tie("S-999999"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("can't be broken behind the application's back", async () => {
    const [a, b] = [await aSource(), await aSource()];
    await aRelation(a, "shares_staff_with", b);
    const stored = await database().sourceRelation.findFirstOrThrow({ where: { fromId: a } });
    const again = (data: object) => database().sourceRelation.create({ data: { ...stored, ...data } });
    const id = crypto.randomUUID();
    await expect(again({ id, fromId: b, toId: a })).rejects.toThrow("source_relations_period");
    await expect(again({ id, toId: a })).rejects.toThrow("source_relations_ends");
    for (const since of ["2015-13", "2015-1-1", "15", "2015-06-31", "then"])
      await expect(again({ id, kind: "relays", since })).rejects.toThrow();
    await expect(again({ id, kind: "relays", since: "0015" })).rejects.toThrow("source_relations_bounds");
    await expect(again({ id, kind: "relays", until: "2015-01 " })).rejects.toThrow("source_relations_bounds");
    await expect(again({ id, kind: "relays", citation: "" })).rejects.toThrow(
      "source_relations_citation_form",
    );
  });
});

describe("loadRelations", () => {
  it("follows relations and merges as far as they lead, in one statement, both ends as what they count as", async () => {
    const [a, b, c, d, lone] = [
      await aSource(),
      await aSource(),
      await aSource(),
      await aSource(),
      await aSource(),
    ];
    await aRelation(a, "part_of", b);
    await aRelation(c, "owned_by", d, { since: "2012-05-01" });
    unwrap(await mergeSource(await aPerson("admin"), c, { into: b }));
    const found = await loadRelations(database(), [a]);

    expect(found.map(({ fromId, kind, toId, since }) => [fromId, kind, toId, since])).toEqual([
      [a, "part_of", b, null],
      [b, "owned_by", d, "2012-05-01"],
    ]);
    expect(await relatedSources(database(), [d])).toEqual([a, b, c, d].sort());
    expect(await loadRelations(database(), [lone])).toEqual([]);
  });
});
