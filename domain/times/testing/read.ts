import { readTimes } from "../en/read-times";

/** A time in a few words, for tables of examples: the printed words and what they mean. */
export interface TimeReadingInWords {
  printed: string;
  /** "2016-05-06", "2016-05-06..2016-05-08" or "unresolved", with the relation before it unless it is "at". */
  days: string;
  precision: string;
}

/** Reads the times of an English text published on a day (YYYY-MM-DD), or on an unknown one. */
export function readInWords(text: string, published: string | null): TimeReadingInWords[] {
  const publishedAt = published === null ? null : new Date(`${published}T12:00:00Z`);

  return readTimes(text, publishedAt).map(({ printed, from, to, precision, relation }) => {
    const days = from === null ? "unresolved" : from === to ? from : `${from}..${to}`;
    return { printed, days: relation === "at" ? days : `${relation} ${days}`, precision };
  });
}
