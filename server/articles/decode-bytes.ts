import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** What may tell the encoding of some bytes. */
export interface EncodingHints {
  /** The charset that a Content-Type header names. */
  declared: string | null;
  isHtml: boolean;
}

const BYTE_ORDER_MARKS: { encoding: string; bytes: number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];
const BINARY_OPENINGS = [
  "%PDF",
  "PK\u0003\u0004",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "GIF8",
  "\u001f\u008b",
  "{\\rtf",
  "\u00d0\u00cf\u0011\u00e0",
];
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i;
/** How far a page is searched for its charset; the standard demands it within the first 1,024 bytes. */
const META_WITHIN = 4_096;
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;
/** The characters of the bytes 0x80 to 0x9f; null where there is none. */
const WINDOWS_1252 = [..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].map((one) => (one === "\0" ? null : one));
const MOST_CONTROLS = 0.02;

/**
 * The text in some bytes. The encoding is, in this order: the byte order mark, the declared one, the page's own meta
 * element, UTF-8 where the bytes are valid UTF-8, else Windows-1252. What is not text is refused.
 */
export function decodeBytes(bytes: Uint8Array, hints: EncodingHints): Result<string, Refusal<"binary">> {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked === undefined && isBinary(bytes)) return notText();

  const encodings = [marked?.encoding, hints.declared, hints.isHtml ? metaCharset(bytes) : null, "utf-8"];
  for (const encoding of encodings) {
    const text = encoding ? tryDecode(bytes, encoding) : null;
    if (text !== null) return isMostlyControls(text) ? notText() : ok(text);
  }
  return ok(decode(bytes, new TextDecoder("windows-1252")));
}

function notText() {
  return refuse("binary", "This is not a text but a binary file. Save it as .txt or .html first.", "file");
}

function isBinary(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return BINARY_OPENINGS.some((one) => opening.startsWith(one)) || bytes.includes(0);
}

function isMostlyControls(text: string): boolean {
  return (text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, META_WITHIN)).toString("latin1");
  const charset = META_CHARSET.exec(head)?.[1] ?? null;
  // A meta element that could be read as bytes is not in UTF-16, whatever it says.
  return charset === null || /^utf-?16/i.test(charset) ? null : charset;
}

/** Null when the encoding is unknown or the bytes are not written in it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decode(bytes, new TextDecoder(encoding, { fatal: true }));
  } catch {
    return null;
  }
}

/** Node decodes Windows-1252 as Latin-1: the characters where the two differ are put right. */
function decode(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? text.replace(/\p{Cc}/gu, toWindows1252) : text;
}

function toWindows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control;
}
