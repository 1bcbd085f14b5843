import { describe, expect, it } from "vitest";
import { limitConcurrency } from "./limit-concurrency";

/** Work that ends when it is told to, and what has been started so far. */
function aWorkplace() {
  const started: number[] = [];
  const finish: (() => void)[] = [];
  const work = (number: number) => () => {
    started.push(number);
    return new Promise<number>((resolve) => finish.push(() => resolve(number)));
  };
  return { started, finish, work };
}

describe("limitConcurrency", () => {
  it("lets no more run at once than allowed, and the rest follow in order", async () => {
    const { started, finish, work } = aWorkplace();
    const run = limitConcurrency(2);
    const all = [1, 2, 3, 4].map((number) => run(work(number)));
    await Promise.resolve();
    expect(started).toEqual([1, 2]);

    finish[0]?.();
    await all[0];
    await Promise.resolve();
    expect(started).toEqual([1, 2, 3]);

    finish[1]?.();
    finish[2]?.();
    await Promise.all([all[1], all[2]]);
    await Promise.resolve();
    finish[3]?.();
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
  });

  it("frees the place of what failed", async () => {
    const run = limitConcurrency(1);
    const failed = run(() => Promise.reject(new Error("no")));
    const next = run(async () => "done");

    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("done");
  });

  it("is free again after a rush", async () => {
    const run = limitConcurrency(1);
    await Promise.all([1, 2, 3].map((number) => run(async () => number)));
    expect(await run(async () => "again")).toBe("again");
  });
});
