import { z } from "zod";
import { parsePublishedAt } from "@/domain/articles/published-at";
import { languageTag, sourceNameInput } from "@/domain/sources/schema";
import { version } from "@/lib/version";
import { webAddress } from "@/lib/web-address";
import { blanksLeftOut } from "@/lib/without-blanks";

/** The most bytes a capture may have: 5 MB (issue: "Bad input gets"). Counted in bytes of what was sent, not in characters. */
export const MOST_CAPTURE_BYTES = 5 * 1024 * 1024;

const publishedAt = z
  .string()
  .trim()
  .max(40)
  .refine(
    (text) => parsePublishedAt(text) !== null,
    "must be a date such as 2016-05-08 or 2016-05-08T10:30Z",
  );

/** What a person may say of an article beside its text. A blank is left to what the page says. */
export const articleFields = z.strictObject({
  title: z.string().trim().min(1).max(1000).optional(),
  outlet: sourceNameInput.optional(),
  publishedAt: publishedAt.optional().describe("ISO 8601: a year, month, day or date-time"),
  language: languageTag.optional(),
});

/** The fields as parsed from {@link articleFields}. */
export type ArticleFields = z.infer<typeof articleFields>;

const contents = {
  text: z.string().optional().describe("plain text"),
  html: z.string().optional().describe("a whole HTML page"),
  url: webAddress.optional().describe("an address that the server fetches"),
};

/** An article as sent to the API: its fields, and exactly one of a plain text, an HTML page or an address to fetch. */
export const articleInput = articleFields
  .extend(contents)
  .refine(({ text, html, url }) => isExactlyOne([text, html, url]), {
    error: "give exactly one of text, html and url",
    path: ["text"],
  });

/** A file from somebody's disk: .txt or .html, its encoding found by the server. */
const file = z.strictObject({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) });

/** Leaves the lines of the page around an article out of the text that is drawn from a pasted one; its bytes keep them. */
const withoutFurniture = z.boolean().optional();

/** What the form for adding sends: what the API takes, or a file. */
export const articleDraft = articleFields
  .extend({ ...contents, file: file.optional(), withoutFurniture })
  .refine(({ text, html, url, file }) => isExactlyOne([text, html, url, file]), {
    error: "paste a text, choose a file or give an address",
    path: ["text"],
  });

/** A draft as parsed from {@link articleDraft}. */
export type ArticleDraft = z.infer<typeof articleDraft>;

/** A change to what is known of an article. Its captures never change. */
export const articlePatch = z.strictObject({
  title: z.string().trim().min(1).max(1000).optional(),
  outlet: sourceNameInput.optional(),
  publishedAt: publishedAt.nullable().optional(),
  language: languageTag.optional(),
  version,
});

/** A change as parsed from {@link articlePatch}. */
export type ArticlePatch = z.infer<typeof articlePatch>;

/** Taking the text of a capture away: why, for everybody to see. `version` is the article's. */
export const captureRemoval = z.strictObject({
  number: z.int().min(1).describe("the capture, counted from 1"),
  reason: z.string().trim().min(1).max(10_000),
  version,
});

/** A removal as parsed from {@link captureRemoval}. */
export type CaptureRemoval = z.infer<typeof captureRemoval>;

/** The filter of the list of articles as it stands in an address. A blank value is no filter; `outlet` is an id, a reference or a name. */
export const articleFilter = z.preprocess(
  blanksLeftOut,
  z.strictObject({
    q: z.string().trim().max(300).optional(),
    outlet: z.string().trim().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    cursor: z.string().max(500).optional(),
  }),
);

/** A filter as parsed from {@link articleFilter}. */
export type ArticleFilter = z.infer<typeof articleFilter>;

function isExactlyOne(values: unknown[]): boolean {
  return values.filter((value) => value !== undefined).length === 1;
}
