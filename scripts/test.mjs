import { boot } from "./launch/boot.mjs";

boot(async (shutdown) => {
  const { runChecks } = await import("./launch/checks/run-checks.ts");
  await runChecks(shutdown);
});
