import { generateClient } from "@/scripts/launch/generate";
import { runNode, typescript } from "@/scripts/launch/run-program";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** Measures matching as the server runs it, on a database of its own. */
export async function runMatchingBenchmark(args: string[], shutdown: Shutdown): Promise<void> {
  await generateClient(shutdown);
  const program = typescript("benchmarks/matching/measure.ts", ...args);
  const { code } = await runNode(program, shutdown, { visible: true });
  process.exitCode = code;
}
