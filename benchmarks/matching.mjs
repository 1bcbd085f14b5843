import { boot } from "../scripts/launch/boot.mjs";

boot(async (shutdown) => {
  const { runMatchingBenchmark } = await import("./matching/run-benchmark.ts");
  await runMatchingBenchmark(process.argv.slice(2), shutdown);
});
