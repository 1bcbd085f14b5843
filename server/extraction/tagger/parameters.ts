import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { TaggerParameters } from "@/domain/extraction/tagging/tagged-text";
import { weightsFile } from "./weights-file";

const Words = z.object({ vectors: z.string(), frequent: z.string() });
const Numbers = z.array(z.array(z.number()));
const Parameters = z.object({ transitions: Numbers, distances: Numbers });

/** Reads the words and numbers that belong to a language's network. */
export async function readParameters(language: string): Promise<TaggerParameters> {
  const [words, parameters] = await Promise.all([
    readFile(weightsFile(language, "words.json"), "utf8"),
    readFile(weightsFile(language, "parameters.json"), "utf8"),
  ]);
  const { vectors, frequent } = Words.parse(JSON.parse(words));

  return {
    ...Parameters.parse(JSON.parse(parameters)),
    vocabulary: { vectors: toRows(vectors), frequent: toRows(frequent) },
  };
}

/** Row 0 is left for every other word. */
function toRows(words: string): Map<string, number> {
  return new Map(words.split(" ").map((word, at) => [word, at + 1]));
}
