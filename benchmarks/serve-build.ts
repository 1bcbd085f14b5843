import { trustProxies } from "@/scripts/launch/server/client-address";
import { serve } from "@/scripts/launch/server/serve";

const close = await serve({
  mode: "production",
  host: "127.0.0.1",
  port: Number(process.env.PORT),
  isTrusted: trustProxies([]),
  publicUrl: `http://localhost:${process.env.PORT}`,
  databaseUrl: process.env.DATABASE_URL ?? "",
});

process.once("SIGTERM", async () => {
  await close();
  process.exit(0);
});
