import { defineConfig } from "prisma/config";

/** The address is passed to the client at run time (server/database/client.ts); generating needs none. */
export default defineConfig({ schema: "prisma/schema" });
