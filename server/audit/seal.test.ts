import { describe, expect, it } from "vitest";
import type { AuditEntry } from "@/domain/audit/event";
import { database } from "@/server/database/client";
import { transact } from "@/server/transact";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { attemptSealing, sealNow } from "./seal";
import { getAuditHead } from "./store";
import { verifyChain } from "./verify";

useDatabase();

const entry = (after: string): AuditEntry => ({
  kind: "SettingChanged",
  entity: "setting",
  entityId: null,
  after,
});
const write = async (after: string) => {
  const admin = await aPerson("admin");
  await transact(admin, ({ record }) => record(entry(after)));
};
const countUnsealed = () => database().auditEvent.count({ where: { seal: null } });

/** A promise and the function that keeps it, to hold a transaction open until a test lets it go. */
function aGate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("sealing", () => {
  it("seals nothing where nothing happened", async () => {
    expect(await sealNow()).toBe(true);
    expect(await getAuditHead(database())).toEqual({ seq: 0, position: 0, hash: "0".repeat(64) });
  });

  it("seals what was written, and moves the head", async () => {
    await write("one");
    expect(await sealNow()).toBe(true);
    const first = await getAuditHead(database());
    await write("two");
    expect(await sealNow()).toBe(true);
    const second = await getAuditHead(database());

    expect(second.position).toBe(first.position + 1);
    expect(second.hash).not.toBe(first.hash);
    expect(await countUnsealed()).toBe(0);
  });

  it("does not seal past a number that an open transaction may still fill", async () => {
    const [written, release] = [aGate(), aGate()];
    const admin = await aPerson("admin");
    const held = transact(admin, async ({ record }) => {
      await record(entry("held"));
      written.open();
      await release.opened;
    });
    await written.opened;
    await write("later, but done first");

    const waiting = await attemptSealing(null);
    expect(waiting).toMatchObject({ state: "waiting", sealed: 0 });
    expect(await sealNow(50)).toBe(false);
    expect(await countUnsealed()).toBe(1);

    release.open();
    await held;
    expect(await attemptSealing(waiting.fence)).toMatchObject({ state: "done", sealed: 2 });
    expect(await verifyChain(database())).toMatchObject({ ok: true });
  });

  it("is not held back for ever by writers that came after the fence", async () => {
    const [first, second] = [
      { written: aGate(), release: aGate() },
      { written: aGate(), release: aGate() },
    ];
    const hold = async ({ written, release }: typeof first) => {
      const admin = await aPerson("admin");
      return transact(admin, async ({ record }) => {
        await record(entry("held"));
        written.open();
        await release.opened;
      });
    };
    const early = hold(first);
    await first.written.opened;
    const waiting = await attemptSealing(null);
    const late = hold(second);
    await second.written.opened;
    first.release.open();
    await early;

    expect(await attemptSealing(waiting.fence)).toMatchObject({ state: "done", sealed: 1 });
    second.release.open();
    await late;
    expect(await sealNow()).toBe(true);
    expect(await verifyChain(database())).toMatchObject({ ok: true });
  });

  it("passes over the number of a transaction that was rolled back", async () => {
    const admin = await aPerson("admin");
    const broken = transact(admin, async ({ record }) => {
      await record(entry("never"));
      throw new Error("boom");
    });
    await expect(broken).rejects.toThrow("boom");
    await write("after the gap");

    expect(await sealNow()).toBe(true);
    expect(await verifyChain(database())).toMatchObject({ ok: true });
  });

  it("leaves no event behind while many write and two seal at once", async () => {
    const admin = await aPerson("admin");
    const before = await database().auditEvent.count();
    let writing = true;
    const seal = async () => {
      for (let fence = null; writing; ) fence = (await attemptSealing(fence)).fence;
    };
    const sealers = [seal(), seal()];
    const writers = Array.from({ length: 60 }, (_, index) =>
      transact(admin, async ({ tx, record }) => {
        await record(entry(`first of ${index}`));
        await tx.setting.count();
        await record(entry(`second of ${index}`), entry(`third of ${index}`));
        if (index % 7 === 0) throw new Error("rolled back");
      }),
    );
    await Promise.allSettled(writers);
    writing = false;
    await Promise.all(sealers);

    expect(await sealNow()).toBe(true);
    const events = await database().auditEvent.count();
    expect(events - before).toBe(51 * 3);
    expect(await verifyChain(database())).toMatchObject({ ok: true, events });
  });

  it("seals more than one batch", async () => {
    const admin = await aPerson("admin");
    await transact(admin, ({ record }) =>
      record(...Array.from({ length: 1_100 }, (_, index) => entry(`bulk ${index}`))),
    );
    expect(await sealNow()).toBe(true);
    expect(await countUnsealed()).toBe(0);
    expect(await verifyChain(database())).toMatchObject({ ok: true });
  });
});
