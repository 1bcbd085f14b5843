import { readFile } from "node:fs/promises";
import { z } from "zod";
import { FEATURES } from "@/domain/extraction/tagging/features";
import type { Weights } from "@/lib/network/layout";
import { weightsFile } from "./weights-file";

const Place = z.object({
  type: z.enum(["int8", "int16", "float32"]),
  shape: z.array(z.number()),
  offset: z.number(),
});
const Parameters = z.object({ arrays: z.record(z.string(), Place) });

/** A table of rows of 16-bit inputs. */
export interface InputTable {
  width: number;
  rows: Int16Array;
}

/** A layer that reads from left to right and from right to left. */
export interface LayerWeights {
  forwards: Weights;
  backwards: Weights;
}

/** The numbers of a trained network, as training/pack.py writes them. */
export interface NetworkWeights {
  /** Vectors of words in bytes, `width` a word, and for each word what makes inputs of them. */
  vectors: { width: number; rows: Int8Array; scales: Float32Array };
  /** A table for each feature behind the vector. */
  tables: InputTable[];
  layers: LayerWeights[];
  heads: Weights;
}

/** Reads a language's network. */
export async function readWeights(language: string): Promise<NetworkWeights> {
  const [bytes, parameters] = await Promise.all([
    readFile(weightsFile(language, "tagger.bin")),
    readFile(weightsFile(language, "parameters.json"), "utf8"),
  ]);
  const arrays = new Arrays(bytes, Parameters.parse(JSON.parse(parameters)).arrays);
  const vectors = { width: arrays.widthOf("vectors"), rows: arrays.bytes("vectors") };
  const tables = FEATURES.slice(1).map((name) => ({
    width: arrays.widthOf(name),
    rows: arrays.integers(name),
  }));
  const inputs = tables.reduce((total, { width }) => total + width, vectors.width);

  return {
    vectors: { ...vectors, scales: arrays.floats("vectorScales") },
    tables,
    layers: [readLayer(arrays, "first", inputs), readLayer(arrays, "second")],
    heads: readHeads(arrays),
  };
}

function readLayer(arrays: Arrays, name: string, inputs?: number): LayerWeights {
  const read = (direction: string): Weights => {
    const part = `${name}.${direction}`;
    const units = arrays.lengthOf(`${part}.weights`) / 4;
    return { ...readMatrix(arrays, part), inputs: [inputs ?? 2 * units, units] };
  };

  return { forwards: read("forwards"), backwards: read("backwards") };
}

function readHeads(arrays: Arrays): Weights {
  const half = arrays.widthOf("heads.weights") / 2;

  return { ...readMatrix(arrays, "heads"), inputs: [half, half] };
}

function readMatrix(arrays: Arrays, name: string): Omit<Weights, "inputs"> {
  return {
    outputs: arrays.lengthOf(`${name}.weights`),
    rows: arrays.integers(`${name}.weights`),
    scales: arrays.floats(`${name}.scales`),
    biases: arrays.floats(`${name}.biases`),
  };
}

/** Arrays of one file, by name. */
class Arrays {
  constructor(
    private readonly file: Buffer<ArrayBuffer>,
    private readonly places: z.infer<typeof Parameters>["arrays"],
  ) {}

  lengthOf(name: string): number {
    return this.placeOf(name).shape[0] ?? 0;
  }

  widthOf(name: string): number {
    return this.placeOf(name).shape[1] ?? 1;
  }

  bytes(name: string): Int8Array {
    return new Int8Array(this.cut(name, 1));
  }

  integers(name: string): Int16Array {
    return new Int16Array(this.cut(name, 2));
  }

  floats(name: string): Float32Array {
    return new Float32Array(this.cut(name, 4));
  }

  private cut(name: string, size: number): ArrayBuffer {
    const start = this.file.byteOffset + this.placeOf(name).offset;
    const items = this.lengthOf(name) * this.widthOf(name);

    return this.file.buffer.slice(start, start + items * size);
  }

  private placeOf(name: string) {
    const place = this.places[name];
    if (!place) throw new Error(`the weights have no ${name}`);

    return place;
  }
}
