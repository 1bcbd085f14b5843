import { boot } from "../scripts/launch/boot.mjs";

await boot(async () => {
  const { runMatchingBenchmark } = await import("./matching/run-benchmark.ts");
  await runMatchingBenchmark(process.argv.slice(2));
});
