import { boot } from "./launch/boot.mjs";

boot(async () => {
  const { createMigration } = await import("./launch/create-migration.ts");
  await createMigration(process.argv[2]);
});
