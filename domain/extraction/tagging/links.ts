import type { Segment } from "./labels";

/** Numbers a unit that the linker compares: "from" and "to" of contents with cues, then of cues with sources. */
export const POINTS = 128;
const WIDTH = 32;
const FARTHEST = 63;
/** No piece belongs to a cue that stands farther away, in units. */
const MOST_AWAY = 400;

/** What links pieces: points of each unit, and what each distance adds, for contents and for cues. */
export interface LinkScores {
  points: Float32Array;
  distances: readonly (readonly number[])[];
}

/** A piece with the one that it belongs to: a content with its cue, a cue with its source. */
export interface Link {
  /** Index among the segments, or null: a cue may have no source. */
  to: number | null;
  /** 0 to 1, among the pieces that it might belong to. */
  probability: number;
}

const CONTENT = 0;
const CUE = 1;

/** For each segment the one it belongs to; sources, and contents without any cue near, get none. */
export function linkSegments(segments: readonly Segment[], scores: LinkScores): (Link | null)[] {
  return segments.map((segment, at) => {
    if (segment.role === "source") return null;
    const wanted = segment.role === "content" ? "cue" : "source";
    const candidates = near(segments, at).filter((other) => segments[other]?.role === wanted);

    return segment.role === "content"
      ? choose(segments, at, candidates, { ...scores, kind: CONTENT })
      : choose(segments, at, [...candidates, at], { ...scores, kind: CUE });
  });
}

/** Indexes of the segments around one, as far as a link may reach. */
function near(segments: readonly Segment[], at: number): number[] {
  const here = segments[at]?.first ?? 0;
  const found: number[] = [];
  for (let other = at - 1; other >= 0 && here - (segments[other]?.first ?? 0) <= MOST_AWAY; other--)
    found.push(other);
  for (
    let other = at + 1;
    other < segments.length && (segments[other]?.first ?? 0) - here <= MOST_AWAY;
    other++
  )
    found.push(other);

  return found;
}

/** The best candidate. A cue that points to itself has no source. */
function choose(
  segments: readonly Segment[],
  at: number,
  candidates: number[],
  scores: LinkScores & { kind: number },
): Link | null {
  const from = segments[at]?.first ?? 0;
  const values = candidates.map((to) => scoreOf(scores, from, segments[to]?.first ?? 0));
  const top = Math.max(...values);
  const best = candidates[values.indexOf(top)];
  if (best === undefined) return null;

  const total = values.reduce((sum, value) => sum + Math.exp(value - top), 0);
  return { to: best === at ? null : best, probability: 1 / total };
}

function scoreOf(
  { points, distances, kind }: LinkScores & { kind: number },
  from: number,
  to: number,
): number {
  const begin = from * POINTS + kind * 2 * WIDTH;
  const end = to * POINTS + (kind * 2 + 1) * WIDTH;
  let product = 0;
  for (let k = 0; k < WIDTH; k++) product += (points[begin + k] ?? 0) * (points[end + k] ?? 0);

  const away = Math.max(-FARTHEST, Math.min(FARTHEST, to - from)) + FARTHEST;
  return product / Math.sqrt(WIDTH) + (distances[kind]?.[away] ?? 0);
}
