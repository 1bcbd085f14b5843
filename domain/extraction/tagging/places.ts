import type { TextDocument } from "../text-document";

/** Rows of the table of places. */
export const PLACES = 5;

const SENTENCE_START = 1;
const PARAGRAPH_START = 2;
const HEADLINE = 3;
const HEADLINE_START = 4;

/** Whether a paragraph begins at this place. */
export function beginsParagraph(place: number): boolean {
  return place === PARAGRAPH_START || place === HEADLINE_START;
}

/** Whether a sentence begins at this place. */
export function beginsSentence(place: number): boolean {
  return place === SENTENCE_START || beginsParagraph(place);
}

/** For each token: whether a sentence or a paragraph begins with it, and whether it stands in the headline. */
export function placesOf({ tokens, sentences, startsWithHeadline }: TextDocument): Uint8Array {
  const places = new Uint8Array(tokens.length);

  sentences.forEach((sentence, at) => {
    const headline = startsWithHeadline && sentence.paragraph === 0;
    const opensParagraph = sentences[at - 1]?.paragraph !== sentence.paragraph;
    if (headline) places.fill(HEADLINE, sentence.from, sentence.to);
    places[sentence.from] = startOf(headline, opensParagraph);
  });

  return places;
}

function startOf(headline: boolean, opensParagraph: boolean): number {
  if (headline) return HEADLINE_START;
  return opensParagraph ? PARAGRAPH_START : SENTENCE_START;
}
