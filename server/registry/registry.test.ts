import { describe, expect, it } from "vitest";
import { renderRegistryCsv } from "@/domain/registry/csv";
import { registryFile } from "@/domain/registry/schema";
import { newAliasInput } from "@/domain/sources/alias-schema";
import { sourcePatch } from "@/domain/sources/schema";
import { database } from "@/server/database/client";
import { inOwnTransaction, inTransaction } from "@/server/database/scope";
import { addAlias } from "@/server/sources/commands/change-alias";
import { editSource } from "@/server/sources/commands/edit-source";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { getSource } from "@/server/sources/queries/get-source";
import { listCamps } from "@/server/sources/queries/list-relations";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCorroboratedClaim } from "@/test/builders/claims";
import { anUncheckedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { somebodyWaits } from "@/test/postgres/somebody-waits";
import { importRegistry } from "./commands/import-registry";
import { exportRegistry } from "./queries/export-registry";
import { previewRegistry } from "./queries/preview-registry";

useDatabase();

const ROWS = [
  { record: "source", source: "Valley News Agency", kind: "news_agency", country: "SY" },
  { record: "source", source: "Valley Government", kind: "government" },
  {
    record: "alias",
    source: "Valley News Agency",
    name: "وكالة الوادي",
    language: "ar",
    since: "2011-01-01",
  },
  { record: "alias", source: "Valley News Agency", name: "Valley News Agency", language: "en" },
  {
    ...{ record: "relation", source: "Valley News Agency", kind: "state_run_by", to: "Valley Government" },
    citation: "https://example.org/about",
  },
];
const SIDES = [
  { record: "conflict", conflict: "War in the valley", to: "The valley", since: "2011-03-15" },
  { record: "conflict", conflict: "War in the valley", to: "The hills" },
  {
    ...{ record: "side", source: "Valley Government", kind: "party", conflict: "War in the valley" },
    ...{ to: "The valley", since: "2012-01-01", citation: "a book", note: "holds it" },
  },
];
const file = (rows: object[], preview = false) => registryFile.parse({ rows, preview });

describe("a registry file", () => {
  it("is exported by editors and admins, and read by admins only", async () => {
    const [reviewer, editor] = [await aPerson("reviewer"), await aPerson("editor")];
    await expect(exportRegistry(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(exportRegistry(reviewer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(importRegistry(nobody(), file(ROWS))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(importRegistry(editor, file(ROWS))).rejects.toMatchObject({ code: "forbidden" });
    await expect(previewRegistry(nobody(), file(ROWS))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(previewRegistry(editor, file(ROWS))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is read whole, recorded, and read again without a change; an export read back changes nothing", async () => {
    const admin = await aPerson("admin");
    expect(await previewRegistry(admin, file(ROWS, true))).toMatchObject({
      applied: false,
      adds: 4,
      changes: 1,
    });
    expect(await database().source.count({ where: { name: "Valley News Agency" } })).toBe(0);
    const unchecked = await anUncheckedSource("Valley Government");
    expect(await importRegistry(admin, file(ROWS))).toMatchObject({
      applied: true,
      adds: 3,
      changes: 2,
      same: 0,
    });
    expect(await getSource(admin, unchecked)).toMatchObject({ checked: true, kind: "government" });
    const events = await database().auditEvent.findMany({ where: { actorId: admin.userId } });
    expect(events.map(({ kind }) => kind).sort()).toEqual([
      ...["AliasSaved", "AliasSaved", "RegistryRead", "RelationAdded", "SourceCreated", "SourceEdited"],
    ]);

    unwrap(await mergeSource(admin, await aSource({ name: "VNA" }), { into: unchecked }));
    const lines = await exportRegistry(admin);
    for (const again of [file(lines), registryFile.parse({ csv: renderRegistryCsv(lines) }), file(ROWS)]) {
      const report = await importRegistry(admin, again);
      expect(report).toMatchObject({ adds: 0, changes: 0, refused: 0 });
    }
  });

  it("brings conflicts with their sides and who stands on them, recorded, and the same again changes nothing", async () => {
    const admin = await aPerson("admin");
    await importRegistry(admin, file(ROWS));
    expect(await importRegistry(admin, file(SIDES))).toMatchObject({ adds: 3, changes: 0 });
    const { id } = await database().source.findFirstOrThrow({ where: { name: "Valley Government" } });
    expect((await listCamps(admin, id)).items).toMatchObject([
      {
        conflict: "War in the valley",
        camp: "The valley",
        tie: "party",
        interest: "holds it",
        since: "2012-01-01",
      },
    ]);
    const events = await database().auditEvent.findMany({ where: { actorId: admin.userId } });
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["ConflictCreated", "CampJoined"]));
    const changed = { ...SIDES[2], kind: "interest" };
    expect(await importRegistry(admin, file([changed]))).toMatchObject({ adds: 0, changes: 1 });
    const lines = await exportRegistry(admin);
    expect(lines).toEqual(expect.arrayContaining([expect.objectContaining(changed)]));
    for (const again of [file(lines), registryFile.parse({ csv: renderRegistryCsv(lines) })]) {
      expect(await importRegistry(admin, again)).toMatchObject({ adds: 0, changes: 0, refused: 0 });
    }
    const other = { ...SIDES[0], to: "The coast" };
    expect(await importRegistry(admin, file([other]))).toMatchObject({ adds: 1 });
  });

  it("gives each source that it changes its next version, also where it only gives it names", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Versioned Wire", kind: "outlet" });
    const alias = { record: "alias", source: "Versioned Wire" };
    const source = { record: "source", source: "Versioned Wire", kind: "outlet" };
    const versionOf = async () => (await database().source.findUniqueOrThrow({ where: { id } })).version;
    await importRegistry(admin, file([{ ...alias, name: "VW" }, source]));
    expect(await versionOf()).toBe(2);
    const both = [
      { ...source, country: "SY" },
      { ...alias, name: "The VW" },
    ];
    await importRegistry(admin, file(both));
    expect(await versionOf()).toBe(3);
    await importRegistry(admin, file(both));
    expect(await versionOf()).toBe(3);
    const stale = addAlias(admin, id, newAliasInput.parse({ name: "VW Two", version: 1 }));
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
  });

  it("overwrites nothing that somebody changed while it was read", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Contested Wire", kind: "outlet" });
    const line = {
      record: "source",
      source: "Contested Wire",
      kind: "outlet",
      homepage: "https://b.example/",
    };
    const reading = await inTransaction(async (tx) => {
      unwrap(await editSource(admin, id, sourcePatch.parse({ version: 1, country: "SY" })));
      const outside = inOwnTransaction(() => importRegistry(admin, file([line])));
      await somebodyWaits(tx);
      return { outside };
    });
    await expect(reading.outside).rejects.toMatchObject({ code: "conflict" });
    expect(await getSource(admin, id)).toMatchObject({ country: "SY", homepage: null });
  });

  it("keeps what was said of a tie or a side before it changed it", async () => {
    const admin = await aPerson("admin");
    await importRegistry(await aPerson("admin"), file([...ROWS, ...SIDES]));
    const [tie, side] = [ROWS[4], SIDES[2]];
    await importRegistry(
      admin,
      file([
        { ...tie, citation: "another book" },
        { ...side, kind: "party", citation: "another book" },
      ]),
    );
    const changed = await database().auditEvent.findMany({
      where: { actorId: admin.userId, kind: { in: ["RelationChanged", "CampChanged"] } },
      orderBy: { kind: "desc" },
    });
    expect(changed).toMatchObject([
      {
        before: { citation: "https://example.org/about" },
        after: { kind: "state_run_by", citation: "another book" },
      },
      { before: { citation: "a book" }, after: { camp: "The valley", citation: "another book" } },
    ]);
  });

  it("is refused whole for one bad line, which is named", async () => {
    const admin = await aPerson("admin");
    const bad = [
      { record: "source", source: "Half Done Wire", kind: "outlet" },
      {
        record: "relation",
        source: "Half Done Wire",
        kind: "owned_by",
        to: "Half Done Wire",
        citation: "a book",
      },
    ];
    await expect(importRegistry(admin, file(bad))).rejects.toMatchObject({
      ...{ code: "invalid", kind: "registry_rows" },
      message: "Nothing was changed. Row 2, to: A source can’t be related to itself.",
      problems: [{ path: "rows.2.to" }],
    });
    const unread = registryFile.parse({ csv: "record,source,kind\nsource,Half Done Wire,planet\n" });
    await expect(importRegistry(admin, unread)).rejects.toMatchObject({
      problems: [{ path: "rows.2.kind" }],
    });
    const message =
      '"planet" is not one of news_agency, outlet, monitor, government, armed_group, international_organisation, company, person';
    expect(await previewRegistry(admin, unread)).toMatchObject({
      ...{ applied: false, refused: 1 },
      rows: [{ number: 2, record: null, fate: "refused", problem: { field: "kind", message } }],
    });
    const turned = file([{ record: "source", source: "Half\u202e Done Wire", kind: "outlet" }], true);
    expect((await previewRegistry(admin, turned)).rows[0]?.warnings).toHaveLength(1);
    expect(await database().source.count({ where: { name: "Half Done Wire" } })).toBe(0);
  });

  it("foretells which decided claims it sends to review, and sends exactly those", async () => {
    const admin = await aPerson("admin");
    const [one, other] = [await aSource({ name: "Foretold One" }), await aSource({ name: "Foretold Two" })];
    const [third, fourth] = [
      await aSource({ name: "Foretold Three" }),
      await anUncheckedSource("Foretold Four"),
    ];
    const joined = await aCorroboratedClaim(one, other);
    const untouched = await aCorroboratedClaim(third, other);
    const confirmed = await aCorroboratedClaim(fourth, third);
    const tie = (source: string) => ({
      ...{ record: "relation", source, kind: "owned_by", to: "Foretold Owner", citation: "a book" },
    });
    const lines = file([
      { record: "source", source: "Foretold Owner", kind: "company" },
      { record: "source", source: "Foretold Four", kind: "person" },
      ...[tie("Foretold One"), tie("Foretold Two")],
    ]);
    const { reReviews } = await previewRegistry(admin, lines);
    expect(reReviews).toMatchObject({
      count: 2,
      claims: [{ ref: `C-${joined.ref}` }, { ref: `C-${confirmed.ref}` }],
    });
    expect(await importRegistry(admin, lines)).toMatchObject({ applied: true, reReviews: null });
    const standings = await Promise.all(
      [joined, untouched, confirmed].map(({ id }) =>
        database().claim.findUniqueOrThrow({ where: { id }, select: { standing: true } }),
      ),
    );
    expect(standings.map(({ standing }) => standing)).toEqual([
      ...["needs_re_review", "corroborated", "needs_re_review"],
    ]);
  });
});
