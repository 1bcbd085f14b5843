import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isRunning, startOf, waitUntilGone } from "@/scripts/launch/processes.mjs";

function startSleeper() {
  return spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
}

test("a process runs until it is ended", async () => {
  const child = startSleeper();
  const pid = child.pid ?? 0;
  expect(isRunning(pid)).toBe(true);
  expect(await waitUntilGone(pid, 0)).toBe(false);

  child.kill("SIGKILL");
  expect(await waitUntilGone(pid, 5000)).toBe(true);
  expect(isRunning(pid)).toBe(false);
});

test.runIf(process.platform === "linux")("two processes are told apart by when they started", async () => {
  const child = startSleeper();
  await once(child, "spawn");
  expect(startOf(child.pid ?? 0)).not.toBe(startOf(process.pid));
  child.kill("SIGKILL");
});
