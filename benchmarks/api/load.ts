import autocannon from "autocannon";
import { summarise, type Timing } from "@/benchmarks/timing";

/** One request as it is sent. */
export interface Sent {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** One measurement takes no longer than this, even if fewer requests were sent than were to be. */
export const LIMIT_MS = 6000;

/** How many at once, how many in all, and what each of them is. */
export interface Load {
  connections: number;
  amount: number;
  next: () => Sent;
}

/** Sends the load and measures each answer. A refusal is no measurement: it ends the run. */
export async function measureLoad(url: string, { connections, amount, next }: Load): Promise<Timing> {
  const durations: number[] = [];
  const refused = new Set<number>();
  const begun = performance.now();
  const requests = [
    { method: "GET", path: "/", setupRequest: (request: object) => ({ ...request, ...next() }) },
  ];
  const run = autocannon({ url, connections, amount, timeout: 30, requests });
  run.on("response", (_, status, __, time) => {
    durations.push(time);
    if (status >= 300) refused.add(status);
  });
  const timer = setTimeout(() => run.stop(), LIMIT_MS);
  const { errors, timeouts } = await run;
  clearTimeout(timer);
  const wall = performance.now() - begun;

  if (refused.size > 0 || errors + timeouts > 0)
    throw new Error(
      `${next().path}: answered ${[...refused].join(", ")}; ${errors + timeouts} without answer`,
    );
  return summarise(durations, wall);
}
