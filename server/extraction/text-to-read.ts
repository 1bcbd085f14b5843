import type { ExtractOptions } from "@/domain/extraction/extract";

/** What the extractor is given: a normalised text, and what is known of its article. */
export interface TextToRead {
  text: string;
  options: ExtractOptions;
}
