import { describe, expect, it } from "vitest";
import { refuse } from "@/lib/result";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { authorize } from "./access/authorize";
import { database } from "./database/client";
import { transact, type Work } from "./transact";

useDatabase();

const entry = { kind: "SettingChanged", entity: "setting", entityId: null } as const;
const saveSetting = ({ tx, now }: Work, key: string) =>
  tx.setting.create({ data: { key, value: 1, updatedAt: now } });
const countEvents = (kind: string) => database().auditEvent.count({ where: { kind } });

describe("transact", () => {
  it("keeps a change together with its event", async () => {
    const admin = await aPerson("admin");
    await transact(admin, async (work) => {
      await saveSetting(work, "kept");
      await work.record(entry);
    });

    const event = await database().auditEvent.findFirstOrThrow({ where: { actorId: admin.userId } });
    expect(event).toMatchObject({
      kind: "SettingChanged",
      gate: "session",
      actorName: admin.name,
      requestId: admin.requestId,
    });
    expect(await database().setting.count({ where: { key: "kept" } })).toBe(1);
  });

  it("rolls back what was written before a refusal, and hands the refusal on", async () => {
    const result = await transact(await aPerson("admin"), async (work) => {
      await saveSetting(work, "refused");
      await work.record({ ...entry, kind: "DeskSetUp" });
      return refuse("too_late", "The day is over.");
    });

    expect(result).toEqual(refuse("too_late", "The day is over."));
    expect(await database().setting.count({ where: { key: "refused" } })).toBe(0);
    expect(await countEvents("DeskSetUp")).toBe(0);
  });

  it("records a refused permission after the rollback", async () => {
    const reviewer = await aPerson("reviewer");
    const attempt = transact(reviewer, async (work) => {
      await saveSetting(work, "forbidden");
      authorize(reviewer, "settings.edit");
    });

    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    expect(await database().setting.count({ where: { key: "forbidden" } })).toBe(0);
    const refusal = await database().auditEvent.findFirstOrThrow({ where: { actorId: reviewer.userId } });
    expect(refusal).toMatchObject({ kind: "PermissionRefused", after: { permission: "settings.edit" } });
  });

  it("does not record that somebody was not signed in", async () => {
    const before = await countEvents("PermissionRefused");
    const attempt = transact(nobody(), async () => authorize(nobody(), "article.read"));

    await expect(attempt).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await countEvents("PermissionRefused")).toBe(before);
  });

  it("rolls back everything on an unexpected error", async () => {
    const attempt = transact(await aPerson("admin"), async (work) => {
      await saveSetting(work, "broken");
      throw new Error("boom");
    });

    await expect(attempt).rejects.toThrow("boom");
    expect(await database().setting.count({ where: { key: "broken" } })).toBe(0);
  });
});
