import { describe, expect, it } from "vitest";
import { registryFile } from "@/domain/registry/schema";
import { aliasFilter, newAliasInput } from "@/domain/sources/alias-schema";
import { database } from "@/server/database/client";
import { importRegistry } from "@/server/registry/commands/import-registry";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { eventsAbout } from "@/test/builders/claims";
import { anUnnamedSource, aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { meanwhile } from "@/test/postgres/meanwhile";
import { getSource } from "../queries/get-source";
import { listAliases } from "../queries/list-aliases";
import { addAlias, changeAlias, removeAlias } from "./change-alias";
import { mergeSource } from "./merge-source";

useDatabase();

const named = (name: string, over: object = {}) => newAliasInput.parse({ name, version: 1, ...over });
const removal = { version: 1, reason: "another monitor" };
const page = (over: object = {}) => aliasFilter.parse(over);

describe("the other names of a source", () => {
  it("are read by people who are signed in, and changed by admins", async () => {
    const id = await aSource({ aliases: ["Rasd Roles"] });
    const [alias] = (await listAliases(await aPerson("reviewer"), id, page())).items;
    const one = { source: id, aliasId: alias?.id ?? "" };
    for (const [actor, code] of [
      [nobody(), "unauthenticated"],
      [await aPerson("editor"), "forbidden"],
    ] as const) {
      await expect(addAlias(actor, id, named("Another"))).rejects.toMatchObject({ code });
      await expect(changeAlias(actor, one, { version: 1 })).rejects.toMatchObject({ code });
      await expect(removeAlias(actor, one, removal)).rejects.toMatchObject({ code });
    }
    await expect(listAliases(nobody(), id, page())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("are added, changed and taken away one by one, each with its event", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Quay Monitor" });
    const given = named("مرصد الرصيف", { language: "ar", since: "2015-01-01" });
    const { id: aliasId } = unwrap(await addAlias(admin, id, given));
    const one = { source: id, aliasId };
    unwrap(await changeAlias(admin, one, { version: 2, name: "Quay Watch", language: "en" }));
    expect(await listAliases(admin, id, page())).toMatchObject({
      ...{ nextCursor: null, version: 3 },
      items: [{ name: "Quay Watch", language: "en", since: "2015-01-01", warnings: [] }],
    });
    unwrap(await removeAlias(admin, one, { version: 3, reason: "another monitor" }));
    expect((await getSource(admin, id)).aliases).toEqual([]);
    const events = await eventsAbout(id);
    expect(events.slice(-3).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["AliasSaved", null],
      ["AliasSaved", null],
      ["AliasRemoved", "another monitor"],
    ]);
    expect(events.at(-2)).toMatchObject({ before: { language: "ar" }, after: { name: "Quay Watch" } });
  });

  it("refuse what the rules refuse, and a stale version", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Pier Monitor", aliases: ["Pier Watch"] });
    const other = await aSource({ aliases: ["Pier Office"] });
    const refused: [string, string][] = [
      ["PIER MONITOR", "own_name"],
      ["the Pier-Watch", "duplicate_alias"],
      ["Pier Office", "alias_taken"],
    ];
    for (const [name, kind] of refused) {
      expect(await addAlias(admin, id, named(name))).toMatchObject({ error: { kind, field: "name" } });
    }
    expect(await addAlias(admin, await anUnnamedSource(), named("X1"))).toMatchObject({
      error: { kind: "unnamed_source" },
    });
    await expect(addAlias(admin, id, named("Pier Two", { version: 9 }))).rejects.toMatchObject({
      code: "conflict",
    });
    const own = await database().sourceAlias.findFirstOrThrow({
      where: { sourceId: id, name: "Pier Monitor" },
    });
    await expect(removeAlias(admin, { source: id, aliasId: own.id }, removal)).rejects.toMatchObject({
      code: "not_found",
    });
    unwrap(await mergeSource(admin, id, { into: other }));
    expect(await addAlias(admin, id, named("Pier Three"))).toMatchObject({
      error: { kind: "merged_source" },
    });
  });

  it("keep a name that another source bears too, while their language and dates change", async () => {
    const admin = await aPerson("admin");
    const [id, other] = [await aSource({ aliases: ["Jetty Watch"] }), await aSource({ name: "Jetty Two" })];
    await database().sourceAlias.updateMany({
      where: { sourceId: other },
      data: { name: "Jetty Watch", folded: "jetty watch" },
    });
    const alias = await database().sourceAlias.findFirstOrThrow({
      where: { sourceId: id, name: "Jetty Watch" },
    });
    const one = { source: id, aliasId: alias.id };
    unwrap(await changeAlias(admin, one, { version: 1, name: "The Jetty Watch", language: "en" }));
    expect(await listAliases(admin, id, page())).toMatchObject({ items: [{ language: "en" }] });
    expect(await changeAlias(admin, one, { version: 2, name: "Jetty Two Watch" })).toMatchObject({
      ok: true,
    });
    expect(await changeAlias(admin, one, { version: 3, name: "Jetty Watch" })).toMatchObject({
      error: { kind: "alias_taken" },
    });
  });

  it("are shown a page at a time and searched, ten thousand of them too, with a warning beside each that is suspicious", async () => {
    const admin = await aPerson("admin");
    const aliases = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ record: "alias", source: "Name Heap" },
      name: at === 9_999 ? "Heap R\u0435uters" : `Heap ${at}`,
    }));
    const rows = [{ record: "source", source: "Name Heap", kind: "outlet" }, ...aliases];
    expect(await importRegistry(admin, registryFile.parse({ rows }))).toMatchObject({ adds: 10_001 });
    const { id } = await database().source.findFirstOrThrow({ where: { name: "Name Heap" } });

    const source = await getSource(admin, id);
    expect([source.aliases.length, source.aliasCount]).toEqual([100, 10_000]);
    const first = await listAliases(admin, id, page({ limit: 200 }));
    const second = await listAliases(admin, id, page({ limit: 200, cursor: first.nextCursor }));
    expect(second.items[0]?.name).toBe("Heap 200");
    const found = await listAliases(admin, id, page({ q: "R\u0435uters" }));
    expect(found.items).toMatchObject([{ warnings: [expect.stringContaining("several alphabets")] }]);
    const statements = await countStatements(() => listAliases(admin, id, page()));
    expect(statements).toBeLessThan(5);
  });
});

describe("a name that two admins change at once", () => {
  it("is there once: who comes second is told that it is there", async () => {
    const [one, other] = [await aPerson("admin"), await aPerson("admin")];
    const id = await aSource();
    const add = (admin: typeof one) => addAlias(admin, id, named("Ferry Watch"));
    const second = await meanwhile(
      async () => unwrap(await add(one)),
      () => add(other),
    );
    expect(second).toMatchObject({ ok: false, error: { kind: "duplicate_alias", field: "name" } });
    expect(await database().sourceAlias.count({ where: { sourceId: id, folded: "ferry watch" } })).toBe(1);
  });

  it("is gone once: who comes second is told that it is not there", async () => {
    const [one, other] = [await aPerson("admin"), await aPerson("admin")];
    const id = await aSource();
    const { id: aliasId } = unwrap(await addAlias(one, id, named("Barge Watch")));
    const remove = (admin: typeof one) =>
      removeAlias(admin, { source: id, aliasId }, { ...removal, version: 2 });
    const second = await meanwhile(
      async () => unwrap(await remove(one)),
      () => remove(other),
    );
    expect(second).toMatchObject({ code: "not_found" });
    expect((await eventsAbout(id)).filter(({ kind }) => kind === "AliasRemoved")).toHaveLength(1);
  });
});
