import { z } from "zod";
import { DATE_PRECISIONS } from "@/domain/articles/published-at";
import { STANDINGS } from "@/domain/claims/standing";
import { figureInput } from "@/domain/events/schema";
import { FIGURE_BOUNDS, FIGURE_CATEGORIES, FIGURE_GROUPS } from "@/domain/figures/figure";

const id = z.uuid();
const moment = z.iso.datetime();

const eventFields = {
  id,
  ref: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  happened: z.strictObject({ at: moment, precision: z.enum(DATE_PRECISIONS) }).nullable(),
  version: z.int(),
};

/** An event in a list. */
export const eventItem = z.strictObject({ ...eventFields, claims: z.int() });
/** An event in a list, as screens and the API get it. */
export type EventItem = z.infer<typeof eventItem>;

const end = z.number().nullable();
const counted = {
  category: z.enum(FIGURE_CATEGORIES),
  group: z.enum(FIGURE_GROUPS).nullable(),
  unit: z.string(),
  ofWhom: z.string().nullable(),
};

/** The figures of one claim: read from its text, or as people corrected them (`version` above 0). */
export const claimFiguresView = z.strictObject({
  claimId: id,
  version: z.int(),
  figures: z.array(figureInput),
  corrected: z.boolean().describe("people put them in place of those read from the statement"),
});

/** The figures of one claim, as screens and the API get them. */
export type ClaimFiguresView = z.infer<typeof claimFiguresView>;

/** An event with its claims, its figures by origin, and what happened and was published when. */
export const eventDetail = z.strictObject({
  ...eventFields,
  claims: z.array(
    z.strictObject({
      id,
      ref: z.string(),
      statement: z.string(),
      standing: z.enum(STANDINGS),
      outlets: z.array(z.string()),
      figures: z.array(figureInput),
      /** 0 while nobody has corrected them. */
      figuresVersion: z.int(),
      corrected: z.boolean().describe("people put the figures in place of those read from the statement"),
    }),
  ),
  figures: z.array(
    z.strictObject({
      ...counted,
      originKey: z.string(),
      origin: z.string(),
      outlets: z.array(z.string()),
      claims: z.array(z.string()),
      asOf: z.string().nullable(),
      low: end,
      high: end,
      bound: z.enum(FIGURE_BOUNDS),
      printed: z.string(),
      coded: z.string().nullable(),
      conflicts: z.array(z.string()),
    }),
  ),
  ranges: z.array(z.strictObject({ ...counted, low: end, high: end })),
  timeline: z.array(
    z.strictObject({
      day: z.string(),
      lastDay: z
        .string()
        .describe(
          "later than `day` where it is known no finer: in May, overnight, an article dated to its month",
        ),
      kind: z.enum(["happened", "said", "published"]),
      claim: z.string(),
      /** What the claim says happened; else who said or published it. */
      words: z.string(),
      /** Where it was said or published. */
      article: z.string().nullable(),
    }),
  ),
});
/** An event with all that its page shows. */
export type EventDetail = z.infer<typeof eventDetail>;
