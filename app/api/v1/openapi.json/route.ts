import { openApiDocument } from "@/server/http/openapi";
import { getOpenApi } from "@/server/http/openapi-operations";
import { reply, route } from "@/server/http/route";

/** What this API takes and gives, for programs. */
export const GET = route(getOpenApi, async () => reply(200, openApiDocument()));
