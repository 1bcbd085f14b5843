import type { NextRequest } from "next/server";
import { registryQuery } from "@/domain/registry/schema";
import { sessionActor } from "@/server/access/gates/session";
import { fileRoute } from "@/server/http/file-route";
import { validate } from "@/server/http/validate";
import { exportRegistry } from "@/server/registry/queries/export-registry";
import { registryResponse } from "@/server/registry/registry-file";

/** The registry as the file that its page offers. */
export function GET(request: NextRequest): Promise<Response> {
  return fileRoute(request, async () => {
    const { format } = validate(registryQuery, Object.fromEntries(request.nextUrl.searchParams));
    return registryResponse(await exportRegistry(await sessionActor()), format);
  });
}
