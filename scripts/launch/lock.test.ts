import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { holdLock, isHeld, parseHolder, releaseLock, takeLock } from "@/scripts/launch/lock.mjs";
import { startOf } from "@/scripts/launch/processes.mjs";

const NOBODY = 2 ** 22 + 1;

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-lock-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("reading a lock", () => {
  test.each([
    ["41 1234\n", { pid: 41, start: "1234" }],
    ["41", { pid: 41, start: null }],
    ["", null],
    ["0 1", null],
    ["-1 1", null],
    ["somebody", null],
  ])("%j", (text, holder) => {
    expect(parseHolder(text)).toEqual(holder);
  });
});

describe("whether a lock is held", () => {
  const own = { pid: process.pid, start: startOf(process.pid) };

  test("it is by a process that runs", () => expect(isHeld(own)).toBe(true));
  test("it is not by one that has ended", () => expect(isHeld({ pid: NOBODY, start: null })).toBe(false));
  test("it is not by a later process with the same number", () => {
    expect(isHeld({ ...own, start: "1" })).toBe(false);
  });
});

describe("taking a lock", () => {
  test("leaves one file that names this process", () => {
    expect(takeLock(lock)).toBeNull();

    expect(readdirSync(folder)).toEqual(["lock"]);
    expect(parseHolder(readFileSync(lock, "utf8"))?.pid).toBe(process.pid);
  });

  test("tells who holds it", () => {
    takeLock(lock);
    expect(takeLock(lock)?.pid).toBe(process.pid);
  });

  test.each([
    ["of a process that was killed", `${NOBODY} 99\n`],
    ["cut off while it was written", ""],
  ])("takes over one %s", (_, text) => {
    writeFileSync(lock, text);
    expect(takeLock(lock)).toBeNull();
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  test("succeeds again once it was given back", () => {
    takeLock(lock);
    releaseLock(lock);
    expect(takeLock(lock)).toBeNull();
  });

  test("giving back leaves somebody else's alone", () => {
    writeFileSync(lock, `${NOBODY} 99\n`);
    releaseLock(lock);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });
});

describe("work under a lock", () => {
  test("is done by one at a time, and the one who waits is told of the other", async () => {
    const order: string[] = [];
    const tell = (pid: number) => order.push(`waits for ${pid}`);
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((later) => setImmediate(later));
      order.push(`${name} ends`);
    };
    await Promise.all([holdLock(lock, work("one"), tell), holdLock(lock, work("other"), tell)]);

    const [first, told, ...rest] = order;
    expect(told).toBe(`waits for ${process.pid}`);
    expect([first, ...rest]).toEqual(["one begins", "one ends", "other begins", "other ends"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that fails gives the lock back", async () => {
    const failing = holdLock(lock, () => Promise.reject(new Error("broken")), vi.fn());
    await expect(failing).rejects.toThrow("broken");
    expect(takeLock(lock)).toBeNull();
  });
});
