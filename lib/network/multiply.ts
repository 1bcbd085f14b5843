import type { WasmFunction } from "../wasm/assemble";
import {
  ADD_FLOATS,
  ADD_INTEGERS,
  addTo,
  advance,
  type Code,
  clear,
  clearInteger,
  code,
  DOT,
  get,
  load,
  loadRepeated,
  MULTIPLY,
  repeatWhileLess,
  set,
  store,
  sum,
  TO_FLOATS,
  when,
} from "../wasm/instructions";
import { GATE_ROW, INPUT_ROW, OUTPUTS_AT_ONCE, REST_AT_ONCE, ROWS_AT_ONCE, STEP } from "./layout";

const [ROWS, REST, FIRST, FIRST_BYTES, SECOND, SECOND_BYTES, WEIGHTS, WEIGHTS_END, SCALES, RESULT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const [ROW, WEIGHT, INPUT, END, TARGET, FIRST_ROW, SECOND_ROW] = [10, 11, 12, 13, 14, 15, 16];
const SUMS = 17;
const [LEFT, RIGHT, VALUE] = [25, 26, 27];

/**
 * multiply(rows, rest, first, firstBytes, second, secondBytes, weights, weightsEnd, scales, result): each row of 16-bit inputs, made
 * of `firstBytes` at `first` and `secondBytes` at `second`, times the weights, times a scale plus a bias an output, to
 * rows of floats. Rows stand INPUT_ROW and GATE_ROW bytes apart; `rows` of them, a multiple of four, are taken four at once, and two
 * more when `rest` is not 0 (`splitRows` tells both).
 * Bytes are multiples of STEP. Weights as `arrange` lays them out; scales as pairs of vectors, scales and then biases.
 */
export const multiply: WasmFunction = {
  name: "multiply",
  parameters: 10,
  integers: 7,
  vectors: 11,
  body: repeatWhileLess(
    WEIGHTS,
    WEIGHTS_END,
    code(
      clearRow(),
      when(ROWS, repeatWhileLess(ROW, ROWS, oneTile(ROWS_AT_ONCE))),
      when(REST, oneTile(REST_AT_ONCE)),
      addTo(WEIGHTS, WEIGHT, 0),
      advance(SCALES, 4 * OUTPUTS_AT_ONCE * 2),
      advance(RESULT, 4 * OUTPUTS_AT_ONCE),
    ),
  ),
};

function clearRow(): Code {
  return code(
    clearInteger(ROW),
    addTo(TARGET, RESULT, 0),
    addTo(FIRST_ROW, FIRST, 0),
    addTo(SECOND_ROW, SECOND, 0),
  );
}

function oneTile(rows: number): Code {
  const sums = Array.from({ length: 2 * rows }, (_, at) => clear(SUMS + at));

  return code(
    ...sums,
    addTo(WEIGHT, WEIGHTS, 0),
    products(rows, FIRST_ROW, FIRST_BYTES),
    products(rows, SECOND_ROW, SECOND_BYTES),
    results(rows),
    advance(TARGET, rows * GATE_ROW),
    advance(FIRST_ROW, rows * INPUT_ROW),
    advance(SECOND_ROW, rows * INPUT_ROW),
    advance(ROW, rows),
  );
}

function products(rows: number, from: number, bytes: number): Code {
  const pairs = Array.from({ length: STEP / 4 }, (_, pair) => onePair(rows, pair));

  return code(
    addTo(INPUT, from, 0),
    sum(END, from, bytes),
    repeatWhileLess(
      INPUT,
      END,
      code(...pairs, advance(INPUT, STEP), advance(WEIGHT, STEP * OUTPUTS_AT_ONCE)),
    ),
  );
}

/** Two inputs of each row, with their weights for eight outputs. */
function onePair(rowCount: number, pair: number): Code {
  const weights = pair * 4 * OUTPUTS_AT_ONCE;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    code(
      get(INPUT),
      loadRepeated(row * INPUT_ROW + pair * 4),
      set(VALUE),
      addProduct(SUMS + 2 * row, LEFT),
      addProduct(SUMS + 2 * row + 1, RIGHT),
    ),
  );

  return code(get(WEIGHT), load(weights), set(LEFT), get(WEIGHT), load(weights + 16), set(RIGHT), ...rows);
}

function addProduct(total: number, weights: number): Code {
  return code(get(total), get(VALUE), get(weights), DOT, ADD_INTEGERS, set(total));
}

function results(rows: number): Code {
  const parts = Array.from({ length: 2 * rows }, (_, at) => {
    const half = (at % 2) * 16;
    const scaled = code(get(SUMS + at), TO_FLOATS, get(SCALES), load(half), MULTIPLY);
    const biased = code(scaled, get(SCALES), load(32 + half), ADD_FLOATS);
    return code(get(TARGET), biased, store((at >> 1) * GATE_ROW + half));
  });

  return code(...parts);
}
