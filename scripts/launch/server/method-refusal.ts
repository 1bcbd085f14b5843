import type { ServerResponse } from "node:http";
import { API_HEADERS } from "@/server/http/api-headers";

/**
 * Writes out a refusal that Next.js gives on its own, an empty 405 for a method the API's route does not have, as every
 * other refusal of the API is written.
 */
export function explainMethodRefusal(response: ServerResponse, requestId: string): void {
  const end = response.end.bind(response);
  response.end = ((...args: Parameters<typeof end>) => {
    if (response.statusCode !== 405 || response.headersSent || response.hasHeader("content-type"))
      return end(...args);

    for (const [name, value] of Object.entries(API_HEADERS)) response.setHeader(name, value);
    response.setHeader("content-type", "application/problem+json");
    response.setHeader("cache-control", "no-store");
    response.setHeader("x-request-id", requestId);
    return end(JSON.stringify(problem(requestId)));
  }) as typeof response.end;
}

function problem(requestId: string) {
  return {
    type: "urn:sayso:problem:method_not_allowed",
    title: "Not a method of this address",
    status: 405,
    detail: "There is something at this address, but not for this method.",
    requestId,
  };
}
