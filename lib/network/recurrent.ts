import { type Kernels, openKernels } from "./kernels";
import { GATE_ROW, INPUT_ROW, splitRows, type Weights } from "./layout";
import { CELL_CONSTANTS } from "./memory-cell";
import { MemoryPlan, type PlacedWeights, placeWeights } from "./placed";

/** What a network is made of, and how much it reads at once. */
export interface RecurrentOptions {
  /** Layers of long short-term memories, one in each direction: the second layer reads both directions of the first. */
  layers: readonly { forwards: Weights; backwards: Weights }[];
  /** A last matrix over both directions of the last layer; its inputs are the two directions. */
  heads: Weights;
  /** Sequences at once: more need more memory, fewer fetch weights more often. A multiple of four. */
  sequences: number;
  /** Steps of the longest sequence. */
  steps: number;
}

/** Takes the results of one sequence at one step: they stand in `results` from `at` on, until the next call. */
export type TakeResults = (place: {
  step: number;
  sequence: number;
  results: Float32Array;
  at: number;
}) => void;

/** A network that is ready to run. It has one memory, so one run at a time. */
export interface Recurrent {
  /** 16-bit inputs up to LARGEST; those of a sequence at a step stand from `inputsAt` on. */
  inputs: Int16Array;
  inputsAt(step: number, sequence: number): number;
  /** Runs sequences of these lengths, longest first. What a sequence gives depends on no other one. */
  run(lengths: readonly number[], take: TakeResults): void;
}

/** Where everything lies, and the functions that work on it. */
interface Machine extends Kernels {
  sequences: number;
  zeros: number;
  gates: number;
  cells: number;
  constants: number;
}

interface Layer {
  forwards: PlacedWeights;
  backwards: PlacedWeights;
  from: number;
  to: number;
}

/** Loads a network into a memory of its own, which never grows. */
export async function openRecurrent({
  layers,
  heads,
  sequences,
  steps,
}: RecurrentOptions): Promise<Recurrent> {
  const plan = new MemoryPlan();
  const area = sequences * steps * INPUT_ROW;
  const constants = plan.take(CELL_CONSTANTS.byteLength);
  const zeros = plan.take(sequences * INPUT_ROW);
  const [gates, cells] = [plan.take(sequences * GATE_ROW), plan.take(sequences * GATE_ROW)];
  const inputs = plan.take(area);
  const placed = layers.map(({ forwards, backwards }) => ({
    forwards: placeWeights(plan, forwards),
    backwards: placeWeights(plan, backwards),
    to: plan.take(area),
  }));
  const last = placeWeights(plan, heads);
  const kernels = await openKernels(plan.size);

  new Float32Array(kernels.memory, constants, CELL_CONSTANTS.length).set(CELL_CONSTANTS);
  for (const { fill } of [...placed.flatMap((layer) => [layer.forwards, layer.backwards]), last])
    fill(kernels.memory);
  return runner({
    machine: { ...kernels, sequences, zeros, gates, cells, constants },
    inputs: new Int16Array(kernels.memory, inputs, area / 2),
    layers: placed.map(({ forwards, backwards, to }, at) => ({
      forwards: forwards.placed,
      backwards: backwards.placed,
      from: placed[at - 1]?.to ?? inputs,
      to,
    })),
    heads: last.placed,
    area,
  });
}

interface Parts {
  machine: Machine;
  inputs: Int16Array;
  layers: Layer[];
  heads: PlacedWeights;
  area: number;
}

function runner({ machine, inputs, layers, heads, area }: Parts): Recurrent {
  const results = new Float32Array(machine.memory);

  return {
    inputs,
    inputsAt: (step, sequence) => ((step * machine.sequences + sequence) * INPUT_ROW) / 2,
    run(lengths, take) {
      for (const layer of layers) {
        new Uint8Array(machine.memory, layer.to, area).fill(0);
        readForwards(machine, layer, lengths);
        readBackwards(machine, layer, lengths);
      }
      const from = layers.at(-1)?.to ?? 0;
      forEachStep(lengths, (step, running) => {
        const row = rowOf(machine, from, step);
        multiply(machine, heads, running, row, row + INPUT_ROW / 2);
        for (let sequence = 0; sequence < running; sequence++)
          take({ step, sequence, results, at: (machine.gates + sequence * GATE_ROW) / 4 });
      });
    },
  };
}

function rowOf({ sequences }: Machine, area: number, step: number): number {
  return area + step * sequences * INPUT_ROW;
}

/** Calls with each step, in order, and the number of sequences that reach it. */
function forEachStep(lengths: readonly number[], work: (step: number, running: number) => void): void {
  let running = lengths.length;
  for (let step = 0; step < (lengths[0] ?? 0); step++) {
    while (step >= (lengths[running - 1] ?? 0)) running--;
    work(step, running);
  }
}

function readForwards(machine: Machine, { forwards, from, to }: Layer, lengths: readonly number[]): void {
  clearCells(machine);
  forEachStep(lengths, (step, running) => {
    const earlier = step === 0 ? machine.zeros : rowOf(machine, to, step - 1);
    multiply(machine, forwards, running, rowOf(machine, from, step), earlier);
    remember(machine, forwards, running, rowOf(machine, to, step));
  });
}

/** Shorter sequences join in at their last step; their values behind it are zero. */
function readBackwards(machine: Machine, { backwards, from, to }: Layer, lengths: readonly number[]): void {
  clearCells(machine);
  const half = INPUT_ROW / 2;
  const last = (lengths[0] ?? 0) - 1;
  let running = 0;
  for (let step = last; step >= 0; step--) {
    while ((lengths[running] ?? 0) > step) running++;
    const later = step === last ? machine.zeros : rowOf(machine, to, step + 1) + half;
    multiply(machine, backwards, running, rowOf(machine, from, step), later);
    remember(machine, backwards, running, rowOf(machine, to, step) + half);
  }
}

function clearCells({ memory, cells, sequences }: Machine): void {
  new Uint8Array(memory, cells, sequences * GATE_ROW).fill(0);
}

function multiply(
  machine: Machine,
  weights: PlacedWeights,
  rows: number,
  first: number,
  second: number,
): void {
  const { full, rest } = splitRows(rows);
  machine.multiply(
    full,
    rest,
    first,
    weights.first,
    second,
    weights.second,
    weights.from,
    weights.to,
    weights.scales,
    machine.gates,
  );
}

/** The second part of a layer's inputs is what it remembered: as many as it has units, two bytes each. */
function remember(machine: Machine, { second }: PlacedWeights, rows: number, hidden: number): void {
  machine.memoryCell(rows, machine.gates, machine.cells, hidden, 2 * second, machine.constants);
}
