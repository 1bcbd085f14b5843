import { readFile } from "node:fs/promises";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import { splitWindows, type UnitRange, type Window } from "@/domain/extraction/tagging/blocks";
import { FEATURES } from "@/domain/extraction/tagging/features";
import { LABELS } from "@/domain/extraction/tagging/labels";
import { POINTS } from "@/domain/extraction/tagging/links";
import type { BlockScores } from "@/domain/extraction/tagging/read-block";
import { weightsFile } from "./weights-file";

/** A trained network. */
export interface Network {
  /** Scores of a block's units, given the features of the whole text. */
  score(features: Int32Array, block: UnitRange): Promise<BlockScores>;
}

/** Windows that are read at once: more need more memory, fewer make the matrices too small to be quick. */
const AT_ONCE = 8;

/** Loads the network of a language. It runs in WebAssembly, in the thread that calls. */
export async function openNetwork(language: string): Promise<Network> {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(await readFile(weightsFile(language, "tagger.onnx")), {
    executionProviders: ["wasm"],
    enableCpuMemArena: false,
  });

  return {
    async score(features, block) {
      const emissions = new Float32Array((block.to - block.from) * LABELS);
      const points = new Float32Array((block.to - block.from) * POINTS);
      const windows = splitWindows(block);
      for (let from = 0; from < windows.length; from += AT_ONCE) {
        const group = windows.slice(from, from + AT_ONCE);
        const result = await session.run({ features: toTensor(features, group) });
        copyCores(result.emissions, emissions, { group, block, width: LABELS });
        copyCores(result.points, points, { group, block, width: POINTS });
      }

      return { emissions, points };
    },
  };
}

/** One row a window; rows that are shorter than the longest end in zeros. */
function toTensor(features: Int32Array, group: readonly Window[]): Tensor {
  const longest = lengthOf(group);
  const rows = new Int32Array(group.length * longest * FEATURES.length);
  group.forEach(({ from, to }, row) => {
    rows.set(
      features.subarray(from * FEATURES.length, to * FEATURES.length),
      row * longest * FEATURES.length,
    );
  });

  return new Tensor("int32", rows, [group.length, longest, FEATURES.length]);
}

function lengthOf(group: readonly Window[]): number {
  return Math.max(...group.map(({ from, to }) => to - from));
}

function copyCores(
  tensor: Tensor | undefined,
  target: Float32Array,
  { group, block, width }: { group: readonly Window[]; block: UnitRange; width: number },
): void {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("the network gave no numbers");

  const { data } = tensor;
  const longest = lengthOf(group);
  group.forEach(({ from, core }, row) => {
    const start = (row * longest + core.from - from) * width;
    target.set(data.subarray(start, start + (core.to - core.from) * width), (core.from - block.from) * width);
  });
  tensor.dispose();
}
