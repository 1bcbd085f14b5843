import { type SentenceView, textOf } from "../en/sentence-view";
import type { TokenRange } from "../tokens";
import { open } from "./tagged";

/** A first sentence with the token that stands behind a bar in it: "The army | said so." */
export function marked(text: string): { view: SentenceView; at: number } {
  const bar = text.indexOf("|");
  const view = viewOf(text.replace(/ ?\|(?= )|\|/, ""));
  const before = text.slice(0, bar).trimEnd().length;

  return { view, at: view.document.tokens.filter((token) => token.start < before).length };
}

/** A first sentence with the range that stands in brackets in it: "[On Sunday the army] said so." */
export function bracketed(text: string): { view: SentenceView; range: TokenRange } {
  const view = viewOf(text.replace(/[[\]]/g, ""));
  const { tokens } = view.document;
  const from = text.indexOf("[");
  const to = text.indexOf("]") - 1;

  return {
    view,
    range: {
      from: tokens.filter((token) => token.start < from).length,
      to: tokens.filter((token) => token.start < to).length,
    },
  };
}

/** The printed words of a range, or null for none. */
export function wordsOf(view: SentenceView, range: TokenRange | null): string | null {
  return range && textOf(view, range);
}

function viewOf(text: string): SentenceView {
  const document = open(text);
  const sentence = document.sentences[0];
  if (!sentence) throw new Error("There is no sentence in an empty text.");

  return { document, number: 0, sentence };
}
