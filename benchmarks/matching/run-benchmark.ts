import { generateClient } from "@/scripts/launch/generate";
import { runNode, typescript } from "@/scripts/launch/run-program";
import { closeOnSignals, createShutdown } from "@/scripts/launch/shutdown";

const STOPPED = 130;

/** Measures matching as the server runs it, on a database of its own. */
export async function runMatchingBenchmark(args: string[]): Promise<void> {
  const shutdown = createShutdown();
  closeOnSignals(shutdown, () => STOPPED);
  await generateClient(shutdown);
  const program = typescript("benchmarks/matching/measure.ts", ...args);
  const { code } = await runNode(program, shutdown, { visible: true });
  process.exitCode = code;
}
