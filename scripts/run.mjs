import { boot } from "./launch/boot.mjs";
import { reportTo } from "./launch/progress.mjs";

// What a command prints is for pipes: progress goes beside it.
reportTo(process.stderr);

await boot(async (shutdown) => {
  const { runCommand } = await import("./launch/run-command.ts");
  await runCommand(process.argv.slice(2), shutdown);
});
