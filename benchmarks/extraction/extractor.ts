import type { Extraction } from "@/domain/extraction/extraction";
import { extractTagged } from "@/server/extraction/extract-tagged";

/** Extracts from one text as the command line does for a line that has nothing but a text. */
export function extractFrom(text: string): Promise<Extraction[]> {
  return extractTagged(text, { language: "en" });
}
