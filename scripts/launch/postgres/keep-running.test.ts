import { expect, test, vi } from "vitest";
import type { Cluster } from "@/scripts/launch/postgres/cluster";
import { keepRunning, type Revival } from "@/scripts/launch/postgres/keep-running";

/** A PostgreSQL that ends when the test says so. */
function aCluster(isReady = true) {
  let end: (how: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const cluster: Cluster = {
    ...{ port: 4711, urlOf: String, ended, stopNow: vi.fn(() => end("SIGQUIT")) },
    isLeaving: vi.fn(() => false),
    becomesReady: () => {
      if (!isReady) end("exit code 1");
      return Promise.resolve(isReady);
    },
    stop: vi.fn(() => Promise.resolve(end("SIGINT"))),
  };
  return { cluster, end };
}

function aRevival(changes: Partial<Pick<Revival, "isUnwanted" | "now">> = {}, isReady = true) {
  const launched: ReturnType<typeof aCluster>[] = [];
  const revival = {
    launch: vi.fn((_port: number) => {
      const made = aCluster(isReady);
      launched.push(made);
      return made.cluster;
    }),
    isUnwanted: () => false,
    now: () => 0,
    pause: vi.fn((_ms: number, _signal: AbortSignal): Promise<void> => Promise.resolve()),
    tell: vi.fn((_text: string) => undefined),
    giveUp: vi.fn((_how: string) => undefined),
    ...changes,
  };
  return { revival, launched };
}

/** Until whatever can happen now has happened. */
const settled = () => new Promise((later) => setImmediate(later));

test("one that ends by itself is started again on its port, and that is told", async () => {
  const first = aCluster();
  const { revival } = aRevival();
  keepRunning(first.cluster, revival);
  first.end("SIGKILL");
  await settled();

  expect(revival.launch.mock.calls).toEqual([[4711]]);
  expect(revival.tell).toHaveBeenCalledWith("PostgreSQL had ended (SIGKILL); it runs again after 0.0 s.");
});

test("one that is stopped is not started again", async () => {
  const first = aCluster();
  const { revival } = aRevival();
  await keepRunning(first.cluster, revival).stop();
  await settled();

  expect(revival.launch).not.toHaveBeenCalled();
  expect(revival.giveUp).not.toHaveBeenCalled();
});

test("neither is one that ends while the program is ending", async () => {
  const first = aCluster();
  const { revival } = aRevival({ isUnwanted: () => true });
  keepRunning(first.cluster, revival);
  first.end("exit code 0");
  await settled();

  expect(revival.launch).not.toHaveBeenCalled();
});

test("neither is one when the stop comes in the pause before it", async () => {
  const first = aCluster();
  const { revival } = aRevival();
  let isPausing = false;
  revival.pause.mockImplementation((_, signal) => {
    isPausing = true;
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
  });
  const kept = keepRunning(first.cluster, revival);
  first.end("SIGKILL");
  await settled();
  expect(isPausing).toBe(true);

  kept.stopNow();
  await settled();
  expect(revival.launch).not.toHaveBeenCalled();
});

test("stopping stops the one that runs now", async () => {
  const first = aCluster();
  const { revival, launched } = aRevival();
  const kept = keepRunning(first.cluster, revival);
  first.end("SIGKILL");
  await settled();

  await kept.stop();
  expect(launched[0]?.cluster.stop).toHaveBeenCalled();
  expect(first.cluster.stop).not.toHaveBeenCalled();
});

test("one that waits for everybody to leave is ended and started again", async () => {
  const first = aCluster();
  const { revival } = aRevival();
  const kept = keepRunning(first.cluster, revival);
  kept.look();
  expect(first.cluster.stop).not.toHaveBeenCalled();

  vi.mocked(first.cluster.isLeaving).mockReturnValue(true);
  kept.look();
  await settled();
  expect(first.cluster.stop).toHaveBeenCalledOnce();
  expect(revival.launch).toHaveBeenCalledOnce();
});

test("nobody looks after one that is being stopped", async () => {
  const first = aCluster();
  const { revival } = aRevival();
  vi.mocked(first.cluster.isLeaving).mockReturnValue(true);
  const kept = keepRunning(first.cluster, revival);
  await kept.stop();
  kept.look();

  expect(first.cluster.stop).toHaveBeenCalledOnce();
});

test("one that never comes up is given up after a few tries, with growing pauses", async () => {
  const first = aCluster();
  const { revival } = aRevival({}, false);
  keepRunning(first.cluster, revival);
  first.end("SIGKILL");
  await settled();

  const pauses = revival.pause.mock.calls.map(([ms]) => ms);
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000]);
  expect(revival.giveUp.mock.calls).toEqual([["SIGKILL"]]);
  expect(revival.tell).not.toHaveBeenCalled();
});

test("one that comes up and ends again at once is given up too", async () => {
  const first = aCluster();
  const { revival, launched } = aRevival();
  keepRunning(first.cluster, revival);
  for (let one: typeof first | undefined = first; one; one = launched.at(-1)) {
    one.end("SIGSEGV");
    await settled();
    if (revival.giveUp.mock.calls.length > 0) break;
  }

  expect(launched).toHaveLength(5);
  expect(revival.giveUp.mock.calls).toEqual([["SIGSEGV"]]);
});

test("failures long apart are no row of them", async () => {
  const first = aCluster();
  let time = 0;
  const { revival, launched } = aRevival({ now: () => time });
  keepRunning(first.cluster, revival);
  for (let ends = 0; ends < 8; ends += 1) {
    time += 61_000;
    (launched.at(-1) ?? first).end("SIGKILL");
    await settled();
  }

  expect(launched).toHaveLength(8);
  expect(revival.giveUp).not.toHaveBeenCalled();
});
