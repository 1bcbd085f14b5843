import { boot } from "./launch/boot.mjs";

await boot(async () => {
  const { startDesk } = await import("./launch/start-desk.ts");
  await startDesk("development");
});
