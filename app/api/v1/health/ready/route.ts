import { getReadiness } from "@/server/health/operations";
import { assertReady } from "@/server/health/readiness";
import { reply, route } from "@/server/http/route";

export const GET = route(getReadiness, async () => {
  await assertReady();
  return reply(200, { status: "ready" });
});
