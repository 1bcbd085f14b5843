import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { aBareArticle } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { resolveNames } from "./resolve-names";
import { resolveOrCreateSource, resolveOrCreateSources, sourceFamily } from "./store";

useDatabase();

const now = new Date("2026-05-06T12:00:00Z");
const resolveName = (name: string) => inTransaction((tx) => resolveOrCreateSource(tx, { name, now }));
const check = (id: string) => database().source.update({ where: { id }, data: { checked: true } });

describe("resolveOrCreateSource", () => {
  it("makes an unchecked source of a name nobody has used", async () => {
    const made = await inTransaction((tx) =>
      resolveOrCreateSource(tx, { name: " Rasd Network ", kind: "monitor", now }),
    );

    expect(made).toMatchObject({ name: "Rasd Network", kind: "monitor", checked: false, created: true });
    const kept = await database().source.findUniqueOrThrow({
      where: { id: made.id },
      include: { aliases: true },
    });
    expect(kept).toMatchObject({ folded: "rasd network", canonicalId: made.id, reliability: "F" });
    expect(kept.aliases.map((alias) => alias.name)).toEqual(["Rasd Network"]);
  });

  it("finds a source by another spelling of its name", async () => {
    const made = await resolveName("Al-Furat Post");
    expect(await resolveName("the al Furat post")).toMatchObject({ id: made.id, created: false });
  });

  it("finds a source by an alias", async () => {
    const made = await resolveName("Northern Monitor");
    await database().sourceAlias.create({
      data: { id: newId(), sourceId: made.id, name: "مرصد الشمال", folded: "مرصد شمال", createdAt: now },
    });
    expect(await resolveName("مرصد الشمال")).toMatchObject({ id: made.id, created: false });
  });

  it("never takes a near name", async () => {
    const made = await resolveName("Harbour Gazette");
    expect((await resolveName("Harbour Gazete")).id).not.toBe(made.id);
  });

  it("follows a merge to the source that stands", async () => {
    const gone = await resolveName("Old Wire");
    const stands = await resolveName("New Wire");
    await database().source.update({
      where: { id: gone.id },
      data: { mergedIntoId: stands.id, canonicalId: stands.id },
    });
    expect(await resolveName("Old Wire")).toMatchObject({ id: stands.id, name: "New Wire" });
  });

  it("makes one source when two transactions meet on a new name", async () => {
    const both = await Promise.all(Array.from({ length: 6 }, () => resolveName("Meeting Point Radio")));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.filter(({ created }) => created)).toHaveLength(1);
  });

  it("makes one stand-in for a name that several checked sources carry", async () => {
    const one = await resolveName("Ministry A");
    const other = await resolveName("Ministry B");
    for (const { id } of [one, other]) {
      await check(id);
      await database().sourceAlias.create({
        data: { id: newId(), sourceId: id, name: "The Ministry", folded: "ministry", createdAt: now },
      });
    }
    const standIn = await resolveName("the ministry");
    expect(standIn).toMatchObject({ created: true, checked: false });
    expect(await resolveName("the ministry")).toMatchObject({ id: standIn.id, created: false });
  });
});

