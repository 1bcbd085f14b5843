import { extract } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";

/** Extracts from one text as the command line does for a line that has nothing but a text. */
export function extractFrom(text: string): Extraction[] {
  return extract(text, { language: "en" });
}
