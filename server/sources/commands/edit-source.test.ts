import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import { type SourcePatch, sourceInput, sourcePatch } from "@/domain/sources/schema";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { anUncheckedSource, anUnnamedSource, aSource } from "@/test/builders/sources";
import { statementsOf } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { getSource } from "../queries/get-source";
import { createSource } from "./create-source";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { retractSource } from "./retract-source";

useDatabase();

const patch = (over: Partial<SourcePatch>) => sourcePatch.parse({ version: 1, ...over });
const eventsAbout = (entityId: string, actor: Actor) =>
  database().auditEvent.findMany({
    where: { entityId, actorId: actor.userId },
    orderBy: { seq: "asc" },
  });
const create = (actor: Actor, over: object) =>
  createSource(actor, sourceInput.parse({ name: "Coast Monitor", kind: "monitor", ...over }));

const UNDATED = { since: null, until: null };

describe("createSource", () => {
  it("refuses somebody who is not signed in, and anybody but an admin", async () => {
    await expect(create(nobody(), {})).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(create(await aPerson("reviewer", "editor"), {})).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("makes a checked source with its aliases, and records it", async () => {
    const admin = await aPerson("admin");
    const made = await create(admin, {
      name: "Coastal Observatory",
      country: "SY",
      aliases: ["CO", { name: "مرصد الساحل", language: "ar" }],
    });
    if (!made.ok) throw new Error(made.error.message);

    const shown = await getSource(admin, made.value.id);
    expect(shown).toMatchObject({
      name: "Coastal Observatory",
      checked: true,
      country: "SY",
      reliability: "F",
    });
    expect(shown.aliases).toMatchObject([
      { name: "CO", language: null, since: null },
      { name: "مرصد الساحل", language: "ar" },
    ]);
    expect(shown.aliasCount).toBe(2);
    expect(await eventsAbout(made.value.id, admin)).toMatchObject([
      { kind: "SourceCreated", after: { name: "Coastal Observatory" } },
    ]);
  });

  it.each([
    ["a name that another source has", { name: "the HARBOUR news" }, "name_taken"],
    ["two aliases that are one", { name: "Doubled", aliases: ["Al-Nur", "al nur"] }, "duplicate_alias"],
    ["the unnamed kind", { name: "sources", kind: "unnamed" }, "unnamed_source"],
  ])("refuses %s", async (_, over, kind) => {
    const admin = await aPerson("admin");
    await create(admin, { name: "Harbour News" });
    expect(await create(admin, over)).toMatchObject({ ok: false, error: { kind } });
  });

  it("makes one source when two admins enter one name at once", async () => {
    const admin = await aPerson("admin");
    const both = await Promise.all([
      create(admin, { name: "Twice Daily" }),
      create(admin, { name: "Twice Daily" }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("editSource", () => {
  it("refuses somebody who is not signed in, and anybody but an admin", async () => {
    const id = await aSource();
    await expect(editSource(nobody(), id, patch({ country: "TR" }))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    const reviewer = await aPerson("reviewer");
    await expect(editSource(reviewer, id, patch({ country: "TR" }))).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("changes what is named and nothing else, and records both sides", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Inland Post", country: "SY", aliases: ["IP"] });
    await editSource(admin, id, patch({ country: "TR" }));

    expect(await getSource(admin, id)).toMatchObject({
      name: "Inland Post",
      country: "TR",
      aliases: [{ name: "IP" }],
      version: 2,
    });
    expect(await eventsAbout(id, admin)).toMatchObject([
      { kind: "SourceEdited", before: { country: "SY" }, after: { country: "TR" } },
    ]);
  });

  it("keeps a former name as an alias", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Hill Radio", aliases: ["HR"] });
    await editSource(admin, id, patch({ name: "Hill and Valley Radio" }));
    const { name, aliases } = await getSource(admin, id);
    expect([name, ...aliases.map((alias) => alias.name)].sort()).toEqual([
      "HR",
      "Hill Radio",
      "Hill and Valley Radio",
    ]);
  });

  it("replaces the aliases that are given", async () => {
    const admin = await aPerson("admin");
    const id = await aSource({ name: "Plain Press", aliases: ["PP", "Old PP"] });
    await editSource(admin, id, patch({ aliases: [{ name: "The Plain", language: "en", ...UNDATED }] }));
    expect((await getSource(admin, id)).aliases).toEqual([
      { id: expect.any(String), name: "The Plain", language: "en", since: null, until: null },
    ]);
  });

  it("tells the second of two who change one version", async () => {
    const admin = await aPerson("admin");
    const id = await aSource();
    await editSource(admin, id, patch({ country: "TR" }));
    const second = editSource(admin, id, patch({ country: "SY" }));
    await expect(second).rejects.toMatchObject({ code: "conflict" });
    expect((await getSource(admin, id)).country).toBe("TR");
  });

  it("does not know a source that is not there", async () => {
    const admin = await aPerson("admin");
    for (const key of ["S-999999", "nonsense", crypto.randomUUID()]) {
      await expect(editSource(admin, key, patch({ country: "TR" }))).rejects.toMatchObject({
        code: "not_found",
      });
    }
  });

  it("refuses a name that another source has, and aliases that are one", async () => {
    const admin = await aPerson("admin");
    await aSource({ name: "Taken Wire" });
    const id = await aSource({ name: "Free Wire" });
    expect(await editSource(admin, id, patch({ name: "taken wire" }))).toMatchObject({
      error: { kind: "name_taken", field: "name" },
    });
    const aliases = [
      { name: "FW", language: null, ...UNDATED },
      { name: "fw", language: "en", ...UNDATED },
    ];
    expect(await editSource(admin, id, patch({ aliases }))).toMatchObject({
      error: { kind: "duplicate_alias" },
    });
  });

  it("refuses an alias that belongs to another source, and names that one; its own family may share it", async () => {
    const admin = await aPerson("admin");
    const [owner, id] = [await aSource({ name: "Owner Wire", aliases: ["OW"] }), await aSource()];
    const aliases = [{ name: "ow", language: null, ...UNDATED }];
    const refused = {
      error: { kind: "alias_taken", field: "aliases", message: expect.stringContaining("Owner Wire") },
    };
    expect(await editSource(admin, id, patch({ aliases }))).toMatchObject(refused);
    expect(await create(admin, { name: "Third Wire", aliases: ["OW"] })).toMatchObject(refused);
    await mergeSource(admin, owner, { into: id });
    expect(await editSource(admin, id, patch({ aliases }))).toMatchObject({ ok: true });
  });

  it("refuses to change a merged source", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource(), await aSource()];
    await mergeSource(admin, from, { into });
    expect(await editSource(admin, from, patch({ version: 2, country: "TR" }))).toMatchObject({
      error: { kind: "merged_source" },
    });
  });
});

describe("confirming and grading", () => {
  it("confirms an unchecked source", async () => {
    const admin = await aPerson("admin");
    const id = await anUncheckedSource("Newly Heard Channel");
    await editSource(admin, id, patch({ checked: true }));
    expect(await getSource(admin, id)).toMatchObject({ checked: true });
    expect(await eventsAbout(id, admin)).toMatchObject([{ kind: "SourceConfirmed" }]);
  });

  it("keeps every grade with its author and reason", async () => {
    const admin = await aPerson("admin");
    const id = await aSource();
    await editSource(admin, id, patch({ reliability: "B", reason: "ten checks held" }));
    await editSource(admin, id, patch({ reliability: "D", reason: "two did not", version: 2 }));

    const { reliability, grades } = await getSource(admin, id);
    expect(reliability).toBe("D");
    expect(grades).toMatchObject([
      { before: "B", after: "D", reason: "two did not", author: admin.name },
      { before: "F", after: "B", reason: "ten checks held" },
    ]);
    expect(await eventsAbout(id, admin)).toMatchObject([
      { kind: "SourceGraded", reason: "ten checks held" },
      { kind: "SourceGraded", before: { reliability: "B" }, after: { reliability: "D" } },
    ]);
  });

  it("writes no history for a grade that stays", async () => {
    const admin = await aPerson("admin");
    const id = await aSource();
    await editSource(admin, id, patch({ reliability: "F", reason: "still unknown" }));
    expect((await getSource(admin, id)).grades).toEqual([]);
  });

  it.each([
    ["confirm", { checked: true }],
    ["name as an organisation", { kind: "government" as const }],
    ["give aliases to", { aliases: [{ name: "them", language: null, ...UNDATED }] }],
  ])("refuses to %s an unnamed source", async (_, change) => {
    const id = await anUnnamedSource();
    expect(await editSource(await aPerson("admin"), id, patch(change))).toMatchObject({
      error: { kind: "unnamed_source" },
    });
  });

  it("rewords an unnamed source without making it a name", async () => {
    const admin = await aPerson("admin");
    const id = await anUnnamedSource("Turkish security sources");
    expect((await editSource(admin, id, patch({ name: "a Turkish security source" }))).ok).toBe(true);
    expect(await database().sourceAlias.count({ where: { sourceId: id } })).toBe(0);
  });
});

describe("a change that leaves the names of a source alone", () => {
  const cases: [string, (admin: Actor, id: string) => Promise<unknown>][] = [
    ["of its country", (admin, id) => editSource(admin, id, patch({ country: "TR" }))],
    ["of its grade", (admin, id) => editSource(admin, id, patch({ reliability: "B", reason: "a record" }))],
    ["that retracts it", (admin, id) => retractSource(admin, id, { version: 1, reason: "invented" })],
  ];
  it.each(cases)("asks for none of them, of which there may be thousands: %s", async (which, change) => {
    const [admin, id] = [await aPerson("admin"), await aSource({ aliases: [`Kept ${which}`] })];
    const sent = await statementsOf(async () => expect(await change(admin, id)).toMatchObject({ ok: true }));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((text) => text.includes("source_aliases"))).toEqual([]);
  });
});
