import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { step } from "@/scripts/launch/progress.mjs";

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

/** The end of a program, which begins when the work says so. */
const anEnd = (begun = false) => ({ begun, hasBegun: () => end.begun });
let end = anEnd();

test("a step prints one line with the time it took, and gives what was made", async () => {
  expect(await step("Building", () => "built")).toBe("built");
  expect(printed.join("")).toMatch(/^ {2}Building +\d+\.\d s\n$/);
});

test("a step that fails says so, and passes the failure on", async () => {
  await expect(step("Building", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(printed.join("")).toMatch(/failed after \d+\.\d s\n$/);
});

test.each([
  ["succeeds", () => Promise.resolve()],
  ["fails", () => Promise.reject(new Error("cut off"))],
])("one that %s after the end began prints nothing, and nothing goes on after it", async (_, outcome) => {
  end = anEnd();
  const work = () => {
    end.begun = true;
    return outcome();
  };
  const waiting = step("Building", work, end);

  expect(await Promise.race([waiting, new Promise((later) => setImmediate(later, "waiting"))])).toBe(
    "waiting",
  );
  expect(printed.join("")).toBe("");
});

test("no step begins after the end began", async () => {
  end = anEnd(true);
  const work = vi.fn();
  void step("Building", work, end);

  await Promise.resolve();
  expect(work).not.toHaveBeenCalled();
});
