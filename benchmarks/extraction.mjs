import { boot } from "../scripts/launch/boot.mjs";

boot(async (shutdown) => {
  const { runExtractionBenchmark } = await import("./extraction/run-benchmark.ts");
  await runExtractionBenchmark(process.argv.slice(2), shutdown);
});
