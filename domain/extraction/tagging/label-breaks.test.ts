import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighLabels } from "./label-lattice";
import { closes, LABELS, labelIn, mayFollow, OUTSIDE, opens, ROLES, segmentsOf } from "./labels";

const LEVEL = Array.from({ length: LABELS }, () => new Array<number>(LABELS).fill(0));

/** Emissions that speak for the labels of segments, "0-2 source" for units 0 to 2, and outside elsewhere. */
function speakingFor(units: number, ...written: string[]): Float32Array {
  const emissions = new Float32Array(units * LABELS);
  for (let unit = 0; unit < units; unit++) emissions[unit * LABELS + OUTSIDE] = 1;
  for (const one of written) {
    const [, first = "0", last = "0", name] = /^(\d+)-(\d+) (\w+)$/.exec(one) ?? [];
    const role = ROLES.find((known) => known === name);
    if (role === undefined) throw new Error(`no role in "${one}"`);
    const segment = { role, first: Number(first), last: Number(last) };
    for (let unit = segment.first; unit <= segment.last; unit++)
      emissions[unit * LABELS + labelIn(segment, unit)] = 3;
  }
  return emissions;
}

const found = (emissions: Float32Array, isBreak = (_: number) => false) =>
  segmentsOf(weighLabels(emissions, LEVEL, isBreak).best()).map(
    ({ role, first, last }) => `${first}-${last} ${role}`,
  );

describe("the best labels", () => {
  it.each([
    [["0-0 source"]],
    [["0-2 content"]],
    [["0-0 source", "1-1 cue", "2-5 content"]],
    [["1-2 source", "4-5 cue"]],
    [["0-1 source", "2-3 source"]],
    [["5-5 cue"]],
    [[]],
  ])("are those that all speak for: %j", (written) => {
    expect(found(speakingFor(6, ...written))).toEqual(written);
  });

  it("end a piece at the end of the text, and open none that would not end", () => {
    const emissions = speakingFor(3, "1-2 source");
    emissions[2 * LABELS + labelIn({ role: "source", first: 0, last: 4 }, 2)] = 9;

    expect(closes(weighLabels(emissions, LEVEL, () => false).best()[2] ?? -1)).toBe(true);
  });

  it("open a piece at the start of the text, and continue none", () => {
    const emissions = speakingFor(3, "0-1 cue");
    emissions[labelIn({ role: "cue", first: 4, last: 9 }, 6)] = 9;

    expect(opens(weighLabels(emissions, LEVEL, () => false).best()[0] ?? -1)).toBe(true);
  });

  it("break a piece in two at a line break", () => {
    expect(found(speakingFor(5, "0-4 content"), (unit) => unit === 2)).not.toContain("0-4 content");
  });

  it("are none at all where every unit is a break", () => {
    expect(found(speakingFor(4, "0-3 cue"), () => true)).toEqual([]);
  });

  it("follow what a step is worth where the units say nothing", () => {
    const transitions = LEVEL.map((row) => [...row]);
    const [source, cue] = (["source", "cue"] as const).map((role) => labelIn({ role, first: 0, last: 0 }, 0));
    const row = transitions[source ?? 0] ?? [];
    row[cue ?? 0] = 5;
    const labels = weighLabels(new Float32Array(2 * LABELS), transitions, () => false).best();

    expect([...labels]).toEqual([source, cue]);
  });

  it("never take a step that is none, however much it is worth", () => {
    const transitions = LEVEL.map((row, label) => row.map((_, next) => (mayFollow(label, next) ? 0 : 1_000)));
    const labels = [...weighLabels(new Float32Array(4 * LABELS), transitions, () => false).best()];

    for (const [at, label] of labels.entries())
      if (at > 0) expect(mayFollow(labels[at - 1] ?? -1, label)).toBe(true);
  });
});

const emissionsOf = (units: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: units * LABELS, maxLength: units * LABELS })
    .map((values) => Float32Array.from(values, (value) => value / 10));
const texts = fc.integer({ min: 1, max: 7 }).chain((units) =>
  fc.record({
    emissions: emissionsOf(units),
    breaks: fc.array(fc.boolean(), { minLength: units, maxLength: units }),
  }),
);

describe("any labels", () => {
  it("are a legal sequence in which no piece touches a break", () => {
    fc.assert(
      fc.property(texts, ({ emissions, breaks }) => {
        const labels = [...weighLabels(emissions, LEVEL, (unit) => breaks[unit] ?? false).best()];

        expect(opens(labels[0] ?? -1)).toBe(true);
        expect(closes(labels.at(-1) ?? -1)).toBe(true);
        for (const [at, label] of labels.entries()) {
          if (breaks[at]) expect(label).toBe(OUTSIDE);
          if (at > 0) expect(mayFollow(labels[at - 1] ?? -1, label)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("share one unit out among the pieces that may hold it alone, and none", () => {
    fc.assert(
      fc.property(emissionsOf(1), (emissions) => {
        const lattice = weighLabels(emissions, LEVEL, () => false);
        const shares = ROLES.map((role) => lattice.probabilityOf({ role, first: 0, last: 0 }));
        const total = shares.reduce((sum, share) => sum + share, 0);

        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it("give a piece over a break next to no probability", () => {
    fc.assert(
      fc.property(emissionsOf(3), fc.constantFrom(...ROLES), (emissions, role) => {
        const lattice = weighLabels(emissions, LEVEL, (unit) => unit === 1);

        expect(lattice.probabilityOf({ role, first: 0, last: 2 })).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
