import type { ArticleDraft, ArticleFields } from "@/domain/articles/schema";
import type { Json } from "@/domain/audit/event";
import type { CaptureMethod } from "@/generated/prisma/enums";

/** What holds the text of an article that is being added. */
export type Content =
  | { kind: "text"; text: string; withoutFurniture?: boolean }
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

/** What the API, a form or a file brings. An address is fetched, whoever sent it. */
export function submissionOf(draft: ArticleDraft, method: "api" | "paste"): Submission {
  const { text, html, url, file, withoutFurniture, ...fields } = draft;
  const submission = (by: CaptureMethod, content: Content): Submission => {
    return { method: by, content, fields, address: null, externalId: null, metadata: {} };
  };
  if (url !== undefined) return submission("fetch", { kind: "address", url });
  if (file !== undefined) return submission("upload", { kind: "file", ...file });
  if (html !== undefined) return submission(method, { kind: "html", html });
  return submission(method, { kind: "text", text: text ?? "", withoutFurniture });
}
