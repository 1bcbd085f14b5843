import { describe, expect, it } from "vitest";
import { type SourceFilter, sourceFilter } from "@/domain/sources/filter";
import { aPerson, nobody } from "@/test/builders/actors";
import { anUncheckedSource, anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "../commands/merge-source";
import { findSourcesLike, listSources } from "./list-sources";

useDatabase();

const list = async (filter: Partial<Record<keyof SourceFilter, unknown>> = {}) =>
  listSources(await aPerson("reviewer"), sourceFilter.parse(filter));
const idsOf = async (filter: Partial<Record<keyof SourceFilter, unknown>>) =>
  (await list(filter)).items.map(({ id }) => id);

describe("listSources", () => {
  it("is for people who are signed in", async () => {
    await expect(listSources(nobody(), sourceFilter.parse({}))).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  it("finds by a part of a name, by an alias, by a misspelling and by reference", async () => {
    const id = await aSource({ name: "Anadolu Agency", aliases: ["AA", "وكالة الأناضول"] });
    for (const q of ["anadol", "AGENCY", "Andadolu", "الأناضول"]) expect(await idsOf({ q })).toEqual([id]);
    const [item] = (await list({ q: "anadolu" })).items;
    expect(await idsOf({ q: item?.ref.toLowerCase() })).toEqual([id]);
  });

  it("takes per cent signs and underscores as they are", async () => {
    await aSource({ name: "Hundred Channel" });
    expect(await idsOf({ q: "100%" })).toEqual([]);
    expect(await idsOf({ q: "H_ndred Chan%" })).not.toContain(undefined);
  });

  it("narrows by kind and by what nobody has checked", async () => {
    const government = await aSource({ name: "Ministry of Wells", kind: "government" });
    const heard = await anUncheckedSource("Overheard Radio");
    expect(await idsOf({ kind: "government" })).toEqual([government]);
    expect(await idsOf({ checked: "false" })).toContain(heard);
    expect(await idsOf({ checked: "true" })).not.toContain(heard);
  });

  it("lists unnamed sources only when asked for", async () => {
    const unnamed = await anUnnamedSource("harbour officials");
    expect(await idsOf({ limit: 100 })).not.toContain(unnamed);
    expect(await idsOf({ kind: "unnamed", q: "harbour officials" })).toEqual([unnamed]);
  });

  it("finds a merged source as what it became", async () => {
    const [from, into] = [await aSource({ name: "Quondam Times" }), await aSource({ name: "Present Day" })];
    await mergeSource(await aPerson("admin"), from, { into });
    expect(await idsOf({ q: "quondam" })).toEqual([into]);
  });

  it("goes on where the page before ended", async () => {
    const made: string[] = [];
    for (const name of ["Keyset One", "Keyset Two", "Keyset Three"]) made.push(await aSource({ name }));
    const first = await list({ q: "keyset", limit: 2 });
    const second = await list({ q: "keyset", limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.reverse());
    expect(second.nextCursor).toBeNull();
  });
});

describe("findSourcesLike", () => {
  it("puts the exact name before one that starts so, and that before one alike", async () => {
    const alike = await aSource({ name: "Nortern Star" });
    const longer = await aSource({ name: "Northern Star Weekly" });
    const exact = await aSource({ name: "Northern Star" });
    const found = await findSourcesLike(await aPerson("reviewer"), "northern star");
    expect(found.map(({ id }) => id)).toEqual([exact, longer, alike]);
  });

  it("offers nothing for nothing, and is for people who are signed in", async () => {
    expect(await findSourcesLike(await aPerson("reviewer"), "")).toEqual([]);
    await expect(findSourcesLike(nobody(), "x")).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
