import "server-only";
import { isOtherSpelling } from "@/domain/claims/matching/spelling";
import { Prisma } from "@/generated/prisma/client";
import { asWords } from "@/server/database/full-text";
import { PLANNED_FOR_ITS_VALUES } from "@/server/database/statement-names";

/** A word of a search, quoted as a query has it, with the desk's words that have the same consonants. */
export interface AskedWord {
  quoted: string;
  word: string;
  alike: string[] | null;
}

const PLANNED = Prisma.raw(PLANNED_FOR_ITS_VALUES);
const MOST_ALIKE = 50;

/** Selects the words of what was typed, in order, as JSON of {@link AskedWord}; null where there is no word in it. */
export function askedWords(typed: string | null): Prisma.Sql {
  const words = typed === null ? null : asWords(typed);
  if (words === null) return Prisma.sql`NULL::json`;
  return Prisma.sql`(
    SELECT json_agg(json_build_object('quoted', piece.quoted, 'word', w.word, 'alike', (
      SELECT array_agg(near.word) FROM (
        SELECT c.word FROM claim_words c WHERE sayso_consonants(c.word) = sayso_consonants(w.word)
        ORDER BY c.word LIMIT ${MOST_ALIKE}) near)) ORDER BY piece.at)
    FROM regexp_split_to_table(${words}::text, ' & ') WITH ORDINALITY AS piece(quoted, at)
      CROSS JOIN LATERAL (SELECT (tsvector_to_array(piece.quoted::tsvector))[1] AS word) w
    WHERE piece.quoted <> '')`;
}

/** A query for all words, each in any of its spellings, the last one as a prefix; null where there is no word. */
export function toWordsQuery(asked: readonly AskedWord[] | null): Prisma.Sql | null {
  if (asked === null || asked.length === 0) return null;

  const terms = asked.map(({ quoted, word, alike }, at) => {
    const others = (alike ?? []).filter((other) => isOtherSpelling(word, other));
    const ending = at === asked.length - 1 ? ":*" : "";
    return `(${[quoted, ...others.map((other) => `'${other.replaceAll("'", "''")}'`)].map((one) => one + ending).join(" | ")})`;
  });
  return Prisma.sql`(${PLANNED} ${terms.join(" & ")}::tsquery)`;
}
