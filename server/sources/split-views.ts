import { z } from "zod";
import { STANDINGS } from "@/domain/claims/standing";
import { relationView } from "./relation-views";
import { aliasView, reReviewsView } from "./views";

const id = z.uuid();

/** A link of a chain that can be taken out of a source: where it stands and what was printed there. */
const splitLink = z.strictObject({
  id,
  role: z.enum(["relay", "origin"]),
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  claim: z.string(),
  statement: z.string(),
  standing: z.enum(STANDINGS),
  article: z.string(),
  outlet: z.string(),
});
/** A link of a chain that can be taken out of a source. */
export type SplitLinkView = z.infer<typeof splitLink>;

/** A piece of evidence that can come from another source, with its own words. */
const splitEvidence = z.strictObject({
  id,
  stance: z.enum(["for", "against"]),
  words: z.string(),
  claim: z.string(),
  statement: z.string(),
  standing: z.enum(STANDINGS),
});
/** A piece of evidence that can come from another source. */
export type SplitEvidenceView = z.infer<typeof splitEvidence>;

/**
 * What can be taken out of a source: its other names, the first five hundred links of its `linkCount`,
 * evidence from it, its relations.
 */
export const splittableView = z.strictObject({
  aliases: z.array(aliasView),
  links: z.array(splitLink),
  linkCount: z.int(),
  evidence: z.array(splitEvidence),
  relations: z.array(relationView),
});
/** What can be taken out of a source. */
export type SplittableView = z.infer<typeof splittableView>;

/** What a split would move, and the decided claims that would have to be reviewed again. */
export const splitPreview = z.strictObject({
  into: z.string(),
  names: z.array(z.string()),
  links: z.int(),
  evidence: z.int(),
  claims: z.int(),
  relations: z.int(),
  reReviews: reReviewsView,
});
/** What a split would move. */
export type SplitPreview = z.infer<typeof splitPreview>;
