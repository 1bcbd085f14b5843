import { describe, expect, it } from "vitest";
import { LARGEST, type Weights } from "./layout";
import { openRecurrent } from "./recurrent";

/** Numbers that look like chance and are always the same. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

const UNITS = 128;
const INPUTS = 37;
const OUTPUTS = 11;

function weights(outputs: number, inputs: readonly [number, number], seed: number): Weights {
  const next = chance(seed);
  const all = inputs[0] + inputs[1];

  return {
    outputs,
    inputs,
    rows: Int16Array.from({ length: outputs * all }, () => Math.round(next() * 2 * LARGEST)),
    scales: Float32Array.from({ length: outputs }, () => (0.4 + next() * 0.1) / LARGEST / LARGEST),
    biases: Float32Array.from({ length: outputs }, next),
  };
}

const layer = (inputs: number, seed: number) => ({
  forwards: weights(4 * UNITS, [inputs, UNITS], seed),
  backwards: weights(4 * UNITS, [inputs, UNITS], seed + 1),
});
const network = {
  layers: [layer(INPUTS, 1), layer(2 * UNITS, 3)],
  heads: weights(OUTPUTS, [UNITS, UNITS], 5),
  sequences: 8,
  steps: 12,
};

/** The same in plain words: matrices, gates and cells one number after the other. */
function product({ outputs, rows, scales, biases }: Weights, inputs: number[]): number[] {
  return Array.from({ length: outputs }, (_, output) => {
    const total = inputs.reduce(
      (sum, value, at) => sum + value * (rows[output * inputs.length + at] ?? 0),
      0,
    );
    return total * (scales[output] ?? 0) + (biases[output] ?? 0);
  });
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function remember(matrix: Weights, steps: number[][]): number[][] {
  let hidden = new Array<number>(UNITS).fill(0);
  let cells = hidden;
  return steps.map((inputs) => {
    const gates = product(matrix, [...inputs, ...hidden]);
    const gate = (part: number, unit: number) => gates[part * UNITS + unit] ?? 0;
    cells = cells.map(
      (cell, unit) => sigmoid(gate(1, unit)) * cell + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit)),
    );
    hidden = cells.map((cell, unit) => Math.round(sigmoid(gate(3, unit)) * Math.tanh(cell) * LARGEST));
    return hidden;
  });
}

function expected(steps: number[][]): number[][] {
  let values = steps;
  for (const { forwards, backwards } of network.layers) {
    const there = remember(forwards, values);
    const back = remember(backwards, [...values].reverse()).reverse();
    values = there.map((row, step) => [...row, ...(back[step] ?? [])]);
  }

  return values.map((row) => product(network.heads, row));
}

function sequence(length: number, seed: number): number[][] {
  const next = chance(seed);
  return Array.from({ length }, () => Array.from({ length: INPUTS }, () => Math.round(next() * 2 * LARGEST)));
}

async function run(sequences: number[][][]): Promise<number[][][]> {
  const recurrent = await openRecurrent(network);
  sequences.forEach((steps, number) => {
    steps.forEach((values, step) => {
      recurrent.inputs.set(values, recurrent.inputsAt(step, number));
    });
  });
  const found: number[][][] = sequences.map(() => []);
  recurrent.run(
    sequences.map(({ length }) => length),
    ({ step, sequence: number, results, at }) => {
      const row = found[number];
      if (row) row[step] = [...results.subarray(at, at + OUTPUTS)];
    },
  );
  return found;
}

describe("a recurrent network in WebAssembly", () => {
  it.each([[[1]], [[12]], [[12, 12, 12, 12]], [[12, 9, 9, 5, 2, 1, 1]]])(
    "computes what the formulas say, for sequences of %j steps",
    async (lengths) => {
      const sequences = lengths.map((length, at) => sequence(length, 10 + at));
      const found = await run(sequences);

      sequences.forEach((steps, number) => {
        expected(steps).forEach((row, step) => {
          row.forEach((value, output) => {
            expect(found[number]?.[step]?.[output]).toBeCloseTo(value, 2);
          });
        });
      });
    },
  );

  it("gives a sequence the same whatever is read beside it", async () => {
    const [alone] = await run([sequence(7, 20)]);
    const [, beside] = await run([sequence(12, 21), sequence(7, 20), sequence(3, 22)]);

    expect(beside).toEqual(alone);
  });

  it("forgets an earlier run", async () => {
    const recurrent = await openRecurrent(network);
    const read = (lengths: number[]) => {
      const found: number[] = [];
      recurrent.inputs.fill(100);
      recurrent.run(lengths, ({ results, at }) => found.push(...results.subarray(at, at + OUTPUTS)));
      return found;
    };
    const once = read([4, 2]);
    read([12, 12, 12]);

    expect(read([4, 2])).toEqual(once);
  });
});
