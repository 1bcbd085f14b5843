import { z } from "zod";
import { SOURCE_KINDS } from "./source-kind";

/**
 * What the list of sources is narrowed to. `q` is a part of a name or alias, or a reference such as S-7. Unnamed sources
 * are many and belong to their articles: they are listed only when `kind` asks for them.
 */
export const sourceFilter = z.strictObject({
  q: z.string().trim().max(300).optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  checked: z.enum(["true", "false"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(100).optional(),
});

/** A filter as parsed from {@link sourceFilter}. */
export type SourceFilter = z.infer<typeof sourceFilter>;
