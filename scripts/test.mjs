import { boot } from "./launch/boot.mjs";

await boot(async (shutdown) => {
  const { runChecks } = await import("./launch/checks/run-checks.ts");
  await runChecks(shutdown);
});
