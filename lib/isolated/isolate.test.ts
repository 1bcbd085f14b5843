import { describe, expect, it } from "vitest";
import { isolate } from "./isolate";

const file = "lib/isolated/sample-worker.ts";
const run = isolate<string, string>({ file, timeoutMs: 8_000, memoryMb: 64 });

describe("isolated work", () => {
  it("answers with what the worker gives", async () => {
    expect(await run("hello")).toBe("HELLO");
  });

  it("answers inputs in their order", async () => {
    expect(await Promise.all(["a", "b", "c"].map((input) => run(input)))).toEqual(["A", "B", "C"]);
  });

  it("says what the work threw, and goes on", async () => {
    await expect(run("throw")).rejects.toMatchObject({
      kind: "failed",
      message: expect.stringContaining("thrown"),
    });
    expect(await run("after")).toBe("AFTER");
  });

  it("ends a worker that never comes back, and goes on with a new one", async () => {
    const [endless, next] = await Promise.allSettled([run("loop"), run("next")]);

    expect(endless).toMatchObject({ status: "rejected", reason: { kind: "timeout" } });
    expect(next).toEqual({ status: "fulfilled", value: "NEXT" });
  });

  it("ends a worker that eats its memory, and goes on with a new one", async () => {
    await expect(run("eat")).rejects.toMatchObject({ kind: "memory" });
    expect(await run("after")).toBe("AFTER");
  });

  it("lets twenty inputs wait, and refuses one more with the time to try again", async () => {
    const taken = Array.from({ length: 21 }, (_, index) => run(`input ${index}`));
    await expect(run("one more")).rejects.toMatchObject({ code: "unavailable", retryAfterSeconds: 30 });

    expect(await Promise.all(taken)).toHaveLength(21);
    expect(await run("later")).toBe("LATER");
  });

  it("says that a worker's file does not exist", async () => {
    const broken = isolate({ file: "lib/isolated/nowhere.ts", timeoutMs: 3_000, memoryMb: 64 });
    await expect(broken("x")).rejects.toMatchObject({ kind: "failed" });
  });
});
