import { z } from "zod";
import { CAMP_TIES } from "@/domain/sources/camp";
import { citationInput, openBound } from "@/domain/sources/relation-schema";
import { sourceNameInput } from "@/domain/sources/schema";
import { version } from "@/lib/version";

const interest = z.string().trim().min(1).max(2000).nullable();

/** How many sides a conflict has at least. */
export const FEWEST_SIDES = 2;
/** How many sides a conflict can have. */
export const MOST_SIDES = 20;

/** A conflict with its sides, at least two. */
export const conflictInput = z.strictObject({
  name: sourceNameInput,
  since: openBound.default(null),
  until: openBound.default(null),
  camps: z.array(sourceNameInput).min(FEWEST_SIDES).max(MOST_SIDES),
});

/** A conflict as parsed from {@link conflictInput}. */
export type ConflictInput = z.infer<typeof conflictInput>;

/** The side a source stands on. Dates are inclusive; without them it always did. */
export const campInput = z.strictObject({
  campId: z.uuid(),
  tie: z.enum(CAMP_TIES),
  interest: interest.default(null),
  since: openBound.default(null),
  until: openBound.default(null),
  citation: citationInput,
});

/** A tie to a camp as parsed from {@link campInput}. */
export type CampInput = z.infer<typeof campInput>;

/** A change to the side a source stands on; an `until` ends it. Another side is another tie. */
export const campPatch = z
  .strictObject({
    tie: z.enum(CAMP_TIES),
    interest,
    since: openBound,
    until: openBound,
    citation: citationInput,
  })
  .partial()
  .extend({ version });

/** A change as parsed from {@link campPatch}. */
export type CampPatch = z.infer<typeof campPatch>;
