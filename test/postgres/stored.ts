import { database } from "@/server/database/client";

/** What an actor leaves behind by being who they are: when a token or session was used, and what limits count. */
const OF_THE_CALLER = ["api_tokens", "sessions", "rate_limits"];

/**
 * The rows of every table that the application may read, each table as one hash, the audit log too: equal before and
 * after for what writes nothing. One statement.
 */
export async function stored(): Promise<Record<string, string>> {
  const rows = await database().$queryRaw<{ name: string; rows: string }[]>`
    SELECT relname::text AS name,
      md5(query_to_xml(format('SELECT t::text FROM %s t ORDER BY 1', oid::regclass), true, false, '')::text) AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND has_table_privilege(oid, 'SELECT')
      AND relname <> ALL(${OF_THE_CALLER}) ORDER BY relname`;
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]));
}
