import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database, disconnect } from "@/server/database/client";
import { transact } from "@/server/transact";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { runRound } from "./schedule";

useDatabase();

const now = new Date("2026-11-23T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function aKeptAnswer(createdAt: Date): Promise<string> {
  const { userId } = await aPerson("reviewer");
  const key = newId();
  await database().idempotencyKey.create({
    data: { actorId: userId, key, requestHash: randomBytes(32), status: 201, body: {}, createdAt },
  });
  return key;
}

describe("a round of background work", () => {
  it("seals the log and cleans up when it is due", async () => {
    const key = await aKeptAnswer(ago(2));
    const admin = await aPerson("admin");
    await transact(admin, ({ record }) => record({ kind: "DeskSetUp", entity: "desk", entityId: null }));

    expect(await runRound({ fence: null, cleanedAt: 0 }, now)).toEqual({
      fence: null,
      cleanedAt: now.getTime(),
    });
    expect(await database().auditEvent.count({ where: { seal: null } })).toBe(0);
    expect(await database().idempotencyKey.count({ where: { key } })).toBe(0);
  });

  it("does not clean up again before its time", async () => {
    const key = await aKeptAnswer(ago(2));
    await runRound({ fence: null, cleanedAt: now.getTime() - 1_000 }, now);
    expect(await database().idempotencyKey.count({ where: { key } })).toBe(1);
  });

  it("outlives a database that is away", async () => {
    const url = process.env.DATABASE_URL;
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
    const round = await runRound({ fence: { seq: 3, writers: ["1/1"] }, cleanedAt: 5 }, now);
    await disconnect();
    process.env.DATABASE_URL = url;

    expect(round).toEqual({ fence: null, cleanedAt: 5 });
  });
});
