/** Instructions of WebAssembly in bytes, as the specification numbers them. Only what the kernels of lib/network use. */
export type Code = readonly number[];

/** An unsigned number in LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);

  return bytes;
}

/** A signed number of 32 bits in LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const last = (rest >> 6 === 0 || rest >> 6 === -1) && rest >> 7 === rest >> 6;
    bytes.push((rest & 0x7f) | (last ? 0 : 0x80));
    if (last) return bytes;
  }
}

/** Joins pieces of code. */
export const code = (...parts: Code[]): number[] => parts.flat();

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const LESS: Code = [0x49];

/** local = local + value */
export const advance = (local: number, value: number): Code =>
  code(get(local), constant(value), ADD, set(local));

/** target = base + value */
export const addTo = (target: number, base: number, value: number): Code =>
  code(get(base), constant(value), ADD, set(target));

/** target = base + other */
export const sum = (target: number, base: number, other: number): Code =>
  code(get(base), get(other), ADD, set(target));

/** local = 0 */
export const clearInteger = (local: number): Code => code(constant(0), set(local));

/** Runs the body, and again as long as one local is less than another afterwards. Both are unsigned. */
export const repeatWhileLess = (local: number, bound: number, body: Code): Code =>
  code([0x03, 0x40], body, get(local), get(bound), LESS, [0x0d, 0x00], [0x0b]);

/** Runs the body if a local is not 0. */
export const when = (local: number, body: Code): Code => code(get(local), [0x04, 0x40], body, [0x0b]);

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const access = (operation: number, align: number, offset: number): Code =>
  code(vector(operation), unsigned(align), unsigned(offset));

/** 16 bytes at an address (on the stack) and a fixed offset. */
export const load = (offset: number): Code => access(0x00, 4, offset);
/** 4 bytes, repeated in all four lanes. */
export const loadRepeated = (offset: number): Code => access(0x09, 2, offset);
/** 16 bytes to an address; the address lies below the vector on the stack. */
export const store = (offset: number): Code => access(0x0b, 4, offset);

const ZERO: Code = code(vector(0x0c), new Array<number>(16).fill(0));
/** local = 0 in all lanes */
export const clear = (local: number): Code => code(ZERO, set(local));

/** Products of neighbouring 16-bit lanes, summed in pairs: four lanes of 32 bits. */
export const DOT = vector(0xba);
export const ADD_INTEGERS = vector(0xae);
export const TO_FLOATS = vector(0xfa);
export const ADD_FLOATS = vector(0xe4);
export const MULTIPLY = vector(0xe6);
export const DIVIDE = vector(0xe7);
/** The lesser, or the greater, of each lane; neither is ever NaN here. */
export const LESSER = vector(0xea);
export const GREATER = vector(0xeb);
export const ROUND = vector(0x6a);
export const TO_INTEGERS = vector(0xf8);
/** Two vectors of 32-bit lanes to one of 16-bit lanes. */
export const NARROW = vector(0x85);
