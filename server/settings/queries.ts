import "server-only";
import type { Actor } from "@/domain/access/actor";
import {
  type Environment,
  SETTING_KEYS,
  type Setting,
  type SettingKey,
  type SettingValue,
  settingValue,
} from "@/domain/settings/settings";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";

/** What decides about defaults; anything that is not production counts as development. */
function currentEnvironment(): Environment {
  return process.env.NODE_ENV === "production" ? "production" : "development";
}

/** What one setting holds now; for commands and queries that already have the database in hand. */
export async function getSetting<K extends SettingKey>(db: Database, key: K): Promise<SettingValue<K>> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
  return settingValue(key, row?.value, currentEnvironment());
}

/** Every setting with its version, in the order of the settings page. */
export function listSettings(actor: Actor): Promise<Setting[]> {
  return read(actor, "settings.read", async (db) => {
    const rows = await db.setting.findMany({ where: { key: { in: SETTING_KEYS } } });
    const stored = new Map(rows.map((row) => [row.key, row]));
    return SETTING_KEYS.map((key) => ({
      key,
      value: settingValue(key, stored.get(key)?.value, currentEnvironment()),
      version: stored.get(key)?.version ?? 0,
    }));
  });
}

/** The desk's own name, for everybody who comes to its door. */
export function getDeskName(actor: Actor): Promise<string> {
  return read(actor, "account.sign-in", (db) => getSetting(db, "deskName"));
}

/** Whether an address may be fetched for its article, for who adds one. */
export function mayFetch(actor: Actor): Promise<boolean> {
  return read(actor, "article.create", (db) => getSetting(db, "fetchArticles"));
}