describe("resolveOrCreateSources", () => {
  const resolveAll = (names: string[]) =>
    inTransaction((tx) =>
      resolveOrCreateSources(
        tx,
        names.map((name) => ({ name, now })),
      ),
    );
  const newNames = (count: number) => Array.from({ length: count }, () => `Wire ${newId()}`);

  it("gives the sources in the order of the names, and creates a name that is given twice once", async () => {
    const known = await resolveName("Estuary Radio");
    const all = await resolveAll(["Delta Post", "estuary radio", "the Delta Post"]);

    expect(all.map(({ name, created }) => [name, created])).toEqual([
      ["Delta Post", true],
      ["Estuary Radio", false],
      ["Delta Post", false],
    ]);
    expect(all[1]?.id).toBe(known.id);
    expect(all[2]?.id).toBe(all[0]?.id);
  });

  it("keeps a named and an unnamed source of the same words apart", async () => {
    const articleId = await aBareArticle();
    const name = "harbour police";
    const [named, unnamed] = await inTransaction((tx) =>
      resolveOrCreateSources(tx, [
        { name, kind: "government", now },
        { name, unnamed: true, articleId, now },
      ]),
    );

    expect(named).toMatchObject({ kind: "government", created: true });
    expect(unnamed).toMatchObject({ kind: "unnamed", created: true });
    expect(await database().sourceAlias.count({ where: { sourceId: unnamed?.id } })).toBe(0);
  });

  it("makes one source of each name when transactions name the same ones in different order", async () => {
    const names = newNames(8);
    const orders = [names, names.toReversed(), [...names.slice(4), ...names.slice(0, 4)], names.toSorted()];
    const all = await Promise.all(orders.map(resolveAll));

    for (const name of names) {
      expect(await database().source.count({ where: { name } })).toBe(1);
    }
    expect(all.flat().filter(({ created }) => created)).toHaveLength(names.length);
    expect(new Set(all.flat().map(({ id }) => id)).size).toBe(names.length);
  });

  it.each([1, 12])("asks five statements to make %i sources, and one to find them", async (count) => {
    const names = newNames(count);
    expect(await countStatements(() => resolveAll(names))).toBe(5);
    expect(await countStatements(() => resolveAll(names))).toBe(1);
    expect(await countStatements(() => resolveAll([]))).toBe(0);
  });
});

describe("an unnamed source", () => {
  const describeIn = (articleId: string, name: string) =>
    inTransaction((tx) => resolveOrCreateSource(tx, { name, unnamed: true, articleId, now }));

  it("is one within an article and another in the next", async () => {
    const [here, there] = [await aBareArticle(), await aBareArticle()];
    const first = await describeIn(here, "Turkish security sources");
    const again = await describeIn(here, "turkish security sources");
    const elsewhere = await describeIn(there, "Turkish security sources");

    expect(first).toMatchObject({ kind: "unnamed", created: true, checked: false });
    expect(again).toMatchObject({ id: first.id, created: false });
    expect(elsewhere.id).not.toBe(first.id);
  });

  it("is never found under its words as if they were a name", async () => {
    const described = await describeIn(await aBareArticle(), "a harbour official");
    expect((await resolveName("a harbour official")).id).not.toBe(described.id);
  });
});

describe("resolveNames", () => {
  it("answers exact, near and unknown names together", async () => {
    const agency = await resolveName("Anadolu Agency");
    await check(agency.id);
    const found = await resolveNames(database(), ["anadolu agency", "Andadolu", "Qwxz Vbnm"]);

    expect(found.get("anadolu agency")).toMatchObject({ kind: "exact", through: "name", offers: [] });
    expect(found.get("Andadolu")).toMatchObject({ kind: "near", offers: [{ source: { id: agency.id } }] });
    expect(found.get("Qwxz Vbnm")).toEqual({ kind: "none" });
  });

  it("finds the source that a longer phrase names", async () => {
    const monitor = await resolveName("Valley Observatory for Human Rights");
    const phrase = "the Lisbon-based Valley Observatory for Human Rights";
    const found = await resolveNames(database(), [phrase]);
    expect(found.get(phrase)).toMatchObject({
      kind: "exact",
      source: { id: monitor.id },
      through: "phrase",
    });
  });

  it("still offers the near names of a source that nobody has checked", async () => {
    const right = await resolveName("Khabar Centre");
    await check(right.id);
    const misspelt = await resolveName("Khabar Center");
    const found = await resolveNames(database(), ["Khabar Center"]);
    expect(found.get("Khabar Center")).toMatchObject({
      kind: "exact",
      source: { id: misspelt.id },
      offers: [{ source: { id: right.id } }],
    });
  });

  it("asks nothing for no names", async () => {
    expect(await resolveNames(database(), [])).toEqual(new Map());
  });
});

describe("sourceFamily", () => {
  it("holds the standing source and all that were merged into it", async () => {
    const [stands, gone, other] = [
      await resolveName("Fam A"),
      await resolveName("Fam B"),
      await resolveName("Fam C"),
    ];
    await database().source.update({
      where: { id: gone.id },
      data: { mergedIntoId: stands.id, canonicalId: stands.id },
    });

    for (const id of [stands.id, gone.id]) {
      expect(await sourceFamily(database(), id)).toEqual([stands.id, gone.id].sort());
    }
    expect(await sourceFamily(database(), other.id)).toEqual([other.id]);
  });
});
