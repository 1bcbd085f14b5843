import "server-only";
import { MOST_CAPTURE_BYTES } from "@/domain/articles/schema";
import { AppError } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { decodeBytes } from "./decode-bytes";
import { fetchPage } from "./fetching/fetch-page";
import type { FetchPolicy } from "./fetching/fetch-policy";
import type { Written } from "./reading/reading";
import type { Content } from "./submission";

/** What was received, with its bytes as they came. */
export interface Received extends Written {
  raw: Uint8Array<ArrayBuffer>;
}

/** The bytes of what was sent and the characters in them. An address is fetched here; nothing is stored yet. */
export async function receive(content: Content, policy: FetchPolicy): Promise<Result<Received, Refusal>> {
  if (content.kind === "text") return ok(typed("text/plain", content.text));
  if (content.kind === "html") return ok(typed("text/html", content.html));
  if (content.kind === "file") return receiveFile(content);

  const page = await fetchPage(content.url, policy);
  if (!page.ok) return page;
  const { bytes, mediaType, charset, url } = page.value;
  const decoded = decodeBytes(bytes, { declared: charset, isHtml: mediaType === "text/html" });
  return decoded.ok ? ok({ mediaType, content: decoded.value, address: url, raw: bytes }) : decoded;
}

function typed(mediaType: Written["mediaType"], content: string): Received {
  const raw = Uint8Array.from(Buffer.from(content, "utf8"));
  assertNotTooLarge(raw);
  return { mediaType, content, address: null, raw };
}

function receiveFile({ name, bytes }: Extract<Content, { kind: "file" }>): Result<Received, Refusal> {
  const mediaType = mediaTypeOf(name);
  if (mediaType === null) return refuse("file_type", "Choose a .txt or .html file.", "file");
  assertNotTooLarge(bytes);

  const decoded = decodeBytes(bytes, { declared: null, isHtml: mediaType === "text/html" });
  if (!decoded.ok) return decoded;
  return ok({ mediaType, content: decoded.value, address: null, raw: Uint8Array.from(bytes) });
}

function mediaTypeOf(name: string): Written["mediaType"] | null {
  if (/\.(html?|xhtml)$/i.test(name)) return "text/html";
  return /\.(txt|text)$/i.test(name) ? "text/plain" : null;
}

function assertNotTooLarge(raw: Uint8Array): void {
  if (raw.byteLength > MOST_CAPTURE_BYTES) throw new AppError("too_large", "An article may have up to 5 MB.");
}
