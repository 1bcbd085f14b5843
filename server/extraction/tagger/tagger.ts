import { isProse, splitBlocks } from "@/domain/extraction/tagging/blocks";
import { featuresOf } from "@/domain/extraction/tagging/features";
import { readBlock } from "@/domain/extraction/tagging/read-block";
import type { TaggedAttribution, TaggedText } from "@/domain/extraction/tagging/tagged-text";
import { splitUnits } from "@/domain/extraction/tagging/units";
import type { TextDocument } from "@/domain/extraction/text-document";
import { openNetwork } from "./network";
import { readParameters } from "./parameters";

/** A learned tagger that is ready to read. */
export interface Tagger {
  read(document: TextDocument): Promise<TaggedText>;
}

let english: Promise<Tagger> | null = null;

/** The tagger of a language, loaded when it is first asked for and kept; null for a language without weights. */
export function findTagger(language: string): Promise<Tagger> | null {
  if (!/^en\b/i.test(language)) return null;

  english ??= load("en");
  return english;
}

async function load(language: string): Promise<Tagger> {
  const [parameters, network] = await Promise.all([readParameters(language), openNetwork(language)]);

  return {
    async read(document) {
      const units = splitUnits(document);
      const features = featuresOf(document, units, parameters.vocabulary);
      const attributions: TaggedAttribution[] = [];
      for (const block of splitBlocks(document, units)) {
        if (!isProse(document, units, block)) continue;
        const scores = network.score(features, block);
        attributions.push(...readBlock(document, units, block, scores, parameters));
      }

      return { document, attributions };
    },
  };
}
