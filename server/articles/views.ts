import { z } from "zod";
import { DATE_PRECISIONS } from "@/domain/articles/published-at";
import { STANCES } from "@/domain/claims/link";
import { claimItem } from "@/server/claims/views";

const id = z.uuid();
const moment = z.iso.datetime();
const span = z.strictObject({ start: z.int(), end: z.int() });

const outletView = z.strictObject({ id, ref: z.string(), name: z.string(), checked: z.boolean() });

/** An article in a list, with how far its claims are. `publishedAt` is no more exact than its precision says. */
export const articleItem = z.strictObject({
  id,
  ref: z.string(),
  title: z.string(),
  outlet: outletView,
  publishedAt: moment.nullable(),
  publishedAtPrecision: z.enum(DATE_PRECISIONS).nullable(),
  language: z.string(),
  url: z.string().nullable(),
  sameTextAs: z.string().nullable().describe("the reference of the article that had this text first"),
  version: z.int(),
  createdAt: moment,
  claims: z.int(),
  decidedClaims: z.int(),
  openSuggestions: z.int(),
});
/** An article in a list. */
export type ArticleItem = z.infer<typeof articleItem>;

/** One link of a proposed chain: a registered source where its name is known, else the printed words and near names on offer. */
export const proposedLinkView = z.strictObject({
  role: z.enum(["relay", "origin"]),
  sourceId: id.nullable(),
  source: z.string(),
  checked: z.boolean(),
  unnamed: z.boolean(),
  stance: z.enum(STANCES),
  mention: z.string(),
  mentionSpan: span.nullable(),
  cue: z.string(),
  cueSpan: span.nullable(),
  resolvesTo: z.string().nullable(),
  offers: z.array(
    z.strictObject({ sourceId: id, source: z.string(), reason: z.string(), score: z.number() }),
  ),
});
/** One link of a proposed chain. */
export type ProposedLinkView = z.infer<typeof proposedLinkView>;

/** A claim the extractor proposes. Spans count code points of the article's text; the chain leaves the outlet out. */
export const suggestionView = z.strictObject({
  id,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  statement: z.string(),
  chain: z.array(proposedLinkView),
  caveats: z.array(z.string()),
  content: z.array(span),
  cue: z.array(span),
  source: z.array(span),
  rule: z.string(),
  confidence: z.number(),
  phrase: z.boolean().describe("the content only names a thing and is no proposition"),
  state: z.enum(["open", "accepted", "rejected"]),
  version: z.int(),
});
/** A claim the extractor proposes. */
export type SuggestionView = z.infer<typeof suggestionView>;

/** One retrieval of an article, without its bytes. */
export const captureView = z.strictObject({
  id,
  number: z.int(),
  method: z.enum(["paste", "upload", "fetch", "api", "import"]),
  mediaType: z.string(),
  sourceUrl: z.string().nullable(),
  sha256: z.string(),
  textLength: z.int(),
  leftOut: z.array(z.string()),
  retrievedAt: moment,
  removed: z
    .strictObject({ at: moment, by: z.string(), reason: z.string() })
    .nullable()
    .describe(
      "when, by whom and why its text was taken away; quotes of claims stay, blanks stand for the rest",
    ),
});
/** One retrieval of an article. */
export type CaptureView = z.infer<typeof captureView>;

/** An article with its newest text and what is proposed on it. */
export const articleView = z.strictObject({
  ...articleItem.omit({ claims: true, decidedClaims: true, openSuggestions: true }).shape,
  text: z.string(),
  textLength: z.int(),
  captureId: id,
  sha256: z.string(),
  captures: z.array(captureView),
  sameTexts: z.array(z.strictObject({ id, ref: z.string(), outlet: z.string() })),
  suggestions: z.array(suggestionView),
});
/** An article with its newest text and what is proposed on it. */
export type ArticleView = z.infer<typeof articleView>;

/** An article as the API gives it, with its claims. */
export const articleDetail = z.strictObject({ ...articleView.shape, claims: z.array(claimItem) });
