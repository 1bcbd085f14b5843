import { type ExtractOptions, extract, openText } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import { findTagger } from "./tagger/tagger";

/** Reads a text with the learned tagger of its language; by rules alone where the language has none. */
export async function extractTagged(text: string, options: ExtractOptions): Promise<Extraction[]> {
  const document = openText(text, options);
  const tagger = document && (await findTagger(options.language));

  return extract(text, options, tagger ? await tagger.read(document) : undefined);
}
