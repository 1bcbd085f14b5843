import { canBothHold } from "@/domain/figures/ranges";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import type { ClaimFigure } from "./schema";

/** A claim of an event with its figures and the origins that stand behind it. */
export interface FigureClaim {
  ref: string;
  figures: readonly ClaimFigure[];
  /** The day the figure is of, as YYYY-MM-DD; null when nobody can say. */
  asOf: string | null;
  /** Each origin with the outlets that brought its words. */
  origins: readonly { key: string; name: string; outlets: readonly string[] }[];
}

/** What a row counts: figures of two rows can differ only where this is the same. */
export type Counted = Pick<ClaimFigure, "category" | "group" | "unit" | "ofWhom">;

/** What one origin says of one thing as of one day. */
export interface FigureRow extends Counted {
  originKey: string;
  origin: string;
  outlets: string[];
  claims: string[];
  asOf: string | null;
  low: number | null;
  high: number | null;
  bound: ClaimFigure["bound"];
  printed: string;
  /** The printed word of a vague number that was coded by rule: "dozens" as at least 12. */
  coded: string | null;
  /** The origins whose figure of the same thing, as of the same day, this one can't be reconciled with. */
  conflicts: string[];
}

/** The range of an event over its origins: the lowest low and the highest high. Never a mean. */
export interface FigureRange extends Counted {
  low: number | null;
  high: number | null;
}

/**
 * The figures of an event: a row for each origin, thing counted, day and number with its bound, in one order whatever that of
 * the claims. Two outlets with the words of one origin are one row. A conflict is marked only between rows of different origins that count the same thing as of the same known day and
 * can't both hold: a later, higher toll is an update (rule: Figures).
 */
export function figureTable(claims: readonly FigureClaim[]): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const claim of claims)
    for (const origin of claim.origins)
      for (const figure of claim.figures) {
        const row = toRow(claim, origin, figure);
        const key = numberKey(row);
        rows.set(key, joined(rows.get(key), row));
      }
  const all = [...rows.values()];
  return all.map((row) => ({ ...row, conflicts: conflictsOf(row, all) })).sort(inOrder);
}

/** The range of each thing that is counted, in the order of the rows. An end is open where an origin leaves it open. */
export function figureRanges(rows: readonly FigureRow[]): FigureRange[] {
  const ranges = new Map<string, FigureRange>();
  for (const row of rows) {
    const { category, group, unit, ofWhom, low, high } = row;
    const known = ranges.get(countedKey(row));
    ranges.set(countedKey(row), {
      ...{ category, group, unit, ofWhom },
      low: known ? lowest(known.low, low) : low,
      high: known ? highest(known.high, high) : high,
    });
  }
  return [...ranges.values()];
}

const lowest = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b));
const highest = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(a, b));

/** Those counted are told apart by their printed words: a wrong sum of two sides is worse than two rows. */
function countedKey({ category, group, unit, ofWhom }: Counted): string {
  return JSON.stringify([category, group, unit, ofWhom]);
}

/** "About 40" and 40 are two numbers, since only the first is rounded; so are "dozens" and "at least 12". */
function numberKey(row: FigureRow): string {
  const { originKey, asOf, low, high, bound, coded } = row;
  return JSON.stringify([originKey, countedKey(row), asOf, low, high, bound, coded]);
}

function toRow(claim: FigureClaim, origin: FigureClaim["origins"][number], figure: ClaimFigure): FigureRow {
  return {
    ...figure,
    originKey: origin.key,
    origin: origin.name,
    outlets: [...origin.outlets],
    claims: [claim.ref],
    asOf: claim.asOf,
    conflicts: [],
  };
}

function joined(known: FigureRow | undefined, row: FigureRow): FigureRow {
  if (!known) return row;
  const [printed = row.printed] = sortedDistinct([known.printed, row.printed]);
  return {
    ...{ ...known, printed },
    outlets: sortedDistinct([...known.outlets, ...row.outlets]),
    claims: sortedDistinct([...known.claims, ...row.claims]),
  };
}

function conflictsOf(row: FigureRow, all: readonly FigureRow[]): string[] {
  const against = all.filter(
    (other) =>
      other.originKey !== row.originKey &&
      countedKey(other) === countedKey(row) &&
      row.asOf !== null &&
      other.asOf === row.asOf &&
      !canBothHold(row, other),
  );
  return sortedDistinct(against.map(({ origin }) => origin));
}

function inOrder(a: FigureRow, b: FigureRow): number {
  const words = ({ category, group, unit, ofWhom, asOf, origin }: FigureRow) =>
    [category, group ?? "", unit, ofWhom ?? "", asOf ?? "", origin].join("\u0000");
  return (
    compareText(words(a), words(b)) ||
    (a.low ?? 0) - (b.low ?? 0) ||
    (a.high ?? MOST) - (b.high ?? MOST) ||
    compareText(numberKey(a), numberKey(b))
  );
}

const MOST = Number.MAX_VALUE;
