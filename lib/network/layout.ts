/** Bytes from one row of 16-bit inputs to the next. */
export const INPUT_ROW = 512;
/** Bytes from one row of results, 32-bit floats, to the next. */
export const GATE_ROW = 2_048;
/** Rows that are multiplied together, so that weights are fetched once for all of them. */
export const ROWS_AT_ONCE = 4;
/** Rows of a smaller group behind them, so that one or two rows do not cost as much as four. */
export const REST_AT_ONCE = 2;

/** How many rows are multiplied four at once, with up to one more than there are, and whether two more are. */
export function splitRows(rows: number): { full: number; rest: 0 | 1 } {
  const over = rows % ROWS_AT_ONCE;
  if (over === 0 || over > REST_AT_ONCE) return { full: upTo(ROWS_AT_ONCE, rows), rest: 0 };

  return { full: rows - over, rest: 1 };
}

/** Outputs that are computed together: two vectors of four. */
export const OUTPUTS_AT_ONCE = 8;
/** Bytes of a row that one turn of the innermost loop takes: eight inputs. */
export const STEP = 16;
/**
 * Inputs and weights reach from minus this to this. Twelve bits each: products of up to 500 of them still fit into 32 bits.
 */
export const LARGEST = 2_047;

/** Rounds up to a multiple. */
function upTo(multiple: number, value: number): number {
  return Math.ceil(value / multiple) * multiple;
}

/** A matrix of 16-bit weights with what makes numbers of its products. */
export interface Weights {
  outputs: number;
  /** Inputs of the two parts of a row. */
  inputs: readonly [number, number];
  /** `outputs` rows of all inputs. */
  rows: Int16Array;
  /** For each output. */
  scales: Float32Array;
  biases: Float32Array;
}

/** Bytes that both parts of a row of inputs take, and those of the arranged weights. */
export function sizeOf({ outputs, inputs }: Weights) {
  const [first, second] = inputs.map((count) => upTo(STEP, 2 * count));
  const blocks = upTo(OUTPUTS_AT_ONCE, outputs) / OUTPUTS_AT_ONCE;

  return {
    first: first ?? 0,
    second: second ?? 0,
    weights: blocks * ((first ?? 0) + (second ?? 0)) * OUTPUTS_AT_ONCE,
    scales: blocks * OUTPUTS_AT_ONCE * 8,
  };
}

/** Lays weights out as `multiply` reads them: for eight outputs, pairs of inputs, one output after the other. */
export function arrange(weights: Weights, target: Int16Array): void {
  const { inputs, outputs, rows } = weights;
  const { first, second } = sizeOf(weights);
  const width = (first + second) / 2;
  const all = inputs[0] + inputs[1];
  for (let output = 0; output < outputs; output++) {
    const block = (output - (output % OUTPUTS_AT_ONCE)) * width + (output % OUTPUTS_AT_ONCE) * 2;
    for (let input = 0; input < all; input++) {
      const place = input < inputs[0] ? input : first / 2 + input - inputs[0];
      const at = block + (place >> 1) * 2 * OUTPUTS_AT_ONCE + (place & 1);
      target[at] = rows[output * all + input] ?? 0;
    }
  }
}

/** Lays scales and biases out as `multiply` reads them: eight scales, eight biases. */
export function arrangeScales({ outputs, scales, biases }: Weights, target: Float32Array): void {
  for (let output = 0; output < outputs; output++) {
    const at = (output - (output % OUTPUTS_AT_ONCE)) * 2 + (output % OUTPUTS_AT_ONCE);
    target[at] = scales[output] ?? 0;
    target[at + OUTPUTS_AT_ONCE] = biases[output] ?? 0;
  }
}
