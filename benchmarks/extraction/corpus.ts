import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Attribution } from "@/benchmarks/extraction/scoring/match";
import { CannotStart } from "@/scripts/launch/cannot-start.mjs";

const Spans = z.array(z.tuple([z.int(), z.int()]).transform(([start, end]) => ({ start, end }))).default([]);

/** A line of a corpus: a text and its annotated attributions, roles as pairs of code points. */
const Line = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })),
});

/** An annotated article. */
export interface CorpusDocument {
  id: string;
  text: string;
  attributions: Attribution[];
}

/** Reads an annotated corpus, one JSON object a line. */
export function readCorpus(path: string): CorpusDocument[] {
  if (!existsSync(path)) throw new CannotStart(`There is no corpus at ${path}.`);
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => Line.parse(JSON.parse(line)));
}
