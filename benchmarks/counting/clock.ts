import { performance } from "node:perf_hooks";

/** How long something took, in ms, with what it gave. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** The median of the times of the same thing done again and again, in ms, after it was done once unmeasured. */
export async function medianOf(
  times: number,
  work: (at: number) => Promise<unknown> | unknown,
): Promise<number> {
  await work(0);
  const taken: number[] = [];
  for (let at = 1; at <= times; at++) taken.push((await timed(() => work(at))).ms);
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
