import { Prisma } from "@/generated/prisma/client";
import { PLANNED_FOR_ITS_VALUES } from "./statement-names";

const HAS_A_WORD = /[\p{L}\p{N}]/u;
const JOINERS = /[-‐-―/]/gu;
const CONTROLS = /\p{Cc}/gu;
const PLANNED = Prisma.raw(PLANNED_FOR_ITS_VALUES);

/**
 * The words a person typed as a query that demands each of them, folded as the `search` columns are. Null when there is no
 * word in it. No text can break the query: PostgreSQL quotes each word.
 */
export function asWords(typed: string): Prisma.Sql | null {
  if (!HAS_A_WORD.test(typed)) return null;

  // A compound is stored with its parts; by its parts it is also found while the last one is still being typed.
  const words = typed.normalize("NFC").replace(CONTROLS, " ").replace(JOINERS, " ");
  return Prisma.sql`plainto_tsquery('simple'::regconfig, sayso_fold(${words}))`;
}

/** The words a person typed as a full-text query over a `search` column: as {@link asWords}, the last one as a prefix. */
export function toTsQuery(typed: string): Prisma.Sql | null {
  const words = asWords(typed);
  return words && Prisma.sql`(${PLANNED} nullif(${words}::text, '') || ':*')::tsquery`;
}

/** A word as a term of a full-text query; no word can break it. */
export function quotedWord(word: string): string {
  return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
