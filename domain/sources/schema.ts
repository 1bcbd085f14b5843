import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/sources/country";
import { isInOrder } from "@/domain/sources/period";
import { citationInput, openBound } from "@/domain/sources/relation-schema";
import { RELIABILITIES } from "@/domain/sources/reliability";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { version } from "@/lib/version";
import { webAddress } from "@/lib/web-address";

const reason = z.string().trim().min(1).max(2000);

/** A source's name: 1 to 300 characters with a letter or a digit in it, so that it can be found again. */
export const sourceNameInput = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/[\p{L}\p{N}]/u, "must hold a letter or a digit");

/** A language tag such as `en`, `ar` or `sr-Latn`: the shape of BCP 47, not its registry. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, "must be a language tag such as en or sr-Latn");

/** An alias with its language and the days on which it was borne, both inclusive. */
const aliasInput = z
  .strictObject({
    name: sourceNameInput,
    language: languageTag.nullable().default(null),
    since: openBound.default(null),
    until: openBound.default(null),
  })
  .refine(isInOrder, { error: "can’t end before it starts", path: ["until"] });

const nameOnlyAlias = sourceNameInput.transform((name) => ({
  ...{ name, language: null, since: null, until: null },
}));

/** A bare string is an alias of unknown language and dates. */
const listedAlias = z.union([aliasInput, nameOnlyAlias]);

/** The country of a source, by its ISO 3166 code. */
export const countryInput = z.enum(COUNTRY_CODES, "must be a country code of two letters, such as SY");

/** The id of a source in Wikidata, such as Q1234. */
export const wikidataInput = z.string().regex(/^Q[1-9]\d{0,18}$/, "must be an id such as Q1234");

const fields = {
  name: sourceNameInput,
  kind: z.enum(SOURCE_KINDS),
  country: countryInput.nullable(),
  homepage: webAddress.nullable(),
  wikidataId: wikidataInput.nullable(),
  citation: citationInput.nullable(),
  aliases: z.array(listedAlias).max(100),
};

/** A source that an admin creates. */
export const sourceInput = z.strictObject({
  ...fields,
  country: fields.country.default(null),
  homepage: fields.homepage.default(null),
  wikidataId: fields.wikidataId.default(null),
  citation: fields.citation.default(null),
  aliases: fields.aliases.default([]),
});

/** A source as parsed from {@link sourceInput}. */
export type SourceInput = z.infer<typeof sourceInput>;

/**
 * A change to a source. `aliases` replaces the whole list; `checked` confirms the source; a new `reliability` needs the
 * `reason` that its history keeps (rule: Grades).
 */
export const sourcePatch = z
  .strictObject({ ...fields, reliability: z.enum(RELIABILITIES), reason, checked: z.boolean() })
  .partial()
  .extend({ version })
  .refine((patch) => patch.reliability === undefined || patch.reason !== undefined, {
    error: "say why the grade changes",
    path: ["reason"],
  });

/** A change as parsed from {@link sourcePatch}. */
export type SourcePatch = z.infer<typeof sourcePatch>;

/** The source that takes over everything of the one being merged; `version` is of the one being merged. */
export const mergeInput = z.strictObject({
  into: z.uuid(),
  version: version.optional(),
  reason: reason.optional(),
});

/** Why a source is no longer relied on, or is again. */
export const retractionInput = z.strictObject({ version, reason });

/** A retraction as parsed from {@link retractionInput}. */
export type RetractionInput = z.infer<typeof retractionInput>;

/** A merge as parsed from {@link mergeInput}. */
export type MergeInput = z.infer<typeof mergeInput>;
