import { expect, test, vi } from "vitest";
import { createShutdown } from "@/scripts/launch/shutdown.mjs";

test("closes what was opened last first, one after the other", async () => {
  const closed: string[] = [];
  const shutdown = createShutdown();
  shutdown.add(() => void closed.push("database"));
  shutdown.add(async () => {
    await Promise.resolve();
    closed.push("server");
  });

  await shutdown.run();
  expect(closed).toEqual(["server", "database"]);
});

test("closes once, however often it is asked", async () => {
  const close = vi.fn();
  const shutdown = createShutdown();
  shutdown.add(close);

  await Promise.all([shutdown.run(), shutdown.run()]);
  await shutdown.run();
  expect(close).toHaveBeenCalledOnce();
});

test("leaves out what was closed already", async () => {
  const [ended, open] = [vi.fn(), vi.fn()];
  const shutdown = createShutdown();
  const forget = shutdown.add(ended);
  shutdown.add(open);
  forget();
  forget();

  await shutdown.run();
  expect(ended).not.toHaveBeenCalled();
  expect(open).toHaveBeenCalledOnce();
});

test.each([
  [
    "at once",
    () => {
      throw new Error("stuck");
    },
  ],
  ["later", () => Promise.reject(new Error("stuck"))],
])("what fails to close %s does not keep the rest open", async (_, fail) => {
  const report = vi.spyOn(console, "error").mockReturnValue();
  const close = vi.fn();
  const shutdown = createShutdown();
  shutdown.add(close);
  shutdown.add(fail);

  await shutdown.run();
  expect(close).toHaveBeenCalledOnce();
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});
