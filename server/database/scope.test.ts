import { describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { useDatabase } from "@/test/postgres/database";
import { database } from "./client";
import { currentDatabase, inOwnTransaction, inTransaction } from "./scope";

useDatabase();

const setting = (key: string) => ({ key, value: 1, version: 1, updatedAt: new Date("2026-05-06T12:00:00Z") });
const isKept = async (key: string) => (await database().setting.count({ where: { key } })) === 1;

describe("work in a transaction", () => {
  it("is kept when it ends, and its value is given", async () => {
    const key = newId();
    const given = await inTransaction(async (tx) => {
      await tx.setting.create({ data: setting(key) });
      expect(await isKept(key)).toBe(false);
      return "done";
    });
    expect([given, await isKept(key)]).toEqual(["done", true]);
  });

  it("leaves nothing behind when it throws, and the error is the one that was thrown", async () => {
    const key = newId();
    const error = new Error("broken");
    const work = inTransaction(async (tx) => {
      await tx.setting.create({ data: setting(key) });
      throw error;
    });
    await expect(work).rejects.toBe(error);
    expect(await isKept(key)).toBe(false);
  });

  it("joins the one that is open: both go or stay together", async () => {
    const [outer, inner] = [newId(), newId()];
    const work = inTransaction(async (tx) => {
      await tx.setting.create({ data: setting(outer) });
      await inTransaction(async (joined) => {
        expect(joined).toBe(tx);
        await joined.setting.create({ data: setting(inner) });
      });
      throw new Error("broken");
    });
    await expect(work).rejects.toThrow("broken");
    expect([await isKept(outer), await isKept(inner)]).toEqual([false, false]);
  });

  it("of its own stays, whatever becomes of the one around it, and sees nothing of that", async () => {
    const [outer, own] = [newId(), newId()];
    const work = inTransaction(async (tx) => {
      await tx.setting.create({ data: setting(outer) });
      await inOwnTransaction(async (other) => {
        expect(await other.setting.count({ where: { key: outer } })).toBe(0);
        await other.setting.create({ data: setting(own) });
      });
      throw new Error("broken");
    });
    await expect(work).rejects.toThrow("broken");
    expect([await isKept(outer), await isKept(own)]).toEqual([false, true]);
  });

  it("is what the database is for whoever asks within it, and nobody else", async () => {
    await inTransaction(async (tx) => {
      expect(currentDatabase()).toBe(tx);
      await inOwnTransaction(async (own) => expect(currentDatabase()).toBe(own));
      expect(currentDatabase()).toBe(tx);
    });
    expect(currentDatabase()).toBe(database());
  });
});

describe("a deadlock", () => {
  const deadlock = () => Object.assign(new Error("deadlock detected"), { code: "40P01" });

  it("is tried again, in a new transaction", async () => {
    const key = newId();
    let attempts = 0;
    await inTransaction(async (tx) => {
      attempts += 1;
      await tx.setting.create({ data: setting(key) });
      if (attempts < 3) throw deadlock();
    });
    expect([attempts, await isKept(key)]).toEqual([3, true]);
  });

  it("is given up after three times", async () => {
    let attempts = 0;
    const work = inTransaction(async () => {
      attempts += 1;
      throw deadlock();
    });
    await expect(work).rejects.toThrow("deadlock detected");
    expect(attempts).toBe(3);
  });

  it("within an open transaction is that one's to try again", async () => {
    let [outer, inner] = [0, 0];
    await inTransaction(async () => {
      outer += 1;
      await inTransaction(async () => {
        inner += 1;
        if (inner < 2) throw deadlock();
      });
    });
    expect([outer, inner]).toEqual([2, 2]);
  });

  it("is what two make who wait for one another: both get through", async () => {
    const keys = [newId(), newId()];
    await database().setting.createMany({ data: keys.map(setting) });
    let arrived = 0;
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const raise = (order: string[]) =>
      inTransaction(async (tx) => {
        for (const key of order) {
          await tx.setting.update({ where: { key }, data: { version: { increment: 1 } } });
          arrived += 1;
          if (arrived === 2) meet();
          await met;
        }
      });
    await Promise.all([raise(keys), raise([...keys].reverse())]);
    const rows = await database().setting.findMany({ where: { key: { in: keys } } });
    expect(rows.map(({ version }) => version)).toEqual([3, 3]);
  });

  it("is no other error: that is thrown at once", async () => {
    let attempts = 0;
    const work = inTransaction(async (tx) => {
      attempts += 1;
      await tx.$executeRaw`SELECT 1 / 0`;
    });
    await expect(work).rejects.toThrow("division by zero");
    expect(attempts).toBe(1);
  });
});

describe("a database that is away", () => {
  it("is unavailable for whoever works in a transaction, with a time to come back", async () => {
    const away = inTransaction(() =>
      Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })),
    );
    await expect(away).rejects.toMatchObject({ code: "unavailable", retryAfterSeconds: 5 });
  });
});
