import { boot } from "./launch/boot.mjs";

boot(
  async (shutdown) => {
    const { startDesk } = await import("./launch/start-desk.ts");
    await startDesk("development", shutdown);
  },
  { claimsDesk: true },
);
