import { z } from "zod";

/** Most lines of one file, below the header where it is a spreadsheet. */
export const MOST_ROWS = 20_000;

/**
 * A registry file to read: `csv` as text, or `rows` as the JSON export has them, one of the two. With `preview` nothing
 * is changed.
 */
export const registryFile = z
  .strictObject({
    csv: z.string().max(10_000_000).optional(),
    rows: z.array(z.unknown()).max(MOST_ROWS).optional(),
    preview: z.boolean().default(false),
  })
  .refine(({ csv, rows }) => (csv === undefined) !== (rows === undefined), {
    error: "send csv or rows, one of the two",
    path: ["csv"],
  });

/** A file as parsed from {@link registryFile}. */
export type RegistryFile = z.infer<typeof registryFile>;

/** The form an export of the registry has. */
export const registryQuery = z.strictObject({ format: z.enum(["csv", "json"]).default("json") });
