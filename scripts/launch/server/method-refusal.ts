import type { ServerResponse } from "node:http";
import { API_HEADERS } from "@/server/http/api-headers";

/**
 * Writes out a refusal that Next.js gives on its own, an empty 405 for a method the API's route does not have, as every
 * other refusal of the API is written.
 */
export function explainMethodRefusal(response: ServerResponse, requestId: string): void {
  const body = JSON.stringify(problem(requestId));
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  let isRefusal = false;

  // Whichever way an answer is sent, its head is written by this once and before its body.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    isRefusal = args[0] === 405 && !response.hasHeader("content-type");
    if (isRefusal) setHeaders(response, body, requestId);
    return writeHead(...args);
  }) as typeof response.writeHead;
  response.end = ((...args: Parameters<typeof end>) => {
    if (response.statusCode === 405 && !response.headersSent) response.writeHead(405);
    return isRefusal ? end(body) : end(...args);
  }) as typeof response.end;
}

function setHeaders(response: ServerResponse, body: string, requestId: string): void {
  for (const [name, value] of Object.entries(API_HEADERS)) response.setHeader(name, value);
  response.setHeader("content-type", "application/problem+json");
  response.setHeader("content-length", Buffer.byteLength(body));
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-request-id", requestId);
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
