import { LONGEST_WINDOW, splitWindows, type UnitRange } from "@/domain/extraction/tagging/blocks";
import { FEATURES } from "@/domain/extraction/tagging/features";
import { LABELS } from "@/domain/extraction/tagging/labels";
import { POINTS } from "@/domain/extraction/tagging/links";
import type { BlockScores } from "@/domain/extraction/tagging/read-block";
import { openRecurrent, type Recurrent } from "@/lib/network/recurrent";
import { type NetworkWeights, readWeights } from "./weights";

/** A trained network. */
export interface Network {
  /** Scores of a block's units, given the features of the whole text. */
  score(features: Int32Array, block: UnitRange): BlockScores;
}

/** Windows that are read at once. */
const AT_ONCE = 16;

/** Loads the network of a language. It runs in WebAssembly, in the thread that calls. */
export async function openNetwork(language: string): Promise<Network> {
  const weights = await readWeights(language);
  const recurrent = await openRecurrent({ ...weights, sequences: AT_ONCE, steps: LONGEST_WINDOW });

  return {
    score(features, block) {
      const emissions = new Float32Array((block.to - block.from) * LABELS);
      const points = new Float32Array((block.to - block.from) * POINTS);
      const windows = splitWindows(features, block).sort((a, b) => lengthOf(b) - lengthOf(a));
      for (let from = 0; from < windows.length; from += AT_ONCE) {
        const group = windows.slice(from, from + AT_ONCE);
        group.forEach((window, sequence) => {
          enter(weights, recurrent, features, window, sequence);
        });
        recurrent.run(group.map(lengthOf), ({ step, sequence, results, at }) => {
          const unit = (group[sequence]?.from ?? 0) + step - block.from;
          emissions.set(results.subarray(at, at + LABELS), unit * LABELS);
          points.set(results.subarray(at + LABELS, at + LABELS + POINTS), unit * POINTS);
        });
      }

      return { emissions, points };
    },
  };
}

function lengthOf({ from, to }: UnitRange): number {
  return to - from;
}

/** Writes the inputs of a window's units: the vector of each word, then its row of each table. */
function enter(
  { vectors, tables }: NetworkWeights,
  { inputs, inputsAt }: Recurrent,
  features: Int32Array,
  { from, to }: UnitRange,
  sequence: number,
): void {
  for (let unit = from; unit < to; unit++) {
    let at = inputsAt(unit - from, sequence);
    const first = unit * FEATURES.length;
    const word = features[first] ?? 0;
    const scale = vectors.scales[word] ?? 0;
    for (let k = word * vectors.width; k < (word + 1) * vectors.width; k++)
      inputs[at++] = Math.round((vectors.rows[k] ?? 0) * scale);
    for (let table = 0; table < tables.length; table++) {
      const { width, rows } = tables[table] ?? NO_TABLE;
      const row = features[first + 1 + table] ?? 0;
      for (let k = row * width; k < (row + 1) * width; k++) inputs[at++] = rows[k] ?? 0;
    }
  }
}

const NO_TABLE = { width: 0, rows: new Int16Array() };
