import { lastDayOf } from "@/domain/sources/period";
import { isMutual, isOwnership, REVERSE_RELATION_WORDS } from "@/domain/sources/relation";
import type { RelationView } from "@/server/sources/relation-views";
import type { SourceBriefView } from "@/server/sources/views";
import { type SeenRelation, seenFrom } from "./relation-words";

/** The size of what is drawn, in the units of the drawing: it fits a phone without shrinking the words. */
export const DRAWING = { width: 344, boxWidth: 158, boxHeight: 48, rowGap: 16 } as const;

/** Which end of a line has the arrow: the box, the middle where the source is, or none where a tie reads both ways. */
export type Arrow = "box" | "middle" | "none";

/** One box beside the source's own. */
export interface DrawnBox {
  key: string;
  source: SourceBriefView;
  words: string;
  x: number;
  y: number;
  arrow: Arrow;
  /** Its row holds no other box, so it stands in the middle. */
  isAlone: boolean;
  isOver: boolean;
  /** It held once and no longer does. */
  isEnded: boolean;
}

/** Where everything of the drawing stands. */
export interface RelationDrawing {
  boxes: DrawnBox[];
  /** The upper edge of the source's own box. */
  ownY: number;
  height: number;
  /** Relations of the source itself that found no room. */
  left: number;
}

interface Tie {
  key: string;
  source: SourceBriefView;
  words: string;
  arrow: Arrow;
  isEnded: boolean;
}

/** What is drawn around a source. */
export interface Surroundings {
  relations: readonly RelationView[];
  /** The ties of ownership that lead on from what it stands under. */
  above: readonly RelationView[];
  /** Such as `2015-09-30`: what ended before is drawn as ended. */
  today: string;
}

const MOST_BOXES = 14;
const ROW = DRAWING.boxHeight + DRAWING.rowGap;

/**
 * Where the sources around one stand in the drawing: above it what it stands under, the furthest on top; below it what it
 * is tied to otherwise and what stands under it. Two in a row.
 */
export function layOutRelations(
  sourceId: string,
  { relations, above, today }: Surroundings,
): RelationDrawing {
  const seen = relations.map((relation) => seenFrom(sourceId, relation));
  const over = seen.filter(isOver).map((one) => toTie(one, today));
  const others = seen
    .filter((one) => !isOver(one))
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => toTie(one, today));
  const further = above.map((relation) => ({
    key: relation.id,
    source: relation.to,
    words: `${REVERSE_RELATION_WORDS[relation.kind]} ${relation.from.name}`,
    arrow: "box" as const,
    isEnded: hasEnded(relation, today),
  }));

  const near = over.slice(0, MOST_BOXES / 2);
  const far = further.slice(0, MOST_BOXES / 2 - near.length).toReversed();
  const down = others.slice(0, MOST_BOXES - near.length - far.length);
  const upRows = [...rowsOf(far), ...rowsOf(near)];
  const ownY = upRows.length * ROW;
  const downRows = rowsOf(down);
  return {
    boxes: [
      ...upRows.flatMap((row, at) => place(row, { y: at * ROW, isOver: true })),
      ...downRows.flatMap((row, at) => place(row, { y: ownY + (at + 1) * ROW, isOver: false })),
    ],
    ownY,
    height: ownY + downRows.length * ROW + DRAWING.boxHeight,
    left: over.length + others.length - near.length - down.length,
  };
}

function isOver({ relation, isForward }: SeenRelation): boolean {
  return isForward && isOwnership(relation.kind);
}

/** What it is tied to otherwise comes before what stands under it. */
function rank({ relation }: SeenRelation): number {
  return isOwnership(relation.kind) ? 1 : 0;
}

/** The words of a box have its own source for their subject. */
function toTie({ relation, other }: SeenRelation, today: string): Tie {
  const { words, other: own, isForward: isFromBox } = seenFrom(other.id, relation);
  const isForward = !isFromBox;
  const arrow = isForward ? "box" : "middle";
  return {
    key: relation.id,
    source: other,
    words: `${words} ${own.name}`,
    arrow: isMutual(relation.kind) ? "none" : arrow,
    isEnded: hasEnded(relation, today),
  };
}

function hasEnded({ until }: RelationView, today: string): boolean {
  return until !== null && lastDayOf(until) < today;
}

function rowsOf(ties: readonly Tie[]): Tie[][] {
  return ties.flatMap((_, at) => (at % 2 === 0 ? [ties.slice(at, at + 2)] : []));
}

function place(row: readonly Tie[], { y, isOver }: { y: number; isOver: boolean }): DrawnBox[] {
  const { width, boxWidth } = DRAWING;
  const isAlone = row.length === 1;
  return row.map((tie, at) => {
    const x = isAlone ? (width - boxWidth) / 2 : at * (width - boxWidth);
    return { ...tie, x, y, isAlone, isOver };
  });
}
