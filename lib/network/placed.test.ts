import { describe, expect, it } from "vitest";
import { openKernels } from "./kernels";
import { MemoryPlan, placeWeights } from "./placed";

describe("a plan of a memory", () => {
  it("hands out stretches that do not overlap, each at a multiple of sixteen bytes", () => {
    const plan = new MemoryPlan();
    const sizes = [1, 16, 17, 0, 64, 3];
    const at = sizes.map((size) => plan.take(size));
    expect(at).toEqual([0, 16, 32, 64, 64, 128]);
    expect(plan.size).toBe(144);
  });
});

describe("weights in a memory", () => {
  const weights = {
    ...{ outputs: 8, inputs: [8, 8] as const },
    rows: Int16Array.from({ length: 128 }, (_, at) => at + 1),
    scales: Float32Array.from({ length: 8 }, (_, at) => at + 1),
    biases: Float32Array.from({ length: 8 }, (_, at) => at + 11),
  };

  it("lie apart from other weights, within the plan, and are all there", async () => {
    const plan = new MemoryPlan();
    const [one, other] = [placeWeights(plan, weights), placeWeights(plan, weights)];
    expect(one.placed.scales).toBeGreaterThanOrEqual(one.placed.to);
    expect(other.placed.from).toBeGreaterThanOrEqual(one.placed.scales + 16 * 4);
    const memory = new ArrayBuffer(plan.size);
    one.fill(memory);
    const { from, to, scales } = one.placed;
    const written = [...new Int16Array(memory, from, (to - from) / 2)].filter((value) => value !== 0);
    expect(written.toSorted((a, b) => a - b)).toEqual([...weights.rows]);
    const numbers = [...new Float32Array(memory, scales, 16)].toSorted((a, b) => a - b);
    expect(numbers).toEqual([...weights.scales, ...weights.biases]);
    expect(new Uint8Array(memory, other.placed.from).every((byte) => byte === 0)).toBe(true);
  });
});

describe("the kernels", () => {
  it.each([
    [1, 65_536],
    [65_536, 65_536],
    [65_537, 131_072],
  ])("for %i bytes work in a memory of whole pages: %i", async (bytes, size) => {
    expect((await openKernels(bytes)).memory.byteLength).toBe(size);
  });
});
