import type { TextDocument } from "../text-document";
import { PLACES, placesOf } from "./places";
import { QUOTE_STATES, quoteStateOf } from "./quote-state";
import { SHAPES, shapeOf } from "./shape";
import type { Unit } from "./units";
import { type TaggerVocabulary, vectorRow } from "./vocabulary";

/** Rows of the hashed tables of endings and beginnings. */
const SHORT_ENDINGS = 512;
const LONG_ENDINGS = 1_024;
const BEGINNINGS = 1_024;

/**
 * What a tagger is told of a unit, in this order, each as a row of a table. Rules and lists of words are no part of it, so
 * that they can change without a new training.
 */
export const FEATURES = [
  "vector",
  "frequent",
  "shortEnding",
  "longEnding",
  "beginning",
  "shape",
  "quote",
  "place",
] as const;

/** How many rows each table has whose size does not depend on the vocabulary. */
export const TABLE_SIZES = {
  shortEnding: SHORT_ENDINGS,
  longEnding: LONG_ENDINGS,
  beginning: BEGINNINGS,
  shape: SHAPES,
  quote: QUOTE_STATES,
  place: PLACES,
};

/** The features of all units, `FEATURES.length` numbers a unit. */
export function featuresOf(
  document: TextDocument,
  units: readonly Unit[],
  vocabulary: TaggerVocabulary,
): Int32Array {
  const places = placesOf(document);
  const rows = new Int32Array(units.length * FEATURES.length);

  units.forEach((unit, at) => {
    const { lower } = unit;
    rows.set(
      [
        vectorRow(vocabulary, unit),
        vocabulary.frequent.get(lower) ?? 0,
        hash(lower.slice(-2), SHORT_ENDINGS),
        hash(lower.slice(-3), LONG_ENDINGS),
        hash(lower.slice(0, 3), BEGINNINGS),
        shapeOf(unit),
        quoteStateOf(document, unit),
        units[at - 1]?.token === unit.token ? 0 : (places[unit.token] ?? 0),
      ],
      at * FEATURES.length,
    );
  });

  return rows;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, rows: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);

  return (value >>> 0) % rows;
}
