import type { ArticleFields, ArticleInput, UploadInput } from "@/domain/articles/schema";
import type { Json } from "@/domain/audit/event";
import type { CaptureMethod } from "@/generated/prisma/enums";

/** What holds the text of an article that is being added. */
export type Content =
  | { kind: "text"; text: string }
  | { kind: "html"; html: string }
  | { kind: "address"; url: string }
  | { kind: "file"; name: string; bytes: Uint8Array };

/** An article on its way in, whichever door it came by. */
export interface Submission {
  method: CaptureMethod;
  content: Content;
  fields: ArticleFields;
  /** Where the text is published, when that is known without fetching it. */
  address: string | null;
  /** The importing party's own key. */
  externalId: string | null;
  metadata: Record<string, Json>;
}

const nothingElse = { address: null, externalId: null, metadata: {} };

/** What the API or a pasted text brings. An address is fetched, whoever sent it. */
export function submissionOf(input: ArticleInput, method: "api" | "paste"): Submission {
  const { text, html, url, ...fields } = input;
  if (url !== undefined) {
    return { ...nothingElse, method: "fetch", content: { kind: "address", url }, fields };
  }
  const content: Content = html === undefined ? { kind: "text", text: text ?? "" } : { kind: "html", html };
  return { ...nothingElse, method, content, fields };
}

/** What an uploaded file brings. */
export function uploadOf({ file, ...fields }: UploadInput): Submission {
  return { ...nothingElse, method: "upload", content: { kind: "file", ...file }, fields };
}
