import { z } from "zod";
import { STANDINGS } from "@/domain/claims/standing";
import { nameWarnings } from "@/domain/sources/name-warnings";
import { openBound } from "@/domain/sources/relation-schema";
import { RELIABILITIES } from "@/domain/sources/reliability";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { formatReference } from "@/lib/reference";

const id = z.uuid();
const moment = z.iso.datetime();

/** Another source as it is named beside this one. */
export const sourceBrief = z.strictObject({ id, ref: z.string(), name: z.string() });
/** Another source as screens and the API name it. */
export type SourceBriefView = z.infer<typeof sourceBrief>;

/** One row of the list of sources; `aliases` are its first other names. */
export const sourceListItem = z.strictObject({
  id,
  ref: z.string(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  country: z.string().nullable(),
  reliability: z.enum(RELIABILITIES),
  checked: z.boolean(),
  aliases: z.array(z.string()),
});
/** One row of the list of sources. */
export type SourceListItem = z.infer<typeof sourceListItem>;

const gradeChange = z.strictObject({
  id,
  before: z.enum(RELIABILITIES),
  after: z.enum(RELIABILITIES),
  reason: z.string(),
  author: z.string(),
  at: moment,
});

/** Another name of a source, with its language and the days on which it was borne. */
export const aliasView = z.strictObject({
  ...{ id, name: z.string(), language: z.string().nullable(), since: openBound, until: openBound },
});

/** A page of the other names of a source with what is suspicious about each; `version` is the source's. */
export const aliasPage = z.strictObject({
  items: z.array(aliasView.extend({ warnings: z.array(z.string()) })),
  nextCursor: z.string().nullable(),
  version: z.int(),
});
/** A page of the other names of a source. */
export type AliasPage = z.infer<typeof aliasPage>;

const standingCounts = z.strictObject(
  Object.fromEntries(STANDINGS.map((one) => [one, z.int()])) as Record<(typeof STANDINGS)[number], z.ZodInt>,
);

/** How the claims of a source came out: counts by standing, the share of corroborated with its interval, and in words. */
export const recordView = z.strictObject({
  counts: standingCounts,
  share: z
    .strictObject({ decided: z.int(), corroborated: z.int(), low: z.number(), high: z.number() })
    .nullable(),
  words: z.string(),
});

/** Something that was taken out of a source to stand as `into`. */
const splitView = z.strictObject({ id, into: sourceBrief, reason: z.string(), at: moment });

/**
 * A source with its names, grades, merges, splits and record. `record` counts the claims it asserts as origin, by standing;
 * `splitFrom` is what it was taken out of. Of names and merges the first hundred stand here, of splits and changes of
 * the grade the newest hundred, newest first; the counts are of all.
 */
export const sourceView = z.strictObject({
  id,
  ref: z.string(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  country: z.string().nullable(),
  homepage: z.string().nullable(),
  wikidataId: z.string().nullable(),
  reliability: z.enum(RELIABILITIES),
  checked: z.boolean(),
  retracted: z.strictObject({ at: moment, reason: z.string() }).nullable(),
  articleRef: z.string().nullable(),
  mergedInto: sourceBrief.nullable(),
  merged: z.array(sourceBrief),
  mergedCount: z.int(),
  splits: z.array(splitView),
  splitCount: z.int(),
  splitFrom: sourceBrief.nullable(),
  citation: z.string().nullable(),
  aliases: z.array(aliasView),
  aliasCount: z.int(),
  warnings: z.array(z.string()),
  grades: z.array(gradeChange),
  gradeCount: z.int(),
  record: standingCounts,
  version: z.int(),
  createdAt: moment,
});
/** A source as screens and the API get it. */
export type SourceView = z.infer<typeof sourceView>;

/** Decided claims that would have to be reviewed again: how many, and the first ten. */
export const reReviewsView = z.strictObject({
  count: z.int(),
  claims: z.array(z.strictObject({ ref: z.string(), statement: z.string() })),
});
/** Decided claims that would have to be reviewed again. */
export type ReReviews = z.infer<typeof reReviewsView>;

/**
 * What a merge would change; `refusal` says why it can't be done. Everything counted is shown under `into` afterwards;
 * `reReviews` are the decided claims that would have to be reviewed again.
 */
export const mergePreview = z.strictObject({
  from: sourceBrief,
  into: sourceBrief,
  refusal: z.string().nullable(),
  names: z.array(z.string()),
  merged: z.array(sourceBrief),
  claims: z.int(),
  decidedClaims: z.int(),
  reReviews: reReviewsView,
  articles: z.int(),
  evidence: z.int(),
});
/** What a merge would change. */
export type MergePreview = z.infer<typeof mergePreview>;

/** What rests on a source, and how many decided claims would have to be reviewed again were it retracted or reinstated. */
export const retractionPreview = z.strictObject({
  source: sourceBrief,
  claims: z.int(),
  decidedClaims: z.int(),
  reReviews: reReviewsView,
  articles: z.int(),
  evidence: z.int(),
});
/** What a retraction would change. */
export type RetractionPreview = z.infer<typeof retractionPreview>;

/** A source as others name it. */
export function presentBrief({ id, ref, name }: { id: string; ref: number; name: string }): SourceBriefView {
  return { id, ref: formatReference("S", ref), name };
}

/** What is suspicious about any of these names, each said once. */
export function warningsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(nameWarnings))];
}
