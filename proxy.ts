import { type NextRequest, NextResponse } from "next/server";
import { keepRequestId } from "@/lib/request-id";
import { pageHeaders } from "@/server/http/page-headers";

/**
 * Gives each page its headers and its nonce, and tells the page its own path. It decides nothing about permissions: those
 * are checked where the data is.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const requestId = keepRequestId(request.headers.get("x-request-id"), crypto.randomUUID());
  const added = pageHeaders({ nonce, isDevelopment: process.env.NODE_ENV === "development" });

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", added["content-security-policy"] ?? "");
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-sayso-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });

  for (const [name, value] of Object.entries({ ...added, "x-request-id": requestId }))
    response.headers.set(name, value);
  return response;
}

/** Pages only: the API sets its own headers, and built files are named after their content. */
export const config = { matcher: ["/((?!api/|_next/static/|_next/image|favicon.ico|icon.svg).*)"] };
