import "server-only";
import { AppError } from "@/lib/app-error";
import { toAppError } from "@/server/database/failures";
import { PROBLEM_TITLES, problemResponse } from "./problem";

/**
 * A file for somebody at a screen. A refusal is plain words, since a browser shows it as a page; who is not signed in is
 * sent to do so. Making a file is recorded: no other site's page may have it made, nor who only asks for the headers.
 */
export async function fileRoute(request: Request, make: () => Promise<Response>): Promise<Response> {
  try {
    assertNotFromElsewhere(request);
    if (request.method === "HEAD") return new Response(null, { headers: { "cache-control": "no-store" } });
    return await make();
  } catch (thrown) {
    const error = toAppError(thrown);
    const problem = problemResponse(error, request.headers.get("x-request-id"));
    if (problem.status === 401) return toSignIn(request);

    const title = PROBLEM_TITLES[problem.status] ?? "Refused";
    const detail = error instanceof AppError ? error.message : "Nothing was changed. Try again.";
    return new Response(`${title}\n\n${detail}\n\nGo back with your browser to choose again.\n`, {
      status: problem.status,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}

function assertNotFromElsewhere(request: Request): void {
  if (request.headers.get("sec-fetch-site") !== "cross-site") return;
  throw new AppError(
    "forbidden",
    "Another site asked for this file. Open the export in Sayso and ask again.",
  );
}

function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const location = `/sign-in?next=${encodeURIComponent(pathname + search)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
