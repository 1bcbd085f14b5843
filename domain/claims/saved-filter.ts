import { z } from "zod";
import { queueFilter } from "./schema";

/** The most filters one account keeps: more are no shortcut any more. */
export const MOST_SAVED = 30;

const selection = queueFilter
  .transform(({ cursor: _, limit: __, ...filter }) => filter)
  .refine((filter) => Object.values(filter).some((value) => value !== undefined && value !== false), {
    error: "Choose something first: a filter that leaves out nothing is the queue itself.",
  });

/** A filter of the queue to keep under a name; a name of one's own that is there already gets the new filter. */
export const savedFilterInput = z.strictObject({
  name: z.string().trim().min(1, "Give it a name.").max(60),
  filter: selection,
});

/** A filter to keep, as parsed from {@link savedFilterInput}. */
export type SavedFilterInput = z.infer<typeof savedFilterInput>;

/** What a kept filter chooses: the queue's filter without a page's length and beginning. */
export type SavedSelection = SavedFilterInput["filter"];

/** A kept filter as it is shown to its owner. */
export interface SavedFilter {
  id: string;
  name: string;
  filter: SavedSelection;
}

/** Reads what is kept; null for what a later version of the queue no longer knows. */
export function parseSavedSelection(stored: unknown): SavedSelection | null {
  const parsed = selection.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
