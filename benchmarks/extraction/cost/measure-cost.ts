import type { DocumentsCost, GrowthCost } from "@/benchmarks/extraction/cost/programs";
import { runNode, typescript } from "@/scripts/launch/run-program";
import type { Shutdown } from "@/scripts/launch/shutdown.mjs";

/** What extraction costs, each half measured in a process of its own. */
export interface Cost {
  documents: DocumentsCost;
  growth: GrowthCost;
}

/** Measures speed and memory over the corpus, and growth and hard texts apart from it. */
export async function measureCost(corpus: string, shutdown: Shutdown): Promise<Cost> {
  return {
    documents: await answerOf<DocumentsCost>("documents-program.ts", corpus, shutdown),
    growth: await answerOf<GrowthCost>("growth-program.ts", corpus, shutdown),
  };
}

async function answerOf<T>(program: string, corpus: string, shutdown: Shutdown): Promise<T> {
  const args = typescript(`benchmarks/extraction/cost/${program}`, corpus);
  const { code, output } = await runNode(args, shutdown);
  if (code !== 0) throw new Error(`${program} ended with ${code}\n${output}`);
  return JSON.parse(output) as T;
}
