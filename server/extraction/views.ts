import { z } from "zod";
import { suggestionView } from "@/server/articles/views";

/** What reading an article again came to, and what is proposed on it now. */
export const renewedView = z.strictObject({
  extractor: z.string(),
  new: z.int().describe("suggestions that were not there before"),
  gone: z.int().describe("open suggestions that were not found again"),
  same: z.int().describe("open suggestions that were found again"),
  settled: z.int().describe("found, and not offered again: a person has accepted, rejected or claimed it"),
  suggestions: z.array(suggestionView),
});
/** What reading an article again came to. */
export type RenewedView = z.infer<typeof renewedView>;
