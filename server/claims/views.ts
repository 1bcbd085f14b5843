import { z } from "zod";
import { DATE_PRECISIONS } from "@/domain/articles/published-at";
import { LINK_ROLES, STANCES } from "@/domain/claims/link";
import { STANDINGS, VERDICTS } from "@/domain/claims/standing";
import { CREDIBILITIES, EVIDENCE_STANCES } from "@/domain/review/schema";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { independenceView } from "@/server/corroboration/views";

const id = z.uuid();
const moment = z.iso.datetime();
const person = z.strictObject({ id, name: z.string() });

/**
 * One link of a chain, merges followed; position 0 is the outlet, the last one the deepest. `nameThen` is the name that
 * the source bore when the article came out, null where no dated one is known.
 */
export const linkView = z.strictObject({
  sourceId: id,
  sourceRef: z.string(),
  source: z.string(),
  nameThen: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
  checked: z.boolean(),
  retracted: z.boolean(),
  unnamed: z.boolean(),
  role: z.enum(LINK_ROLES),
  cue: z.string().nullable(),
  mention: z.string().nullable(),
  stance: z.enum(STANCES),
  firstHand: z.boolean(),
  againstInterest: z.boolean(),
  originalUrl: z.string().nullable(),
  originalChecked: z.boolean(),
});
/** One link as screens and the API get it. */
export type LinkView = z.infer<typeof linkView>;

/** The article an appearance stands in. `publishedAt` is no more exact than its precision says. */
const articleBrief = z.strictObject({
  id,
  ref: z.string(),
  title: z.string(),
  outlet: z.string(),
  language: z.string(),
  url: z.string().nullable(),
  publishedAt: moment.nullable(),
  publishedAtPrecision: z.enum(DATE_PRECISIONS).nullable(),
});

/** One place where the claim is made; `start` and `end` count code points of the capture's text. */
export const appearanceView = z.strictObject({
  id,
  article: articleBrief,
  captureId: id,
  captureSha256: z.string(),
  suggestionId: id.nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  caveats: z.array(z.string()),
  answeredReason: z.string().nullable(),
  chain: z.array(linkView),
});
/** One appearance as screens and the API get it. */
export type AppearanceView = z.infer<typeof appearanceView>;

/** One piece of evidence. `source` is its own origin, null when nobody could say. */
export const evidenceView = z.strictObject({
  id,
  stance: z.enum(EVIDENCE_STANCES),
  url: z.string().nullable(),
  captureId: id.nullable(),
  captureSha256: z.string().nullable(),
  articleRef: z.string().nullable(),
  claimRef: z.string().nullable(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  source: linkView
    .pick({
      ...{ sourceId: true, sourceRef: true, source: true },
      ...{ kind: true, checked: true, retracted: true, unnamed: true },
    })
    .nullable(),
  reviewId: id.nullable(),
  answeredReason: z.string().nullable(),
  addedBy: person,
  createdAt: moment,
});
/** One piece of evidence as screens and the API get it. */
export type EvidenceView = z.infer<typeof evidenceView>;

const claimFields = {
  id,
  ref: z.string(),
  statement: z.string(),
  standing: z.enum(STANDINGS),
  version: z.int(),
  createdAt: moment,
};

/** A claim in a list: what a row of the queue or a card beside the text shows, with the appearance it is shown by. */
export const claimItem = z.strictObject({
  ...claimFields,
  ...appearanceView.pick({
    article: true,
    captureId: true,
    start: true,
    end: true,
    quote: true,
    caveats: true,
    chain: true,
    suggestionId: true,
  }).shape,
  appearanceId: id,
  byException: z.boolean().describe("decided so against the rule, by an editor with a written reason"),
  appearances: z.int(),
  independentOrigins: z.int(),
  weakOrigins: z.int(),
});
/** A claim in a list. */
export type ClaimItem = z.infer<typeof claimItem>;

/** One review the reader may see; a replaced one is no longer current. */
export const reviewView = z.strictObject({
  id,
  round: z.int(),
  reviewer: person,
  verdict: z.enum(VERDICTS),
  credibility: z.literal(CREDIBILITIES).nullable(),
  rationale: z.string(),
  current: z.boolean(),
  createdAt: moment,
});
/** One review as screens and the API get it. */
export type ReviewView = z.infer<typeof reviewView>;

/** What the desk decided in one round, and the count of origins it rested on. */
export const decisionView = z.strictObject({
  round: z.int(),
  verdict: z.enum(VERDICTS),
  credibility: z.literal(CREDIBILITIES).nullable(),
  rationale: z.string(),
  decidedBy: person,
  decidedAt: moment,
  overrideReason: z.string().nullable(),
  overruled: z.string().nullable(),
  independentOrigins: z.int(),
});
/** One decision as screens and the API get it. */
export type DecisionView = z.infer<typeof decisionView>;

/** One entry of a claim's history. */
export const historyEntry = z.strictObject({
  id,
  at: moment,
  kind: z.string(),
  actor: z.string(),
  before: z.json(),
  after: z.json(),
  reason: z.string().nullable(),
});
/** One entry of a claim's history. */
export type HistoryEntry = z.infer<typeof historyEntry>;

/** A claim that a merge ties to this one. */
const mergedBrief = z.strictObject({
  id,
  ref: z.string(),
  statement: z.string(),
  standing: z.enum(STANDINGS),
  version: z.int(),
});

/** A claim with everything its reader may see of it. */
export const claimDetail = z.strictObject({
  ...claimFields,
  round: z.int(),
  createdBy: person,
  publishedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  mergedInto: mergedBrief.nullable(),
  merged: z.array(mergedBrief),
  reReviewReason: z.string().nullable(),
  /** The decision stands, but what it was given on has changed: exports and the public page show it as it was decided. */
  changedSinceDecision: z.boolean(),
  appearances: z.array(appearanceView),
  evidence: z.array(evidenceView),
  independentOrigins: z.int(),
  independence: independenceView,
  reviews: z.array(reviewView),
  decisions: z.array(decisionView),
  history: z.array(historyEntry),
});
/** A claim with everything its reader may see of it. */
export type ClaimDetail = z.infer<typeof claimDetail>;
