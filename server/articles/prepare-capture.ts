import "server-only";
import { createHash } from "node:crypto";
import { IsolationError, isolate } from "@/lib/isolated/isolate";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { codePointLength } from "@/lib/text/code-points";
import type { FetchPolicy } from "./fetching/fetch-policy";
import { readPlain } from "./reading/read-plain";
import { type PageReading, type Reading, toReading, type Written } from "./reading/reading";
import { receive } from "./receive";
import type { Content } from "./submission";

/** A capture as it will be stored, and what reading it told. */
export interface PreparedCapture extends Reading {
  mediaType: Written["mediaType"];
  /** The address it was read from, after redirects; null where it came by hand. */
  sourceUrl: string | null;
  raw: Uint8Array<ArrayBuffer>;
  sha256: string;
  textLength: number;
  textSha256: string;
}

// A hostile page can cost minutes and gigabytes.
const readPageInWorker = isolate<Written, PageReading>({
  file: "server/articles/reading/page-worker.ts",
  timeoutMs: 20_000,
  memoryMb: 768,
});

/** Receives and reads what was sent, without the database: bytes, their hash, the text in them, what the page says of itself. */
export async function prepareCapture(
  content: Content,
  policy: FetchPolicy,
): Promise<Result<PreparedCapture, Refusal>> {
  const received = await receive(content, policy);
  if (!received.ok) return received;

  const { raw, ...written } = received.value;
  const reading = await readSafely(written, content);
  if (reading === null)
    return refuse("unreadable", "This page is too large or too tangled to be read. Paste its text.");
  if (reading.text === "") return refuse("no_text", NO_TEXT[content.kind], FIELDS[content.kind]);

  return ok({
    ...reading,
    mediaType: written.mediaType,
    sourceUrl: written.address,
    raw,
    sha256: sha256(raw),
    textLength: codePointLength(reading.text),
    textSha256: sha256(Buffer.from(reading.text, "utf8")),
  });
}

const FIELDS: Record<Content["kind"], string> = { text: "text", html: "html", address: "url", file: "file" };
const NO_TEXT: Record<Content["kind"], string> = {
  text: "There is no text in it.",
  html: "No text was found in this page.",
  address: "No text was found in the page at this address. Paste the text instead.",
  file: "No text was found in this file.",
};

async function readSafely(written: Written, sent: Content): Promise<Reading | null> {
  const leaveOutFurniture = sent.kind === "text" && sent.withoutFurniture === true;
  if (written.mediaType === "text/plain") return toReading(readPlain(written.content, leaveOutFurniture));
  try {
    return toReading(await readPageInWorker(written));
  } catch (error) {
    if (error instanceof IsolationError) return null;
    throw error;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
