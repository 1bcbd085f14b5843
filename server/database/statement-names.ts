import { createHash } from "node:crypto";

/** A statement has come again often enough to be worth its place in every connection's memory. */
const NAMED_FROM = 3;
/** Texts that are counted or named; the many forms of a statement with a list in it must not fill up the memory. */
const KNOWN = 500;

/**
 * Stands in a statement whose best plan hangs on its values, such as the words of a search: it gets no name and is planned
 * each time. Planned once for all words, a search of a million claims took sixty times as long.
 */
export const PLANNED_FOR_ITS_VALUES = "/* planned for its values */";

/**
 * Names statements that come again and again, so that a connection has PostgreSQL read and plan each of them once. A name
 * follows from the text: whoever shares the connection, behind a pooler, means the same by it. Empty while a text is new.
 */
export function createStatementNames(): (statement: { sql: string }) => string {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();

  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;

    const times = (seen.get(sql) ?? 0) + 1;
    if (times < NAMED_FROM || sql.includes(PLANNED_FOR_ITS_VALUES) || names.size >= KNOWN) {
      if (seen.size >= KNOWN) seen.clear();
      seen.set(sql, times);
      return "";
    }
    const name = `sayso_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
    seen.delete(sql);
    names.set(sql, name);
    return name;
  };
}
