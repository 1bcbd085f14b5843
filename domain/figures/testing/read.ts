import { readFigures } from "../en/read-figures";
import type { Figure } from "../figure";

/** A figure in a few words, for tables of examples. */
export interface FigureReading {
  printed: string;
  /** "exactly 30", "at_least 30", "about 30", "exactly 30 to 40", with the coded word behind it: "at_least 12 (dozens)". */
  value: string;
  /** Category, unit, and who: "killed people: Turkish soldiers (fighters)"; "part" when it is one of a larger figure. */
  counts: string;
}

/** Reads the figures of an English text in a few words each. */
export function readInWords(text: string): FigureReading[] {
  return readFigures(text).map((figure) => ({
    printed: figure.printed,
    value: limitsOf(figure),
    counts: countsOf(figure),
  }));
}

/** The figures of a text as lines such as "Dozens = at_least 12 (dozens), killed people". */
export function readLines(text: string): string[] {
  return readInWords(text).map(({ printed, value, counts }) => `${printed} = ${value}, ${counts}`);
}

function limitsOf({ bound, low, high, coded }: Figure): string {
  const ends = [low, high].filter((end) => end !== null);
  const value = `${bound} ${[...new Set(ends)].join(" to ")}`;

  return coded === null ? value : `${value} (${coded})`;
}

function countsOf({ category, unit, ofWhom, group, partOf }: Figure): string {
  const who = ofWhom === null ? "" : `: ${ofWhom}${group === null ? "" : ` (${group})`}`;

  return `${partOf ? "part " : ""}${category} ${unit}${who}`.trim();
}
