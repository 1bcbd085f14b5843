import "server-only";
import { database } from "./client";
import { areAllApplied } from "./migrated";

/** Whether the desk's database has every migration this program knows, asked over the pool; throws when it is away. */
export function isReady(): Promise<boolean> {
  return areAllApplied({ query: async (sql) => ({ rows: await database().$queryRawUnsafe(sql) }) });
}
