import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrange,
  arrangeScales,
  LARGEST,
  OUTPUTS_AT_ONCE,
  ROWS_AT_ONCE,
  sizeOf,
  splitRows,
  type Weights,
} from "./layout";

/** Weights that tell where they come from: 1000 times the output plus the input. */
function numbered(outputs: number, inputs: [number, number]): Weights {
  const all = inputs[0] + inputs[1];

  return {
    outputs,
    inputs,
    rows: Int16Array.from(
      { length: outputs * all },
      (_, at) => 1_000 * Math.floor(at / all) + (at % all) + 1,
    ),
    scales: Float32Array.from({ length: outputs }, (_, at) => at + 1),
    biases: Float32Array.from({ length: outputs }, (_, at) => -at - 1),
  };
}

describe("rows that are multiplied together", () => {
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 0, 1],
    [3, 4, 0],
    [4, 4, 0],
    [5, 4, 1],
    [6, 4, 1],
    [7, 8, 0],
    [8, 8, 0],
  ])("of %i are %i four at once, and %i times two more", (rows, full, rest) => {
    expect(splitRows(rows)).toEqual({ full, rest });
  });

  it("cover all rows, with at most one too many", () => {
    fc.assert(
      fc.property(fc.nat(5_000), (rows) => {
        const { full, rest } = splitRows(rows);

        expect(full % ROWS_AT_ONCE).toBe(0);
        expect(full + 2 * rest - rows).toBeGreaterThanOrEqual(0);
        expect(full + 2 * rest - rows).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the room that weights take", () => {
  it("is that of whole steps of inputs and whole blocks of outputs", () => {
    expect(sizeOf(numbered(8, [8, 8]))).toEqual({ first: 16, second: 16, weights: 256, scales: 64 });
    expect(sizeOf(numbered(9, [9, 1]))).toEqual({ first: 32, second: 16, weights: 768, scales: 128 });
    expect(sizeOf(numbered(1, [1, 0]))).toEqual({ first: 16, second: 0, weights: 128, scales: 64 });
  });

  it("keeps sums of 500 products within 32 bits", () => {
    expect(500 * LARGEST * LARGEST).toBeLessThan(2 ** 31);
  });
});

describe("weights laid out for the kernel", () => {
  const weights = numbered(11, [9, 5]);
  const { first, second, weights: bytes } = sizeOf(weights);
  const target = new Int16Array(bytes / 2);
  arrange(weights, target);

  /** Where the kernel reads the weight of an input for an output: blocks of eight outputs, pairs of inputs. */
  const read = (output: number, place: number) => {
    const block = Math.floor(output / OUTPUTS_AT_ONCE) * OUTPUTS_AT_ONCE * ((first + second) / 2);
    const pair = Math.floor(place / 2) * 2 * OUTPUTS_AT_ONCE;
    return target[block + pair + (output % OUTPUTS_AT_ONCE) * 2 + (place % 2)];
  };

  it("stand where it reads them, the second part of the inputs behind the room of the first", () => {
    for (let output = 0; output < 11; output++) {
      for (let input = 0; input < 9; input++) expect(read(output, input)).toBe(1_000 * output + input + 1);
      for (let input = 0; input < 5; input++)
        expect(read(output, first / 2 + input)).toBe(1_000 * output + 9 + input + 1);
    }
  });

  it("leave everything else at nothing", () => {
    expect(target.filter((value) => value !== 0)).toHaveLength(11 * 14);
  });

  it("have eight scales and then their eight biases", () => {
    const floats = new Float32Array(sizeOf(weights).scales / 4);
    arrangeScales(weights, floats);

    expect([...floats.subarray(0, 8)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...floats.subarray(8, 16)]).toEqual([-1, -2, -3, -4, -5, -6, -7, -8]);
    expect([...floats.subarray(16, 20)]).toEqual([9, 10, 11, 0]);
    expect([...floats.subarray(24, 28)]).toEqual([-9, -10, -11, 0]);
  });
});
