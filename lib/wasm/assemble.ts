import { type Code, code, unsigned } from "./instructions";

/** A function without a result whose parameters are all 32-bit integers; locals are numbered behind them. */
export interface WasmFunction {
  name: string;
  parameters: number;
  /** Locals beyond the parameters: integers first, then vectors of 128 bits. */
  integers: number;
  vectors: number;
  body: Code;
}

const [INTEGER, VECTOR] = [0x7f, 0x7b];
const [TYPES, IMPORTS, FUNCTIONS, EXPORTS, CODES] = [1, 2, 3, 7, 10];

/** A module of functions that work in the memory "memory" of the import "host". */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    code(
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(
        TYPES,
        functions.map(({ parameters }) => [
          0x60,
          ...unsigned(parameters),
          ...new Array<number>(parameters).fill(INTEGER),
          0x00,
        ]),
      ),
      section(IMPORTS, [code(text("host"), text("memory"), [0x02, 0x00, 0x01])]),
      section(
        FUNCTIONS,
        functions.map((_, at) => unsigned(at)),
      ),
      section(
        EXPORTS,
        functions.map(({ name }, at) => code(text(name), [0x00], unsigned(at))),
      ),
      section(CODES, functions.map(encode)),
    ),
  );
}

function encode({ integers, vectors, body }: WasmFunction): Code {
  const locals = code([0x02], unsigned(integers), [INTEGER], unsigned(vectors), [VECTOR]);
  const bytes = code(locals, body, [0x0b]);

  return code(unsigned(bytes.length), bytes);
}

function section(id: number, entries: readonly Code[]): Code {
  const content = code(unsigned(entries.length), ...entries);

  return code([id], unsigned(content.length), content);
}

function text(value: string): Code {
  const bytes = new TextEncoder().encode(value);

  return code(unsigned(bytes.length), [...bytes]);
}
