import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { readRegistryCsv } from "@/domain/registry/csv";
import { type RegistryRow, registryRow } from "@/domain/registry/row";
import { registryFile } from "@/domain/registry/schema";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { createConflict } from "@/server/sources/commands/create-conflict";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { placeInCamp } from "@/server/sources/commands/place-in-camp";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { countEvents } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { anUncheckedSource, anUnnamedSource, aSource } from "@/test/builders/sources";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { exportRegistry } from "./queries/export-registry";
import { previewRegistry } from "./queries/preview-registry";
import { registryResponse } from "./registry-file";

useDatabase();

let editor: Actor;
let rows: RegistryRow[];

/** Two sources that stand, one merged into the first, and two that nobody has checked; nothing below changes them. */
beforeAll(async () => {
  editor = await aPerson("editor");
  const admin = await aPerson("admin");
  const own = { name: "Spring Wire", language: "en" };
  const wire = await aSource({
    ...{ name: "Spring Wire", kind: "outlet", country: "SY", wikidataId: "Q7", citation: "p. 1" },
    aliases: [own, { name: "سلك الربيع", language: "ar", since: "2011", until: "2015-06" }],
  });
  const house = await aSource({ name: "Spring House", kind: "company", homepage: "https://house.example/" });
  const merged = await aSource({ name: "Autumn Wire", kind: "outlet", aliases: ["AuW"] });
  const heard = await anUncheckedSource("Winter Wire");
  await anUnnamedSource("officials");
  await aRelation(wire, "owned_by", house, { since: "2012", note: "=half" });
  await aRelation(merged, "part_of", house);
  await aRelation(merged, "relays", wire);
  await aRelation(heard, "relays", house);
  unwrap(await mergeSource(admin, merged, { into: wire }));
  const war = conflictInput.parse({ name: "War of springs", since: "2011", camps: ["North", "South"] });
  unwrap(await createConflict(admin, war));
  const [north, south] = (await listConflicts(admin)).items[0]?.camps ?? [];
  const side = (campId?: string, over: object = {}) =>
    campInput.parse({ campId, tie: "party", citation: "a book", ...over });
  unwrap(await placeInCamp(admin, wire, side(north?.id, { interest: "pays it" })));
  unwrap(await placeInCamp(admin, heard, side(south?.id)));
  rows = await exportRegistry(editor);
});

const of = (record: RegistryRow["record"]) => rows.filter((row) => row.record === record);

describe("the registry as lines", () => {
  it("names the confirmed sources that stand for themselves, the oldest first, with their data", () => {
    expect(of("source")).toEqual([
      {
        ...{ record: "source", source: "Spring Wire", kind: "outlet", country: "SY", homepage: null },
        ...{ wikidataId: "Q7", citation: "p. 1" },
      },
      {
        ...{ record: "source", source: "Spring House", kind: "company", country: null },
        ...{ homepage: "https://house.example/", wikidataId: null, citation: null },
      },
    ]);
  });

  it("gives their other names and those of what is merged into them, and their own where more is known of it", () => {
    const blank = { language: null, since: null, until: null };
    const line = { record: "alias", source: "Spring Wire" };
    expect(of("alias")).toEqual([
      { ...line, ...blank, name: "Spring Wire", language: "en" },
      { ...line, name: "سلك الربيع", language: "ar", since: "2011", until: "2015-06" },
      { ...line, ...blank, name: "Autumn Wire" },
      { ...line, ...blank, name: "AuW" },
    ]);
  });

  it("ties what they count as, and leaves out what ties one to itself or to one that nobody checked", () => {
    expect(of("relation")).toMatchObject([
      {
        source: "Spring Wire",
        kind: "owned_by",
        to: "Spring House",
        since: "2012",
        until: null,
        note: "=half",
      },
      { source: "Spring Wire", kind: "part_of", to: "Spring House", note: null },
    ]);
  });

  it("has each conflict with each side, and who that is confirmed stands on one", () => {
    expect(of("conflict")).toEqual([
      { record: "conflict", conflict: "War of springs", to: "North", since: "2011", until: null },
      { record: "conflict", conflict: "War of springs", to: "South", since: "2011", until: null },
    ]);
    expect(of("side")).toEqual([
      {
        ...{ record: "side", source: "Spring Wire", kind: "party", conflict: "War of springs", to: "North" },
        ...{ since: null, until: null, citation: "a book", note: "pays it" },
      },
    ]);
  });

  it("holds lines that a file may hold, and nothing else, in five statements", async () => {
    for (const row of rows) expect(registryRow.safeParse(row).error).toBeUndefined();
    expect(rows).toHaveLength(2 + 4 + 2 + 2 + 1);
    expect(await countStatements(() => exportRegistry(editor))).toBe(5);
  });

  it("read back would change nothing, and asking so writes nothing", async () => {
    const before = await countEvents();
    const report = await previewRegistry(await aPerson("admin"), registryFile.parse({ rows, preview: true }));
    expect(report).toMatchObject({ applied: false, adds: 0, changes: 0, refused: 0, same: rows.length });
    expect(report.reReviews).toEqual({ count: 0, claims: [] });
    expect(await countEvents()).toBe(before);
  });
});

describe("the registry as a file", () => {
  it("is a spreadsheet to keep, in which no cell runs and every line is there", async () => {
    const response = registryResponse(rows, "csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toContain("registry.csv");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain("'=half");
    expect(unwrap(readRegistryCsv(text))).toHaveLength(rows.length);
  });

  it("is JSON with the same lines", async () => {
    const response = registryResponse(rows, "json");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("content-disposition")).toContain("registry.json");
    expect(await response.json()).toEqual({ rows });
  });
});
