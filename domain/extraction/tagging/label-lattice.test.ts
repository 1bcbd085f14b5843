import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighLabels } from "./label-lattice";
import { closes, LABELS, mayFollow, OUTSIDE, opens, segmentsOf } from "./labels";

const weights = (length: number) =>
  fc.array(
    fc.integer({ min: -30, max: 30 }).map((value) => value / 10),
    { minLength: length, maxLength: length },
  );
const lattices = fc.integer({ min: 1, max: 4 }).chain((units) =>
  fc.record({
    emissions: weights(units * LABELS).map((values) => Float32Array.from(values)),
    transitions: fc.array(weights(LABELS), { minLength: LABELS, maxLength: LABELS }),
  }),
);

/** Every legal sequence with its weight, by trying all. */
function tryAll({ emissions, transitions }: { emissions: Float32Array; transitions: number[][] }) {
  const units = emissions.length / LABELS;
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let unit = 0; unit < units; unit++) {
    sequences = sequences.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, next) => next)
        .filter((next) => (unit === 0 ? opens(next) : mayFollow(labels[unit - 1] ?? 0, next)))
        .map((next) => ({
          labels: [...labels, next],
          score:
            score +
            (emissions[unit * LABELS + next] ?? 0) +
            (unit === 0 ? 0 : (transitions[labels[unit - 1] ?? 0]?.[next] ?? 0)),
        })),
    );
  }
  return sequences.filter(({ labels }) => closes(labels.at(-1) ?? 0));
}

describe("label lattice", () => {
  it("finds the best of all legal sequences", () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = tryAll(lattice);
        const most = Math.max(...all.map(({ score }) => score));
        const found = [...weighLabels(lattice.emissions, lattice.transitions, () => false).best()];

        expect(all.find(({ labels }) => labels.join() === found.join())?.score).toBeCloseTo(most, 4);
      }),
      { numRuns: 40 },
    );
  });

  it("gives each segment the share of the sequences that have it", () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = tryAll(lattice).map((one) => ({ ...one, weight: Math.exp(one.score) }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        const weighed = weighLabels(lattice.emissions, lattice.transitions, () => false);
        for (const segment of segmentsOf(weighed.best())) {
          const having = all.filter(({ labels }) =>
            segmentsOf(labels).some(
              ({ role, first, last }) =>
                role === segment.role && first === segment.first && last === segment.last,
            ),
          );
          const share = having.reduce((sum, { weight }) => sum + weight, 0) / total;
          expect(weighed.probabilityOf(segment)).toBeCloseTo(share, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leaves line breaks outside, whatever their emissions", () => {
    const emissions = Float32Array.from({ length: 3 * LABELS }, (_, at) =>
      at % LABELS === OUTSIDE ? -50 : 1,
    );
    const transitions = Array.from({ length: LABELS }, () => new Array<number>(LABELS).fill(0));

    const labels = weighLabels(emissions, transitions, (unit) => unit === 1).best();
    expect(labels[1]).toBe(OUTSIDE);
    expect(labels[0]).not.toBe(OUTSIDE);
  });

  it("stays finite over a long text", () => {
    const units = 20_000;
    const emissions = Float32Array.from({ length: units * LABELS }, (_, at) => ((at * 7) % 13) - 6);
    const transitions = Array.from({ length: LABELS }, () => new Array<number>(LABELS).fill(0));
    const weighed = weighLabels(emissions, transitions, () => false);
    const found = segmentsOf(weighed.best());

    expect(found.length).toBeGreaterThan(0);
    for (const segment of found.slice(-50)) {
      const probability = weighed.probabilityOf(segment);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
});
