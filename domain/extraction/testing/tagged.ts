import { english } from "../en/english";
import type { TaggedAttribution, TaggedPiece } from "../tagging/tagged-text";
import { readDocument } from "../text-document";

/** Reads an English text, without a headline unless its title is given. */
export function open(text: string, title?: string) {
  return readDocument(text, english.sentenceRules, title);
}

/** The printed words of an attribution, as a tagger would find them; each must stand in the text once. */
export interface PrintedAttribution {
  source?: string;
  cue: string;
  content: string[];
}

/** What a tagger that is sure of itself would have found. */
export function tagged(text: string, { source, cue, content }: PrintedAttribution): TaggedAttribution {
  const piece = (role: TaggedPiece["role"], words: string): TaggedPiece => ({
    role,
    probability: 1,
    linked: 1,
    ...tokensOf(text, words),
  });

  return {
    source: source === undefined ? null : piece("source", source),
    cue: piece("cue", cue),
    content: content.map((words) => piece("content", words)),
  };
}

function tokensOf(text: string, words: string) {
  const start = text.indexOf(words);
  const { tokens } = open(text);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.end >= start + words.length) + 1;

  return { from, to };
}
