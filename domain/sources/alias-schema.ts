import { z } from "zod";
import { openBound } from "@/domain/sources/relation-schema";
import { languageTag, sourceNameInput } from "@/domain/sources/schema";

const version = z.int().min(0).describe("the version of the source that the caller has seen");

/** Another name of a source, with its language and the days on which it was borne, both inclusive. */
export const newAliasInput = z.strictObject({
  name: sourceNameInput,
  language: languageTag.nullable().default(null),
  since: openBound.default(null),
  until: openBound.default(null),
  version,
});

/** Another name as parsed from {@link newAliasInput}. */
export type NewAliasInput = z.infer<typeof newAliasInput>;

/** A change to one of the other names of a source. */
export const aliasPatch = z
  .strictObject({
    name: sourceNameInput,
    language: languageTag.nullable(),
    since: openBound,
    until: openBound,
  })
  .partial()
  .extend({ version });

/** A change as parsed from {@link aliasPatch}. */
export type AliasPatch = z.infer<typeof aliasPatch>;

/** Taking one of the other names away that was recorded by mistake, and why. */
export const aliasRemoval = z.strictObject({ version, reason: z.string().trim().min(1).max(2000) });

/** A removal as parsed from {@link aliasRemoval}. */
export type AliasRemoval = z.infer<typeof aliasRemoval>;

/** What the list of other names is narrowed to: `q` is a part of one. */
export const aliasFilter = z.strictObject({
  q: z.string().trim().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(100).optional(),
});

/** A filter as parsed from {@link aliasFilter}. */
export type AliasFilter = z.infer<typeof aliasFilter>;
