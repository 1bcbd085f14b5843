import { z } from "zod";
import { RELATION_KINDS } from "@/domain/sources/relation";
import { sourceKey } from "@/domain/sources/source-key";
import { day } from "@/lib/day";
import { version } from "@/lib/version";

const BOUND = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A day such as 2015-09-30, or 2015-09 or 2015 where no more is known; null where it is open or not known. */
export const openBound = z
  .string()
  .regex(BOUND, "must be a day such as 2015-09-30, a month such as 2015-09 or a year")
  .refine((bound) => bound.length < 10 || day.safeParse(bound).success, "is no day of any calendar")
  .nullable();

/** Where something is written: an address, or a work with its page. */
export const citationInput = z.string().trim().min(1).max(2000);
const note = z.string().trim().min(1).max(2000).nullable();

/** A tie of a source to another one. Both bounds are inclusive; without them it held always. */
export const relationInput = z.strictObject({
  to: sourceKey,
  kind: z.enum(RELATION_KINDS),
  since: openBound.default(null),
  until: openBound.default(null),
  citation: citationInput,
  note: note.default(null),
});

/** A tie as parsed from {@link relationInput}. */
export type RelationInput = z.infer<typeof relationInput>;

/** A change to a tie; an `until` ends it. What it ties to what stays: another pair is another tie. */
export const relationPatch = z
  .strictObject({ since: openBound, until: openBound, citation: citationInput, note })
  .partial()
  .extend({ version });

/** A change as parsed from {@link relationPatch}. */
export type RelationPatch = z.infer<typeof relationPatch>;

/** Taking out what was recorded by mistake, and why. */
export const removalInput = z.strictObject({ version, reason: z.string().trim().min(1).max(2000) });

/** A removal as parsed from {@link removalInput}. */
export type RemovalInput = z.infer<typeof removalInput>;
