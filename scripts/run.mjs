import { boot } from "./launch/boot.mjs";

boot(
  async (shutdown) => {
    const { runCommand } = await import("./launch/run-command.ts");
    await runCommand(process.argv.slice(2), shutdown);
  },
  // What a command prints is for pipes: progress goes beside it.
  { progressTo: process.stderr },
);
