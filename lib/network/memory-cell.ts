import type { WasmFunction } from "../wasm/assemble";
import {
  ADD_FLOATS,
  advance,
  type Code,
  clearInteger,
  code,
  DIVIDE,
  GREATER,
  get,
  LESSER,
  load,
  MULTIPLY,
  NARROW,
  ROUND,
  repeatWhileLess,
  set,
  store,
  sum,
  TO_INTEGERS,
} from "../wasm/instructions";
import { GATE_ROW, INPUT_ROW, LARGEST } from "./layout";

/**
 * The hyperbolic tangent as a quotient of two polynomials, exact to 24 bits between plus and minus `FARTHEST`, where it is
 * nearly 1; as the Eigen library computes it.
 */
const FARTHEST = 7.905_311;
const ABOVE = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
];
const BELOW = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3];
const [AT_MOST, AT_LEAST, HALF, UNIT] = [0, 1, 2, 3];
const UPPER = 4;
const LOWER = UPPER + ABOVE.length;

/** Numbers that the cell reads, each four times: to be put at its `constants`. */
export const CELL_CONSTANTS = Float32Array.from(
  [FARTHEST, -FARTHEST, 0.5, LARGEST, ...ABOVE, ...BELOW].flatMap((value) => [value, value, value, value]),
);

const [ROWS, GATES, CELLS, HIDDEN, UNITS, CONSTANTS] = [0, 1, 2, 3, 4, 5];
const [ROW, GATE, END, FORGET, WRITE, OPEN, TARGET] = [6, 7, 8, 9, 10, 11, 12];
const [X, SQUARE, QUOTIENT, CELL, EARLIER, SIGMOID] = [13, 14, 15, 16, 17, 18];

/**
 * memoryCell(rows, gates, cells, hidden, unitBytes, constants): one step of long short-term memories. From each row of gates
 * (input, forget, write, output, `unitBytes` of floats each) and its cells makes the new cells and hidden values, the latter 16 bits
 * times LARGEST. Rows of cells follow one another; hidden rows stand INPUT_ROW bytes apart. Units are a multiple of eight.
 */
export const memoryCell: WasmFunction = {
  name: "memoryCell",
  parameters: 6,
  integers: 7,
  vectors: 6,
  body: code(
    clearInteger(ROW),
    repeatWhileLess(
      ROW,
      ROWS,
      code(oneRow(), advance(GATES, GATE_ROW), advance(HIDDEN, INPUT_ROW), advance(ROW, 1)),
    ),
  ),
};

function oneRow(): Code {
  return code(
    get(GATES),
    set(GATE),
    sum(END, GATES, UNITS),
    get(HIDDEN),
    set(TARGET),
    sum(FORGET, GATES, UNITS),
    sum(WRITE, FORGET, UNITS),
    sum(OPEN, WRITE, UNITS),
    repeatWhileLess(
      GATE,
      END,
      code(
        fourUnits(0),
        set(EARLIER),
        fourUnits(16),
        set(CELL),
        get(TARGET),
        get(EARLIER),
        get(CELL),
        NARROW,
        store(0),
        ...[GATE, FORGET, WRITE, OPEN, CELLS].map((pointer) => advance(pointer, 32)),
        advance(TARGET, 16),
      ),
    ),
  );
}

function number(at: number): Code {
  return code(get(CONSTANTS), load(16 * at));
}

/** Leaves four hidden values as integers on the stack. */
function fourUnits(offset: number): Code {
  return code(
    sigmoidOf(code(get(GATE), load(offset))),
    set(SIGMOID),
    tangentOf(code(get(WRITE), load(offset))),
    get(SIGMOID),
    MULTIPLY,
    set(CELL),
    sigmoidOf(code(get(FORGET), load(offset))),
    get(CELLS),
    load(offset),
    MULTIPLY,
    get(CELL),
    ADD_FLOATS,
    set(CELL),
    get(CELLS),
    get(CELL),
    store(offset),
    sigmoidOf(code(get(OPEN), load(offset))),
    set(SIGMOID),
    tangentOf(get(CELL)),
    get(SIGMOID),
    MULTIPLY,
    number(UNIT),
    MULTIPLY,
    ROUND,
    TO_INTEGERS,
  );
}

function sigmoidOf(value: Code): Code {
  return code(
    tangentOf(code(value, number(HALF), MULTIPLY)),
    number(HALF),
    MULTIPLY,
    number(HALF),
    ADD_FLOATS,
  );
}

function tangentOf(value: Code): Code {
  return code(
    value,
    number(AT_MOST),
    LESSER,
    number(AT_LEAST),
    GREATER,
    set(X),
    get(X),
    get(X),
    MULTIPLY,
    set(SQUARE),
    polynomial(UPPER, ABOVE.length),
    get(X),
    MULTIPLY,
    set(QUOTIENT),
    get(QUOTIENT),
    polynomial(LOWER, BELOW.length),
    DIVIDE,
  );
}

/** Horner's scheme in the square, highest power first. */
function polynomial(first: number, count: number): Code {
  const steps = Array.from({ length: count - 1 }, (_, at) =>
    code(get(SQUARE), MULTIPLY, number(first + at + 1), ADD_FLOATS),
  );

  return code(number(first), ...steps);
}
