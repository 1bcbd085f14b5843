import type { TextDocument } from "../text-document";
import type { Token } from "../tokens";

/** What a tagger labels: a token, or one of the two halves of a contraction ("he" and "'s"). Offsets are UTF-16 units. */
export interface Unit {
  /** Index of the token it belongs to. */
  token: number;
  /** As printed. */
  text: string;
  /** In lower case, typographic apostrophes made straight. */
  lower: string;
  start: number;
  end: number;
}

const CONTRACTION = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;

/**
 * The units of a text, in order, line breaks included. A source can end before the "'s" that its cue or a possessive
 * begins with, so contractions come apart here, though rules see them whole.
 */
export function splitUnits({ tokens }: TextDocument): Unit[] {
  return tokens.flatMap((token, at) =>
    token.kind === "word" ? splitContraction(token, at) : [whole(token, at)],
  );
}

function splitContraction(token: Token, at: number): Unit[] {
  const suffix = CONTRACTION.exec(token.lower)?.[2];
  if (!suffix || token.lower.length !== token.text.length) return [whole(token, at)];

  const cut = token.text.length - suffix.length;
  return [
    {
      ...whole(token, at),
      text: token.text.slice(0, cut),
      lower: token.lower.slice(0, cut),
      end: token.start + cut,
    },
    { ...whole(token, at), text: token.text.slice(cut), lower: suffix, start: token.start + cut },
  ];
}

function whole({ text, lower, start, end }: Token, at: number): Unit {
  return { token: at, text, lower, start, end };
}
