import { verifyAudit } from "@/server/audit/operations";
import { verifyLog } from "@/server/audit/queries";
import { reply, route } from "@/server/http/route";

export const GET = route(verifyAudit, async ({ actor }) => reply(200, await verifyLog(actor)));
