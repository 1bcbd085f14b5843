import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { removeExpired } from "./commands";

useDatabase();

const now = new Date("2026-11-23T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function aKey(createdAt: Date): Promise<string> {
  const { userId } = await aPerson("reviewer");
  const key = newId();
  await database().idempotencyKey.create({
    data: { actorId: userId, key, requestHash: randomBytes(32), status: 201, body: {}, createdAt },
  });
  return key;
}

async function aSession(dates: { expiresAt: Date; endedAt: Date | null }): Promise<string> {
  const { userId } = await aPerson("reviewer");
  const id = newId();
  const createdAt = ago(100);
  await database().session.create({
    data: { id, userId, securityVersion: 1, createdAt, lastSeenAt: createdAt, ...dates },
  });
  return id;
}

async function aLink(dates: { expiresAt: Date; usedAt: Date | null }): Promise<string> {
  const { userId } = await aPerson("reviewer");
  const id = newId();
  await database().oneTimeLink.create({
    data: { id, purpose: "reset", userId, hash: randomBytes(32), createdAt: ago(100), ...dates },
  });
  return id;
}

describe("removeExpired", () => {
  it("takes away keys older than a day and keeps younger ones", async () => {
    const [old, young] = [await aKey(ago(1.1)), await aKey(ago(0.9))];
    await removeExpired(now);
    const kept = await database().idempotencyKey.findMany({ select: { key: true } });
    expect(kept.map(({ key }) => key)).toContain(young);
    expect(kept.map(({ key }) => key)).not.toContain(old);
  });

  it("takes away sessions that ended or expired a month ago and keeps the others", async () => {
    const gone = [
      await aSession({ expiresAt: ago(31), endedAt: null }),
      await aSession({ expiresAt: ago(-1), endedAt: ago(40) }),
    ];
    const kept = [
      await aSession({ expiresAt: ago(29), endedAt: null }),
      await aSession({ expiresAt: ago(-1), endedAt: null }),
    ];
    await removeExpired(now);
    const left = await database().session.findMany({ where: { id: { in: [...gone, ...kept] } } });
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort());
  });

  it("takes away links used or expired a month ago and keeps open ones", async () => {
    const gone = await aLink({ expiresAt: ago(-1), usedAt: ago(31) });
    const open = await aLink({ expiresAt: ago(-1), usedAt: null });
    await removeExpired(now);
    const left = await database().oneTimeLink.findMany({ where: { id: { in: [gone, open] } } });
    expect(left.map(({ id }) => id)).toEqual([open]);
  });

  it("goes on after a full batch", async () => {
    const { userId: actorId } = await aPerson("reviewer");
    const data = Array.from({ length: 1_050 }, () => ({
      actorId,
      key: newId(),
      requestHash: randomBytes(32),
      status: 201,
      body: {},
      createdAt: ago(2),
    }));
    await database().idempotencyKey.createMany({ data });
    expect(await removeExpired(now)).toBe(1_050);
  });
});
