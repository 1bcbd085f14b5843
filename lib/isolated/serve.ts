import { parentPort } from "node:worker_threads";

/** What a worker answers: the value, or the message of what it threw. */
export type Answer<O> = { value: O } | { failure: string };

/** Makes the running worker answer each input with what `handle` gives for it. Called once, at the top of a worker's file. */
export function serve<I, O>(handle: (input: I) => O | Promise<O>): void {
  parentPort?.on("message", async (input: I) => {
    parentPort?.postMessage(await answer(handle, input));
  });
}

async function answer<I, O>(handle: (input: I) => O | Promise<O>, input: I): Promise<Answer<O>> {
  try {
    return { value: await handle(input) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
