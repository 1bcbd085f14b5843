/** What a piece of text is to an attribution, in the order of the labels. */
export const ROLES = ["source", "cue", "content"] as const;

export type Role = (typeof ROLES)[number];

/** Label 0 is outside; each role has four labels, in this order, from `1 + 4 * role`. */
export const LABELS = 1 + 4 * ROLES.length;
export const OUTSIDE = 0;
const [INSIDE, BEGIN, END, SINGLE] = [0, 1, 2, 3];

const partOf = (label: number): number => (label - 1) % 4;
const roleOf = (label: number): number => (label - 1) >> 2;

/** Whether a piece may begin at this label, or none stands there. */
export function opens(label: number): boolean {
  return label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === SINGLE;
}

/** Whether a piece may end at this label, or none stands there. */
export function closes(label: number): boolean {
  return label === OUTSIDE || partOf(label) === END || partOf(label) === SINGLE;
}

/** Whether one label may stand right after another: a piece that has begun goes on in its role until it ends. */
export function mayFollow(label: number, next: number): boolean {
  if (closes(label)) return opens(next);

  return (
    next !== OUTSIDE && roleOf(next) === roleOf(label) && (partOf(next) === INSIDE || partOf(next) === END)
  );
}

/** A stretch of units of one role; `last` belongs to it. */
export interface Segment {
  role: Role;
  first: number;
  last: number;
}

/** The segments of a legal sequence of labels, in order. */
export function segmentsOf(labels: ArrayLike<number>): Segment[] {
  const segments: Segment[] = [];
  let first = 0;

  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE;
    const role = ROLES[roleOf(label)];
    if (label === OUTSIDE || !role) continue;
    if (opens(label)) first = at;
    if (closes(label)) segments.push({ role, first, last: at });
  }

  return segments;
}

/** The label of the unit `at` of a segment. */
export function labelIn({ role, first, last }: Segment, at: number): number {
  const base = 1 + 4 * ROLES.indexOf(role);
  if (first === last) return base + SINGLE;
  if (at === first) return base + BEGIN;
  return base + (at === last ? END : INSIDE);
}
