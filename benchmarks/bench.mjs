import { boot } from "../scripts/launch/boot.mjs";

boot(async (shutdown) => {
  const { runBenchmark } = await import("./run-benchmark.ts");
  await runBenchmark(process.argv.slice(2), shutdown);
});
