import "server-only";
import { createHash } from "node:crypto";
import type { ReadFields } from "@/domain/articles/complete-fields";
import { MOST_CAPTURE_BYTES } from "@/domain/articles/schema";
import { AppError } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { codePointLength } from "@/lib/text/code-points";
import { normaliseText } from "@/lib/text/normalise";
import type { Submission } from "./submission";

/** A capture as it will be stored, and what the page said of itself. */
export interface PreparedCapture {
  mediaType: "text/plain" | "text/html";
  /** The address it was read from, after redirects; null where it came by hand. */
  sourceUrl: string | null;
  raw: Uint8Array<ArrayBuffer>;
  sha256: string;
  text: string;
  textLength: number;
  textSha256: string;
  leftOut: string[];
  read: ReadFields;
}

const NOTHING_READ: ReadFields = { title: null, outlet: null, publishedAt: null, language: null };

/** Reads what was sent, without the database: bytes, their hash, the text in them, what the page says of itself. */
export async function prepareCapture(submission: Submission): Promise<Result<PreparedCapture, Refusal>> {
  const { content } = submission;
  if (content.kind !== "text") return refuse("unsupported", "Only plain text for now.");

  const raw = Uint8Array.from(Buffer.from(content.text, "utf8"));
  assertNotTooLarge(raw);
  return toCapture({
    mediaType: "text/plain",
    sourceUrl: submission.address,
    raw,
    text: normaliseText(content.text),
    leftOut: [],
    read: NOTHING_READ,
  });
}

function assertNotTooLarge(raw: Uint8Array): void {
  if (raw.byteLength > MOST_CAPTURE_BYTES) throw new AppError("too_large", "An article may have up to 5 MB.");
}

function toCapture(
  read: Omit<PreparedCapture, "sha256" | "textLength" | "textSha256">,
): Result<PreparedCapture, Refusal> {
  if (read.text === "") return refuse("no_text", "There is no text in it.", "text");

  return ok({
    ...read,
    sha256: sha256(read.raw),
    textLength: codePointLength(read.text),
    textSha256: sha256(Buffer.from(read.text, "utf8")),
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
