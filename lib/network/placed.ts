import { arrange, arrangeScales, sizeOf, type Weights } from "./layout";

/** Addresses are multiples of it, as vectors like them. */
const ALIGNED = 16;

/** Hands out stretches of a memory, one after the other. */
export class MemoryPlan {
  /** Bytes handed out so far. */
  size = 0;

  /** The address of so many bytes that nobody else gets. */
  take(bytes: number): number {
    const at = this.size;
    this.size += Math.ceil(bytes / ALIGNED) * ALIGNED;

    return at;
  }
}

/** Weights that lie in a memory, as `multiply` takes them: addresses, and how many bytes of inputs it reads. */
export interface PlacedWeights {
  from: number;
  to: number;
  scales: number;
  first: number;
  second: number;
}

/** Finds room for weights; gives where they lie and what puts them there. */
export function placeWeights(plan: MemoryPlan, weights: Weights) {
  const { first, second, ...bytes } = sizeOf(weights);
  const from = plan.take(bytes.weights);
  const scales = plan.take(bytes.scales);
  const placed: PlacedWeights = { from, to: from + bytes.weights, scales, first, second };

  return {
    placed,
    fill(memory: ArrayBuffer) {
      arrange(weights, new Int16Array(memory, from, bytes.weights / 2));
      arrangeScales(weights, new Float32Array(memory, scales, bytes.scales / 4));
    },
  };
}
