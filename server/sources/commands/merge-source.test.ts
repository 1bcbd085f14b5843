import { describe, expect, it } from "vitest";
import { sourcePatch } from "@/domain/sources/schema";
import { database } from "@/server/database/client";
import { aPerson, nobody } from "@/test/builders/actors";
import { aBareArticle, anUnnamedSource, aSource } from "@/test/builders/sources";
import { useDatabase } from "@/test/postgres/database";
import { getSource } from "../queries/get-source";
import { previewMerge } from "../queries/preview-merge";
import { sourceFamily } from "../store";
import { editSource } from "./edit-source";
import { mergeSource } from "./merge-source";
import { unmergeSource } from "./unmerge-source";

useDatabase();

const canonicalOf = async (id: string) =>
  (await database().source.findUniqueOrThrow({ where: { id } })).canonicalId;

async function merge(from: string, into: string): Promise<void> {
  const merged = await mergeSource(await aPerson("admin"), from, { into });
  if (!merged.ok) throw new Error(merged.error.message);
}

async function unmerge(id: string): Promise<void> {
  const undone = await unmergeSource(await aPerson("admin"), id);
  if (!undone.ok) throw new Error(undone.error.message);
}

describe("mergeSource", () => {
  it("refuses somebody who is not signed in, and anybody but an admin", async () => {
    const [from, into] = [await aSource(), await aSource()];
    await expect(mergeSource(nobody(), from, { into })).rejects.toMatchObject({ code: "unauthenticated" });
    const editor = await aPerson("editor");
    await expect(mergeSource(editor, from, { into })).rejects.toMatchObject({ code: "forbidden" });
    await expect(unmergeSource(editor, from)).rejects.toMatchObject({ code: "forbidden" });
    await expect(unmergeSource(nobody(), from)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("shows one source as the other, and records why", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource({ name: "AA Wire" }), await aSource({ name: "Anatolian Wire" })];
    const result = await mergeSource(admin, from, { into, reason: "one house" });

    expect(result).toEqual({ ok: true, value: { id: from, into } });
    expect(await canonicalOf(from)).toBe(into);
    expect(await getSource(admin, into)).toMatchObject({ merged: [{ id: from, name: "AA Wire" }] });
    expect(await getSource(admin, from)).toMatchObject({ mergedInto: { id: into, name: "Anatolian Wire" } });
    const event = await database().auditEvent.findFirstOrThrow({
      where: { entityId: from, actorId: admin.userId },
    });
    expect(event).toMatchObject({
      kind: "SourceMerged",
      reason: "one house",
      after: { mergedInto: { name: "Anatolian Wire" } },
    });
  });

  it("tells who saw an older version of the merged source that somebody was first", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource(), await aSource()];
    const { version } = await getSource(admin, from);
    const stale = mergeSource(admin, from, { into, version: version - 1 });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    expect(await mergeSource(admin, from, { into, version })).toMatchObject({ ok: true });
  });

  it("takes along what was merged before", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    await merge(a, b);
    await merge(b, c);
    expect(await sourceFamily(database(), a)).toEqual([a, b, c].sort());
  });

  it("refuses itself, a merged source, a merge into one, and an unnamed source", async () => {
    const admin = await aPerson("admin");
    const [a, b, c, unnamed] = [await aSource(), await aSource(), await aSource(), await anUnnamedSource()];
    await merge(a, b);
    const refusals: [string, string, string][] = [
      [c, c, "same_source"],
      [a, c, "already_merged"],
      [c, a, "merged_target"],
      [b, a, "merged_target"],
      [unnamed, c, "unnamed_source"],
      [c, unnamed, "unnamed_source"],
    ];
    for (const [from, into, kind] of refusals) {
      expect(await mergeSource(admin, from, { into })).toMatchObject({ ok: false, error: { kind } });
    }
  });

  it("never closes a circle, even when two merge each other at once", async () => {
    const admin = await aPerson("admin");
    const [a, b] = [await aSource(), await aSource()];
    const both = await Promise.all([mergeSource(admin, a, { into: b }), mergeSource(admin, b, { into: a })]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("unmergeSource", () => {
  it("lets a source stand for itself again, and records it", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource(), await aSource()];
    await merge(from, into);
    expect(await unmergeSource(admin, from, { reason: "two houses" })).toMatchObject({ ok: true });

    expect(await canonicalOf(from)).toBe(from);
    expect(await sourceFamily(database(), into)).toEqual([into]);
    const event = await database().auditEvent.findFirstOrThrow({
      where: { entityId: from, actorId: admin.userId },
    });
    expect(event).toMatchObject({
      kind: "SourceUnmerged",
      reason: "two houses",
      after: { mergedInto: null },
    });
  });

  it("takes its own merged sources with it and leaves those of the other", async () => {
    const [a, b, c, d] = [await aSource(), await aSource(), await aSource(), await aSource()];
    await merge(a, b);
    await merge(d, c);
    await merge(b, c);
    await unmerge(b);

    expect(await sourceFamily(database(), b)).toEqual([a, b].sort());
    expect(await sourceFamily(database(), c)).toEqual([c, d].sort());
  });

  it("respects what the other was merged into since", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    await merge(a, b);
    await merge(b, c);
    await unmerge(a);

    expect(await canonicalOf(a)).toBe(a);
    expect(await canonicalOf(b)).toBe(c);
  });

  it("brings back exactly what was there, whatever the order of undoing", async () => {
    const [a, b, c] = [await aSource(), await aSource(), await aSource()];
    await merge(a, b);
    await merge(b, c);
    await unmerge(b);
    await unmerge(a);
    for (const id of [a, b, c]) expect(await sourceFamily(database(), id)).toEqual([id]);
  });

  it("refuses a source whose name another one took since, and says what to do", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [await aSource({ name: "Orchard Watch" }), await aSource()];
    await merge(from, into);
    const { version } = await getSource(admin, into);
    const rename = (name: string, seen: number) =>
      editSource(admin, into, sourcePatch.parse({ name, aliases: [], version: seen }));
    expect(await rename("ORCHARD watch", version)).toMatchObject({ ok: true });
    expect(await unmergeSource(admin, from)).toMatchObject({
      error: { kind: "name_taken", message: expect.stringContaining("another name first") },
    });
    expect(await canonicalOf(from)).toBe(into);

    expect(await rename("Orchard Network", version + 1)).toMatchObject({ ok: true });
    await unmerge(from);
    expect(await database().source.count({ where: { folded: "orchard watch", mergedIntoId: null } })).toBe(1);
  });

  it("refuses a source that is not merged", async () => {
    expect(await unmergeSource(await aPerson("admin"), await aSource())).toMatchObject({
      ok: false,
      error: { kind: "not_merged" },
    });
  });
});

describe("previewMerge", () => {
  it("is for admins", async () => {
    const [from, into] = [await aSource(), await aSource()];
    await expect(previewMerge(nobody(), from, into)).rejects.toMatchObject({ code: "unauthenticated" });
    const reviewer = await aPerson("reviewer");
    await expect(previewMerge(reviewer, from, into)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("counts what would be shown elsewhere, and changes nothing", async () => {
    const admin = await aPerson("admin");
    const [from, into] = [
      await aSource({ name: "Preview Daily", kind: "outlet", aliases: ["PD"] }),
      await aSource(),
    ];
    await aBareArticle("Preview Daily");

    expect(await previewMerge(admin, from, into)).toMatchObject({
      refusal: null,
      names: ["PD", "Preview Daily"],
      articles: 1,
      claims: 0,
      decidedClaims: 0,
    });
    expect(await canonicalOf(from)).toBe(from);
  });

  it("says why a merge would be refused", async () => {
    const id = await aSource();
    const { refusal } = await previewMerge(await aPerson("admin"), id, id);
    expect(refusal).toBe("A source can’t be merged into itself.");
  });
});
