import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/access/actor";
import type { AuditEntry } from "@/domain/audit/event";
import { auditFilter } from "@/domain/audit/schema";
import { eventInput } from "@/domain/events/schema";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { createEvent } from "@/server/events/commands/write-event";
import { transact } from "@/server/transact";
import { aPerson, nobody } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { listAudit, verifyAudit } from "./operations";
import { findHead, listAuditActors, listEvents, verifyLog } from "./queries";

useDatabase();

const list = (actor: Actor, filter: Record<string, unknown> = {}) =>
  listEvents(actor, auditFilter.parse(filter));
const write = (actor: Actor, ...entries: AuditEntry[]) => transact(actor, ({ record }) => record(...entries));
const settingChanged: AuditEntry = { kind: "SettingChanged", entity: "setting", entityId: null };

async function anOpenClaim(createdById: string): Promise<string> {
  const id = newId();
  await database().claim.create({
    data: { id, statement: "The bridge stands.", standing: "in_review", createdAt: new Date(), createdById },
  });
  return id;
}

async function aReviewRow(claimId: string, reviewerId: string): Promise<string> {
  const id = newId();
  await database().review.create({
    data: {
      ...{ id, claimId, reviewerId, round: 1, verdict: "disputed" },
      ...{ rationale: "It fell.", createdAt: new Date() },
    },
  });
  return id;
}

describe("listEvents", () => {
  it("is for admins, and a refusal is recorded", async () => {
    await expect(list(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    const editor = await aPerson("editor");
    await expect(list(editor)).rejects.toMatchObject({ code: "forbidden" });

    const found = await list(await aPerson("admin"), { actor: editor.userId });
    expect(found.items).toMatchObject([{ kind: "PermissionRefused", after: { permission: "audit.read" } }]);
  });

  it("shows who did what, before and after and why, newest first", async () => {
    const admin = await aPerson("admin");
    const [before, after] = [{ deskName: "Old" }, { deskName: "New" }];
    await write(admin, { ...settingChanged, before, after, reason: "moved" });
    await write(admin, { kind: "DeskSetUp", entity: "desk", entityId: null });

    const { items } = await list(admin, { actor: admin.userId });
    expect(items.map(({ kind }) => kind)).toEqual(["DeskSetUp", "SettingChanged"]);
    expect(items[1]).toMatchObject({
      actorName: admin.name,
      gate: "session",
      before,
      after,
      reason: "moved",
    });
  });

  it("narrows by kind, entity and thing", async () => {
    const admin = await aPerson("admin");
    const claimId = await anOpenClaim(admin.userId);
    await write(admin, { kind: "ClaimCreated", entity: "claim", entityId: claimId }, settingChanged);

    for (const filter of [{ kind: "ClaimCreated" }, { entity: "claim" }, { entityId: claimId }]) {
      const { items } = await list(admin, { actor: admin.userId, ...filter });
      expect(items.map(({ entityId }) => entityId)).toEqual([claimId]);
    }
    const [event] = (await list(admin, { entityId: claimId })).items;
    expect(event?.entityRef).toMatch(/^C-\d+$/);
  });

  it("names an event by its reference", async () => {
    const admin = await aPerson("admin");
    const event = eventInput.parse({ title: "Fall of the town" });
    const { id, ref } = await createEvent(await aPerson("editor"), event);

    const [entry] = (await list(admin, { entityId: id })).items;
    expect(entry?.entityRef).toBe(`E-${ref}`);
  });

  it("narrows by days, both included", async () => {
    const admin = await aPerson("admin");
    await write(admin, settingChanged);
    const today = new Date().toISOString().slice(0, 10);
    const count = async (days: object) => (await list(admin, { actor: admin.userId, ...days })).items.length;

    expect(await count({ from: today, to: today })).toBe(1);
    expect(await count({ from: "2100-01-01" })).toBe(0);
    expect(await count({ to: "2000-01-01" })).toBe(0);
  });

  it("goes on where the page before ended, without a gap or a repeat", async () => {
    const admin = await aPerson("admin");
    for (let index = 0; index < 5; index++) await write(admin, { ...settingChanged, after: index });

    const first = await list(admin, { actor: admin.userId, limit: 2 });
    const second = await list(admin, { actor: admin.userId, limit: 2, cursor: first.nextCursor });
    const third = await list(admin, { actor: admin.userId, limit: 2, cursor: second.nextCursor });
    const shown = [first, second, third].flatMap(({ items }) => items.map(({ after }) => after));
    expect(shown).toEqual([4, 3, 2, 1, 0]);
    expect(third.nextCursor).toBeNull();
  });

  it("answers what the operation promises", async () => {
    const admin = await aPerson("admin");
    await write(admin, { ...settingChanged, before: { a: 1 } });
    const page = JSON.parse(JSON.stringify(await list(admin)));
    const shape = listAudit.responses[200];
    expect(shape !== "file" && shape?.safeParse(page).success).toBe(true);
  });
});

describe("the log of an admin who reviews as well", () => {
  it("leaves out how others judged an open claim until they have judged it", async () => {
    const reviewer = await aPerson("reviewer");
    const both = await aPerson("reviewer", "admin");
    const claimId = await anOpenClaim(reviewer.userId);
    const reviewId = await aReviewRow(claimId, reviewer.userId);
    for (const kind of ["ReviewWritten", "EvidenceAdded", "EvidenceAnswered", "EvidenceWithdrawn"] as const) {
      await write(reviewer, { kind, entity: "claim", entityId: claimId, after: { reviewId } });
    }
    const seen = async (actor: Actor) => (await list(actor, { entityId: claimId })).items.length;

    expect(await seen(both)).toBe(0);
    expect(await seen(await aPerson("admin"))).toBe(4);
    await aReviewRow(claimId, both.userId);
    expect(await seen(both)).toBe(4);
  });

  it("asks for all roles of the account, whichever of them the log is read in", async () => {
    const reviewer = await aPerson("reviewer");
    const claimId = await anOpenClaim(reviewer.userId);
    const after = { reviewId: await aReviewRow(claimId, reviewer.userId) };
    await write(reviewer, { kind: "ReviewWritten", entity: "claim", entityId: claimId, after });

    const token: Actor = { ...(await aPerson("editor", "admin")), gate: "token", roles: ["admin"] };
    expect((await list(token, { entityId: claimId })).items).toEqual([]);
  });
});

describe("verifyLog", () => {
  it("is for admins", async () => {
    await expect(verifyLog(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(verifyLog(await aPerson("reviewer"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("covers what was written a moment ago, and names the head", async () => {
    const admin = await aPerson("admin");
    await write(admin, settingChanged);
    const found = await verifyLog(admin);

    expect(found).toEqual({
      ok: true,
      events: await database().auditEvent.count(),
      head: await findHead(admin),
    });
    const shape = verifyAudit.responses[200];
    expect(shape !== "file" && shape?.safeParse(found).success).toBe(true);
  });
});

describe("listAuditActors", () => {
  it("names the accounts, for admins", async () => {
    const admin = await aPerson("admin");
    expect(await listAuditActors(admin)).toContainEqual({ id: admin.userId, name: admin.name });
    await expect(listAuditActors(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
