import { describe, expect, it } from "vitest";
import { assemble, type WasmFunction } from "./assemble";
import { addTo, advance, clearInteger, code, get, load, repeatWhileLess, store } from "./instructions";

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

  it.each([0, 1, 63, 64, 127, 128, 300, -1, -64, -65, -300, 1_000_000])("writes the number %d", (value) => {
    const module = assemble([{ ...copy, body: advance(0, value) }]);

    expect(WebAssembly.validate(module)).toBe(true);
  });
});
