import { closes, LABELS, labelIn, mayFollow, OUTSIDE, opens, type Segment } from "./labels";

/**
 * All label sequences of a stretch of text, weighed by a linear-chain conditional random field: the score of a sequence is
 * the sum of its emissions (`LABELS` numbers a unit) and transitions (`LABELS` rows of `LABELS`).
 */
export interface LabelLattice {
  /** The legal sequence with the highest score. */
  best(): Uint8Array;
  /** Probability that exactly this segment stands there, 0 to 1, over all legal sequences. */
  probabilityOf(segment: Segment): number;
}

const IMPOSSIBLE = -1e4;
const ALL = Array.from({ length: LABELS }, (_, label) => label);
/** The labels that may stand before, or after, each label: a third of all pairs. */
const BEFORE = ALL.map((label) => ALL.filter((other) => mayFollow(other, label)));
const AFTER = ALL.map((label) => ALL.filter((other) => mayFollow(label, other)));

/** Weighs the sequences; `isBreak` tells line breaks, which are outside of every segment. Linear in the number of units. */
export function weighLabels(
  emissions: Float32Array,
  transitions: readonly (readonly number[])[],
  isBreak: (unit: number) => boolean,
): LabelLattice {
  const units = emissions.length / LABELS;
  const scores = legalEmissions(emissions, units, isBreak);
  const steps = legalTransitions(transitions);
  const sums = sumBothWays(scores, steps, units);

  return {
    best: () => viterbi(scores, steps, units),
    probabilityOf: (segment) => probabilityIn(sums, segment),
  };
}

function legalEmissions(
  emissions: Float32Array,
  units: number,
  isBreak: (unit: number) => boolean,
): Float32Array {
  const scores = Float32Array.from(emissions);
  for (let unit = 0; unit < units; unit++) {
    for (let label = 0; label < LABELS; label++) {
      const illegal =
        (isBreak(unit) && label !== OUTSIDE) ||
        (unit === 0 && !opens(label)) ||
        (unit === units - 1 && !closes(label));
      if (illegal) scores[unit * LABELS + label] = IMPOSSIBLE;
    }
  }

  return scores;
}

function legalTransitions(transitions: readonly (readonly number[])[]): Float64Array {
  const steps = new Float64Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      steps[from * LABELS + to] = mayFollow(from, to) ? (transitions[from]?.[to] ?? 0) : IMPOSSIBLE;
    }
  }

  return steps;
}

function viterbi(scores: Float32Array, steps: Float64Array, units: number): Uint8Array {
  const back = new Uint8Array(units * LABELS);
  let reached = Float64Array.from(scores.subarray(0, LABELS));
  for (let unit = 1; unit < units; unit++) {
    const next = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      const from = bestStep(reached, steps, label);
      back[unit * LABELS + label] = from;
      next[label] =
        valueAt(reached, from) +
        valueAt(steps, from * LABELS + label) +
        valueAt(scores, unit * LABELS + label);
    }
    reached = next;
  }

  const labels = new Uint8Array(units);
  let label = reached.indexOf(Math.max(...reached));
  for (let unit = units - 1; unit >= 0; unit--) {
    labels[unit] = label;
    label = valueAt(back, unit * LABELS + label);
  }
  return labels;
}

function bestStep(reached: Float64Array, steps: Float64Array, label: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const from of BEFORE[label] ?? []) {
    const score = valueAt(reached, from) + valueAt(steps, from * LABELS + label);
    if (score > most) {
      best = from;
      most = score;
    }
  }

  return best;
}

/** Sums over all sequences, scaled so that those of each unit add up to one. */
interface Sums {
  forward: Float64Array;
  backward: Float64Array;
  /** Weight of each label at each unit, divided by the scale of the unit. */
  weights: Float64Array;
  steps: Float64Array;
}

function sumBothWays(scores: Float32Array, logSteps: Float64Array, units: number): Sums {
  const steps = logSteps.map(Math.exp);
  const weights = new Float64Array(units * LABELS);
  const forward = new Float64Array(units * LABELS);
  const backward = new Float64Array(units * LABELS).fill(1);
  for (let unit = 0; unit < units; unit++) sumForward({ scores, steps, weights, forward, backward }, unit);
  for (let unit = units - 2; unit >= 0; unit--) sumBackward({ steps, weights, forward, backward }, unit);

  return { forward, backward, weights, steps };
}

function sumForward(
  { scores, steps, weights, forward }: Sums & { scores: Float32Array },
  unit: number,
): void {
  const at = unit * LABELS;
  const top = Math.max(...scores.subarray(at, at + LABELS));
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    let before = unit === 0 ? 1 : 0;
    for (const from of unit > 0 ? (BEFORE[label] ?? []) : [])
      before += valueAt(forward, at - LABELS + from) * valueAt(steps, from * LABELS + label);
    weights[at + label] = Math.exp(valueAt(scores, at + label) - top);
    forward[at + label] = before * valueAt(weights, at + label);
    total += valueAt(forward, at + label);
  }
  for (let label = at; label < at + LABELS; label++) {
    forward[label] = valueAt(forward, label) / total;
    weights[label] = valueAt(weights, label) / total;
  }
}

function sumBackward({ steps, weights, backward }: Sums, unit: number): void {
  const at = unit * LABELS;
  for (let label = 0; label < LABELS; label++) {
    let after = 0;
    for (const to of AFTER[label] ?? [])
      after +=
        valueAt(steps, label * LABELS + to) *
        valueAt(weights, at + LABELS + to) *
        valueAt(backward, at + LABELS + to);
    backward[at + label] = after;
  }
}

function probabilityIn({ forward, backward, weights, steps }: Sums, segment: Segment): number {
  let label = labelIn(segment, segment.first);
  let probability = valueAt(forward, segment.first * LABELS + label);
  for (let unit = segment.first + 1; unit <= segment.last; unit++) {
    const next = labelIn(segment, unit);
    probability *= valueAt(steps, label * LABELS + next) * valueAt(weights, unit * LABELS + next);
    label = next;
  }

  return Math.min(1, probability * valueAt(backward, segment.last * LABELS + label));
}

function valueAt(values: ArrayLike<number>, at: number): number {
  return values[at] ?? 0;
}
