import { getLiveness } from "@/server/health/operations";
import { reply, route } from "@/server/http/route";

export const GET = route(getLiveness, async () => reply(200, { status: "live" }));
