import { AppError } from "@/lib/app-error";

/** A 5 MB text as JSON, with room for escapes and the other fields. */
const MOST_BYTES = 12 * 1024 * 1024;

async function readCapped(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MOST_BYTES)
      throw new AppError("too_large", "The request is over 12 MB. An article may have up to 5 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a request's body and the JSON in them; an empty body reads as `undefined`. Refuses what is not JSON. */
export async function readJson(request: Request): Promise<{ bytes: Buffer; value: unknown }> {
  const bytes = request.body ? await readCapped(request.body) : Buffer.alloc(0);
  if (bytes.length === 0) return { bytes, value: undefined };

  try {
    return { bytes, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    throw new AppError(
      "bad_request",
      "The body is not JSON in UTF-8. Send Content-Type: application/json and a JSON object.",
    );
  }
}
