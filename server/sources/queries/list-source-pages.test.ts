import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { sourceFilter } from "@/domain/sources/filter";
import { encodeCursor } from "@/lib/cursor";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anUncheckedSource, anUnnamedSource, aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "../commands/merge-source";
import { findSourcesLike, listSources } from "./list-sources";

useDatabase();

let reviewer: Actor;
const ids: Record<string, string> = {};

/** The desk of this file; nothing below changes it. */
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  ids.outlet = await aSource({
    ...{ name: "Harbour News", kind: "outlet", country: "SY" },
    aliases: ["HN", "Harbour Daily News", "Port News", "Quay News", "Pier News"],
  });
  ids.monitor = await aSource({ name: "Harbour Monitor", kind: "monitor" });
  ids.heard = await anUncheckedSource("Harbour Rumour");
  ids.government = await aSource({ name: "Ministry of Canals", kind: "government" });
  ids.gone = await aSource({ name: "Old Canal Board", kind: "government" });
  ids.unnamed = await anUnnamedSource("harbour workers");
  unwrap(await mergeSource(await aPerson("admin"), ids.gone, { into: ids.government }));
  ids.article = (await database().source.findFirstOrThrow({ where: { name: "Harbour Daily" } })).id;
});

const list = (over: object = {}) => listSources(reviewer, sourceFilter.parse(over));
const namesOf = async (over: object = {}) => (await list(over)).items.map(({ name }) => name);

/** All pages of so many, one after the other; stops at ten. */
async function pagesOf(limit: number, over: object = {}): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null | undefined;
  while (cursor !== null && pages.length < 10) {
    const page = await list({ ...over, limit, ...(cursor ? { cursor } : {}) });
    pages.push(page.items.map(({ name }) => name));
    cursor = page.nextCursor;
  }
  return pages;
}

const NAMED = ["Harbour Daily", "Ministry of Canals", "Harbour Rumour", "Harbour Monitor", "Harbour News"];

describe("the list of sources", () => {
  it("holds the named ones that stand for themselves, the newest first, in one statement", async () => {
    expect(await namesOf()).toEqual(NAMED);
    expect(await countStatements(() => list({ q: "harbour", checked: "true" }))).toBe(1);
  });

  it("tells of each what it is, and its first four other names in the order in which they came", async () => {
    expect((await list({ q: "Quay News" })).items).toEqual([
      {
        ...{ id: ids.outlet, ref: expect.stringMatching(/^S-\d+$/), name: "Harbour News", kind: "outlet" },
        ...{ country: "SY", reliability: "F", checked: true },
        aliases: ["HN", "Harbour Daily News", "Port News", "Quay News"],
      },
    ]);
  });

  it.each([
    [1, [1, 1, 1, 1, 1]],
    [2, [2, 2, 1]],
    [4, [4, 1]],
    [5, [5]],
    [6, [5]],
  ])("is read %i at a time to its end without a gap or a repeat", async (limit, lengths) => {
    const pages = await pagesOf(limit);
    expect(pages.map(({ length }) => length)).toEqual(lengths);
    expect(pages.flat()).toEqual(NAMED);
  });

  it.each([
    ["a kind", { kind: "government" }, ["Ministry of Canals"]],
    ["what is checked", { checked: "true" }, ["Ministry of Canals", "Harbour Monitor", "Harbour News"]],
    ["what nobody has checked", { checked: "false" }, ["Harbour Daily", "Harbour Rumour"]],
    ["words", { q: "HARBOUR" }, ["Harbour Daily", "Harbour Rumour", "Harbour Monitor", "Harbour News"]],
    ["words that stand for nothing", { q: "   " }, NAMED],
    ["an alias", { q: "Quay News" }, ["Harbour News"]],
    ["the name of what was merged", { q: "Old Canal Board" }, ["Ministry of Canals"]],
    ["a kind and what is checked", { kind: "outlet", checked: "true" }, ["Harbour News"]],
    ["a kind and words", { kind: "monitor", q: "harbour" }, ["Harbour Monitor"]],
    [
      "words and what nobody has checked",
      { q: "harbour", checked: "false" },
      ["Harbour Daily", "Harbour Rumour"],
    ],
    ["all three", { q: "harbour", kind: "outlet", checked: "true" }, ["Harbour News"]],
    ["all three, which nothing fits", { q: "harbour", kind: "government", checked: "true" }, []],
    ["unnamed ones", { kind: "unnamed" }, ["harbour workers"]],
    ["unnamed ones by their words", { kind: "unnamed", q: "workers" }, ["harbour workers"]],
    ["unnamed ones that are checked", { kind: "unnamed", checked: "true" }, []],
    ["a word that nobody bears", { q: "xylophone" }, []],
    ["a reference that nothing has", { q: "S-999999" }, []],
    ["a backslash, taken as it is", { q: "\\" }, []],
  ])("is narrowed to %s", async (_, filter, names) => {
    expect(await namesOf(filter)).toEqual(names);
  });

  it("finds what was merged by its reference as what it became", async () => {
    const { ref } = await database().source.findUniqueOrThrow({ where: { id: ids.gone } });
    expect(await namesOf({ q: `s-${ref}` })).toEqual(["Ministry of Canals"]);
    expect(await namesOf({ q: `s-${ref}`, kind: "outlet" })).toEqual([]);
  });

  it("is read to its end with a filter too", async () => {
    expect(await pagesOf(1, { checked: "true" })).toEqual([
      ...[["Ministry of Canals"], ["Harbour Monitor"], ["Harbour News"]],
    ]);
  });

  it("begins after any cursor of ours, and refuses what is none", async () => {
    expect(await list({ cursor: encodeCursor(newId()) })).toMatchObject({ items: { length: 5 } });
    expect(await list({ cursor: encodeCursor(ids.outlet ?? "") })).toEqual({ items: [], nextCursor: null });
    await expect(list({ cursor: "page-2" })).rejects.toMatchObject({
      ...{ code: "invalid", problems: [{ path: "cursor" }] },
    });
  });

  it("is for people with a role", async () => {
    await expect(listSources(await aPerson(), sourceFilter.parse({}))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("the sources one chooses from", () => {
  const found = async (text: string) => (await findSourcesLike(reviewer, text)).map(({ name }) => name);

  it("lead from the name of what was merged to what it became, once", async () => {
    expect(await found("old canal board")).toEqual(["Ministry of Canals"]);
  });

  it("hold no unnamed ones, and nothing for marks alone", async () => {
    expect(await found("harbour workers")).not.toContain("harbour workers");
    for (const text of ["", "  ", "…", "%", "_"]) expect(await found(text)).toEqual([]);
  });

  it("are eight at most", async () => {
    for (let at = 0; at < 10; at++) await anUncheckedSource(`Estuary Post ${at}`);
    expect(await found("estuary post")).toHaveLength(8);
  });

  it("put a checked one before one that nobody checked, where both are alike", async () => {
    await anUncheckedSource("Lagoon Wire B");
    const checked = await aSource({ name: "Lagoon Wire C" });
    expect((await findSourcesLike(reviewer, "lagoon wire"))[0]?.id).toBe(checked);
  });

  it("are for people with a role", async () => {
    await expect(findSourcesLike(await aPerson(), "x")).rejects.toMatchObject({ code: "forbidden" });
  });
});
