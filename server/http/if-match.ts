import { AppError } from "@/lib/app-error";

const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

/** Puts the version named by an If-Match header into the body, where the schema expects it. */
export function applyIfMatch(request: Request, body: unknown): unknown {
  const header = request.headers.get("if-match");
  if (header === null) return body;

  const version = ETAG.exec(header.trim())?.[1];
  if (version === undefined)
    throw new AppError("bad_request", 'If-Match: send the ETag you were given, such as "3".');
  if (body !== undefined && (typeof body !== "object" || body === null || Array.isArray(body))) return body;
  return { ...(body ?? {}), version: Number(version) };
}
