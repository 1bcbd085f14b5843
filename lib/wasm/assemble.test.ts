import { describe, expect, it } from "vitest";
import { assemble, type WasmFunction } from "./assemble";
import {
  addTo,
  advance,
  clearInteger,
  code,
  get,
  load,
  repeatWhileLess,
  store,
  unsigned,
} from "./instructions";

/** copy(from, to, bytes): sixteen bytes at a time. */
const copy: WasmFunction = {
  name: "copy",
  parameters: 3,
  integers: 2,
  vectors: 0,
  body: code(
    clearInteger(3),
    addTo(4, 2, 0),
    repeatWhileLess(
      3,
      4,
      code(get(1), get(0), load(0), store(0), advance(0, 16), advance(1, 16), advance(3, 16)),
    ),
  ),
};

describe("assemble", () => {
  it("makes a module that WebAssembly takes, of functions in one memory", async () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { instance } = await WebAssembly.instantiate(assemble([copy]), { host: { memory } });
    const bytes = new Uint8Array(memory.buffer);
    bytes.set([1, 2, 3], 0);
    const run = instance.exports.copy;
    if (typeof run !== "function") throw new Error("there is no function");
    run(0, 4_096, 32);

    expect([...bytes.subarray(4_096, 4_100)]).toEqual([1, 2, 3, 0]);
  });

  it.each([0, 16, 63, 64, 127, 128, 300, -1, -64, -65, -300, 8_191, 8_192, -8_193, 1_000_000])(
    "adds the number %d",
    async (value) => {
      const body = code(advance(0, value), get(0), get(1), load(0), store(0));
      const module = assemble([{ name: "put", parameters: 2, integers: 0, vectors: 0, body }]);
      const memory = new WebAssembly.Memory({ initial: 32 });
      const { instance } = await WebAssembly.instantiate(module, { host: { memory } });
      const bytes = new Uint8Array(memory.buffer);
      bytes.set([7], 1_900_000);
      const run = instance.exports.put;
      if (typeof run !== "function") throw new Error("there is no function");
      run(500_000, 1_900_000);

      expect(bytes.indexOf(7)).toBe(500_000 + value);
    },
  );

  it.each([
    [0, [0x00]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624_485, [0xe5, 0x8e, 0x26]],
  ])("writes the unsigned number %d as LEB128 has it", (value, bytes) => {
    expect(unsigned(value)).toEqual(bytes);
  });
});
