import { z } from "zod";
import { formatPublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import { LINK_ROLES, STANCES } from "@/domain/claims/link";
import { VERDICTS } from "@/domain/claims/standing";
import { CREDIBILITIES, EVIDENCE_STANCES } from "@/domain/review/schema";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";

const text = z.string();
const moment = z.iso.datetime({ offset: true });
const PADDED_DAY = /T00:00:00(?:\.0+)?Z$/;

/**
 * When an article came out, no more exactly than it is known: "2016", "2016-05", "2016-05-08" or "2016-05-08T10:30Z".
 * Older decisions keep whole moments; midnight to the second was a day without a time.
 */
const published = text.transform((written, context) => {
  const date = parsePublishedAt(written.replace(PADDED_DAY, ""));
  if (date) return formatPublishedAt(date);
  context.addIssue({ code: "custom", message: "Not a date." });
  return z.NEVER;
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One link as it leaves the desk, the outlet first and the origin last. */
export const exportLinkSchema = z.strictObject({
  source: text,
  kind: z.enum(SOURCE_KINDS),
  role: z.enum(LINK_ROLES),
  stance: z.enum(STANCES),
  cue: text.nullable(),
  unnamed: z.boolean(),
  checked: z.boolean(),
  firstHand: z.boolean(),
  originalUrl: text.nullable(),
  originalChecked: z.boolean(),
});

/** One place where the claim is made. `start` and `end` count code points of the capture's text, end exclusive. */
export const exportAppearanceSchema = z.strictObject({
  articleRef: text,
  title: text,
  outlet: text,
  language: text.nullable(),
  url: text.nullable(),
  publishedAt: published.nullable(),
  quote: text,
  start: z.int().min(0),
  end: z.int().min(1),
  captureSha256: sha256,
  chain: z.array(exportLinkSchema).min(1),
});

/** One piece of evidence. `source` is the name of its own origin, `answer` the desk's answer to evidence against. */
export const exportEvidenceSchema = z.strictObject({
  stance: z.enum(EVIDENCE_STANCES),
  url: text.nullable(),
  quote: text.nullable(),
  note: text.nullable(),
  source: text.nullable(),
  captureSha256: sha256.nullable(),
  claimRef: text.nullable(),
  answer: text.nullable(),
});

/**
 * What a verdict was given on: the words, the places, the evidence, and the version of the claim that the verdict made.
 * It is kept with the decision, so that nothing which came later leaves the desk before it was judged.
 */
export const judgedSchema = z.strictObject({
  statement: text,
  claimVersion: z.int().min(0),
  appearances: z.array(exportAppearanceSchema),
  evidence: z.array(exportEvidenceSchema),
});

/**
 * One decided claim with all that its standing rests on, as it was when it was decided. The standing is a verdict: what needs re-review, or was never
 * decided, has no such shape and stays in (rule: Summaries and exports). `checkUrl` is null until the claim is published.
 */
export const claimExportSchema = z.strictObject({
  ...judgedSchema.shape,
  ref: text,
  standing: z.enum(VERDICTS),
  verdict: z.enum(VERDICTS),
  decidedAt: moment,
  decidedBy: text,
  overrideReason: text.nullable(),
  credibility: z.literal(CREDIBILITIES).nullable(),
  rationale: text,
  independentOrigins: z.int().min(0),
  outlets: z.int().min(0),
  reviewers: z.array(text),
  checkUrl: text.nullable(),
});

/**
 * A whole export: what was asked for in words, the desk that signs for it, and the head of the audit chain, so that a
 * cut-off tail is seen later.
 */
export const exportFileSchema = z.strictObject({
  scope: text,
  desk: z.strictObject({ name: text, url: text.nullable() }),
  auditHead: z.strictObject({ seq: z.int().min(0), hash: text }),
  claims: z.array(claimExportSchema),
});

/** One link of an exported chain. */
export type ExportLink = z.infer<typeof exportLinkSchema>;

/** One exported appearance. */
export type ExportAppearance = z.infer<typeof exportAppearanceSchema>;

/** One exported piece of evidence. */
export type ExportEvidence = z.infer<typeof exportEvidenceSchema>;

/** What a verdict was given on. */
export type Judged = z.infer<typeof judgedSchema>;

/** One exported claim. */
export type ClaimExport = z.infer<typeof claimExportSchema>;

/** A whole export. */
export type ExportFile = z.infer<typeof exportFileSchema>;
