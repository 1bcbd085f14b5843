import { afterEach, expect, test, vi } from "vitest";
import { withoutPrinting } from "@/scripts/launch/server/without-printing";

afterEach(() => vi.restoreAllMocks());

test("what is printed meanwhile is told elsewhere, without colours; afterwards it is printed again", async () => {
  const print = vi.spyOn(console, "log").mockReturnValue();
  const tell = vi.fn();
  const work = async () => {
    console.log("\u001b[32m✓\u001b[39m took", 39);
    return "ready";
  };

  expect(await withoutPrinting(work, tell)).toBe("ready");
  expect(tell.mock.calls).toEqual([["✓ took 39"]]);
  console.log("Sayso is at");
  expect(print.mock.calls).toEqual([["Sayso is at"]]);
});

test("printing comes back when the work fails", async () => {
  const { log } = console;
  await expect(withoutPrinting(() => Promise.reject(new Error("broken")), vi.fn())).rejects.toThrow("broken");
  expect(console.log).toBe(log);
});
