import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { aliasFilter } from "@/domain/sources/alias-schema";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { mergeSource } from "../commands/merge-source";
import { listAliases } from "./list-aliases";

useDatabase();

const NAMES = ["مرصد الميناء", "Harbour Watch", "HO", "Port Observatory", "L'Observatoire"];

let reviewer: Actor;
let id: string;
beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  const own = { name: "Harbour Observatory", language: "en", since: "2011" };
  id = await aSource({ name: "Harbour Observatory", aliases: [own, ...NAMES] });
});

const list = (over: object = {}, source = id) => listAliases(reviewer, source, aliasFilter.parse(over));
const namesOf = async (over: object = {}) => (await list(over)).items.map(({ name }) => name);

describe("the other names of a source", () => {
  it("come in the order in which they were given, its own left out, with the version of the source", async () => {
    const page = await list();
    expect(page.items.map(({ name }) => name)).toEqual(NAMES);
    expect(page).toMatchObject({ nextCursor: null, version: 1 });
  });

  it.each([1, 2, 4, 5])("are read %i at a time to their end without a gap or a repeat", async (limit) => {
    const read: string[] = [];
    let pages = 0;
    let cursor: string | null | undefined;
    while (cursor !== null && read.length < 20) {
      const page = await list({ limit, ...(cursor ? { cursor } : {}) });
      read.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
      pages += 1;
    }
    expect([pages, read]).toEqual([Math.ceil(NAMES.length / limit), NAMES]);
  });

  it.each([
    ["a part of one", "watch", ["Harbour Watch"]],
    ["other letters", "PORT OBS", ["Port Observatory"]],
    ["Arabic without its points", "مرصد", ["مرصد الميناء"]],
    ["an apostrophe", "l’observatoire", ["L'Observatoire"]],
    ["what its own name holds only", "Harbour Observatory", []],
    ["what none holds", "xylophone", []],
    ["blanks, which narrow nothing", "  ", NAMES],
  ])("are searched by %s", async (_, q, names) => {
    expect(await namesOf({ q })).toEqual(names);
  });

  it("are found by id and by reference, and of the very source, not of what it was merged into", async () => {
    const [from, into] = [
      await aSource({ aliases: ["From Alias"] }),
      await aSource({ aliases: ["Into Alias"] }),
    ];
    unwrap(await mergeSource(await aPerson("admin"), from, { into }));
    const { ref } = await database().source.findUniqueOrThrow({ where: { id: from } });
    for (const key of [from, `S-${ref}`, `s-${ref}`])
      expect(await list({}, key)).toMatchObject({ items: [{ name: "From Alias" }], version: 2 });
  });

  it("are none of an unnamed source", async () => {
    expect(await list({}, await anUnnamedSource())).toEqual({ items: [], nextCursor: null, version: 1 });
  });

  it("are refused for a source that is not there, a cursor that is none, and somebody without a role", async () => {
    for (const key of ["S-999999", "C-1", "nonsense", crypto.randomUUID()])
      await expect(list({}, key)).rejects.toMatchObject({ code: "not_found" });
    await expect(list({ cursor: "2" })).rejects.toMatchObject({ code: "invalid" });
    await expect(listAliases(await aPerson(), id, aliasFilter.parse({}))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
