import { listAudit } from "@/server/audit/operations";
import { listEvents } from "@/server/audit/queries";
import { reply, route } from "@/server/http/route";

export const GET = route(listAudit, async ({ actor, query }) => reply(200, await listEvents(actor, query)));
