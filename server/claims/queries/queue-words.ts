import "server-only";
import { isOtherSpelling, isWrittenAsName } from "@/domain/claims/matching/spelling";
import { Prisma } from "@/generated/prisma/client";
import { groupBy } from "@/lib/group-by";
import type { Database } from "@/server/database/client";
import { asWords, quotedWord } from "@/server/database/full-text";
import { PLANNED_FOR_ITS_VALUES } from "@/server/database/statement-names";

/** A word of a search, quoted as a query has it, with the desk's words that may be other spellings of it. */
export interface AskedWord {
  quoted: string;
  word: string;
  /** At first what has the same consonants; behind {@link withNames} what is a name besides. */
  alike: string[] | null;
}

const PLANNED = Prisma.raw(PLANNED_FOR_ITS_VALUES);
const MOST_ALIKE = 50;
/** So many claims tell whether a word is a name. */
const CLAIMS_READ = 20;

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

/**
 * The words with those spellings only that claims of the desk write as names: "fund" is not searched as "found". One
 * statement, and none when no word has another spelling.
 */
export async function withNames(db: Database, asked: readonly AskedWord[]): Promise<AskedWord[]> {
  const spelled = asked.map((one) => ({
    ...one,
    alike: (one.alike ?? []).filter((other) => isOtherSpelling(one.word, other)),
  }));
  const words = [...new Set(spelled.flatMap(({ alike }) => alike))];
  if (words.length === 0) return spelled;

  const reads = words.map(
    (word) => Prisma.sql`(SELECT ${word}::text AS word, c.statement FROM claims c
      WHERE c.search @@ ${quotedWord(word)}::tsquery AND c.withdrawn_at IS NULL LIMIT ${CLAIMS_READ})`,
  );
  const rows = await db.$queryRaw<{ word: string; statement: string }[]>(
    Prisma.sql`${PLANNED} ${Prisma.join(reads, " UNION ALL ")}`,
  );
  const byWord = groupBy(rows, ({ word }) => word);
  const isName = (word: string) =>
    isWrittenAsName(
      word,
      (byWord.get(word) ?? []).map(({ statement }) => statement),
    );
  return spelled.map((one) => ({ ...one, alike: one.alike.filter(isName) }));
}

/** A query for all words, each in any of its spellings; the last one, as typed, is a prefix. Null where there is no word. */
export function toWordsQuery(asked: readonly AskedWord[] | null): Prisma.Sql | null {
  if (asked === null || asked.length === 0) return null;

  const terms = asked.map(({ quoted, alike }, at) => {
    const typed = at === asked.length - 1 ? `${quoted}:*` : quoted;
    return `(${[typed, ...(alike ?? []).map(quotedWord)].join(" | ")})`;
  });
  return Prisma.sql`(${PLANNED} ${terms.join(" & ")}::tsquery)`;
}
