import { sliceCodePoints } from "@/lib/text/code-points";
import { type ExtractOptions, extract } from "../extract";
import type { ExtractedLink, Extraction } from "../extraction";

/** An extraction in printed words, for tables of examples. Pieces are joined by " ... ". */
export interface Reading {
  source: string;
  cue: string;
  content: string;
  /** From the outlet's side to the origin: "Anadolu > security sources (unnamed)", "He = Rami Abdel Rahman". */
  chain: string;
}

/** A text and what has to be read in it. */
export interface Example {
  text: string;
  expected: Reading[];
}

/** Extracts from an English text and shows every role in printed words. */
export function read(text: string, options: Partial<ExtractOptions> = {}): Reading[] {
  return extract(text, { language: "en", ...options }).map((extraction) => toReading(text, extraction));
}

/** An extraction from a text in printed words. */
export function toReading(text: string, { source, cue, content, chain }: Extraction): Reading {
  const printed = (spans: Extraction["content"]) =>
    spans.map((span) => sliceCodePoints(text, span)).join(" ... ");

  return {
    source: printed(source),
    cue: printed(cue),
    content: printed(content),
    chain: chain.map(toWords).join(" > "),
  };
}

function toWords(link: ExtractedLink): string {
  const name = link.resolvesTo === null ? link.mention : `${link.mention} = ${link.resolvesTo}`;
  const marks = [link.unnamed ? "unnamed" : "", link.stance === "asserts" ? "" : link.stance].filter(Boolean);

  return marks.length === 0 ? name : `${name} (${marks.join(", ")})`;
}
