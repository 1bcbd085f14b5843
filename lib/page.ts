import { z } from "zod";
import { encodeCursor } from "./cursor";

/** Which page of a list is asked for: how much of it, after what the page before ended with. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional(),
});

/** A page that is asked for, as parsed from {@link pageQuery}. */
export type PageQuery = z.infer<typeof pageQuery>;

/** The first page of a list, of the usual length. */
export const FIRST_PAGE: PageQuery = pageQuery.parse({});

/** A page of a list, and where the next one begins; null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** The form in which a page leaves the server. */
export const pageView = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** A page made of rows of which one more was asked for than it holds. */
export function toPage<T extends { id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor(last.id) : null };
}
