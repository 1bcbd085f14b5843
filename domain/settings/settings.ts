import { z } from "zod";

/** Where the desk runs; some defaults are stricter in production. */
export type Environment = "development" | "production";

interface Definition<S extends z.ZodType> {
  schema: S;
  defaultIn: (environment: Environment) => z.infer<S>;
}

const define = <S extends z.ZodType>(schema: S, defaultIn: Definition<S>["defaultIn"]): Definition<S> => ({
  schema,
  defaultIn,
});

/**
 * Every setting of the desk, with what it may be and what it is until an admin changes it.
 * `reviewsPerClaim` is one until two reviews of a claim can be compared (rule: Review). `fetchArticles` says whether an
 * address may be fetched for its article: off in production until an admin turns it on.
 */
export const SETTINGS = {
  deskName: define(
    z.string().trim().min(1, "Give the desk a name.").max(80, "At most 80 characters."),
    () => "Fact-checking desk",
  ),
  reviewsPerClaim: define(z.literal(1), () => 1 as const),
  fetchArticles: define(z.boolean(), (environment) => environment === "development"),
};

/** The name of a setting. */
export type SettingKey = keyof typeof SETTINGS;

/** What a setting of this name holds. */
export type SettingValue<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]["schema"]>;

/** Every setting's name, in the order the settings page shows them. */
export const SETTING_KEYS = ["deskName", "reviewsPerClaim", "fetchArticles"] as const satisfies SettingKey[];

/** A setting as it stands; version 0 means that nobody has changed the default yet. */
export interface Setting<K extends SettingKey = SettingKey> {
  key: K;
  value: SettingValue<K>;
  version: number;
}

/**
 * What a setting holds, from what is stored (undefined when nothing is). Throws a ZodError for stored data that the
 * definition does not allow: an older program's value has to be migrated, not guessed.
 */
export function settingValue<K extends SettingKey>(
  key: K,
  stored: unknown,
  environment: Environment,
): SettingValue<K> {
  const definition: Definition<z.ZodType> = SETTINGS[key];
  const value = stored === undefined ? definition.defaultIn(environment) : definition.schema.parse(stored);
  return value as SettingValue<K>;
}

const version = z.int().min(0).describe("the version the caller has seen; 0 for a default");
const change = <K extends SettingKey>(key: K) =>
  z.strictObject({ key: z.literal(key), value: SETTINGS[key].schema, version });

/** A change of one setting. */
export const settingInput = z.discriminatedUnion("key", [
  change("deskName"),
  change("reviewsPerClaim"),
  change("fetchArticles"),
]);

/** A change as parsed from {@link settingInput}. */
export type SettingInput = z.infer<typeof settingInput>;
