/**
 * Writes what a model is trained on: the features of each unit by the very code that reads articles, with the labels
 * that people gave.
 *
 *   npx tsx training/export.ts CORPORA OUT
 *
 * CORPORA holds polnear/train.jsonl, polnear/dev.jsonl and fakes/articles.jsonl (for its words only).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "@/domain/extraction/en/english";
import { FEATURES, featuresOf, TABLE_SIZES } from "@/domain/extraction/tagging/features";
import { splitUnits, type Unit } from "@/domain/extraction/tagging/units";
import type { TaggerVocabulary } from "@/domain/extraction/tagging/vocabulary";
import { readDocument } from "@/domain/extraction/text-document";
import { type Annotated, labelUnits } from "./label-units";
import { chooseWords, readVectors, writeVectors } from "./word-vectors";

const [corpora = ".", out = "."] = process.argv.slice(2);

const readLines = (path: string): Annotated[] =>
  readFileSync(join(corpora, path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const read = (document: Annotated) => {
  const parsed = readDocument(document.text, english.sentenceRules);
  return { document, parsed, units: splitUnits(parsed) };
};

function exportSplit(name: string, documents: ReturnType<typeof read>[], vocabulary: TaggerVocabulary): void {
  const features: Int32Array[] = [];
  const labels: Int8Array[] = [];
  const links: Int32Array[] = [];
  const index: { id: string; units: number }[] = [];
  for (const { document, parsed, units } of documents) {
    const labelled = labelUnits(document, units);
    features.push(featuresOf(parsed, units, vocabulary));
    labels.push(labelled.labels);
    links.push(labelled.links);
    index.push({ id: document.id, units: units.length });
  }
  writeFileSync(join(out, `${name}.features.bin`), Buffer.concat(features.map(bytesOf)));
  writeFileSync(join(out, `${name}.labels.bin`), Buffer.concat(labels.map(bytesOf)));
  writeFileSync(join(out, `${name}.links.bin`), Buffer.concat(links.map(bytesOf)));
  writeFileSync(join(out, `${name}.json`), JSON.stringify(index));
}

function bytesOf(array: Int32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

mkdirSync(out, { recursive: true });
const train = readLines("polnear/train.jsonl").map(read);
const dev = readLines("polnear/dev.jsonl").map(read);
const target = readLines("fakes/articles.jsonl").map(read);

const unitsOf = (documents: ReturnType<typeof read>[]): Unit[] => documents.flatMap(({ units }) => units);
const vectors = readVectors();
const words = chooseWords(vectors, { train: unitsOf(train), target: unitsOf(target) });
const vocabulary: TaggerVocabulary = {
  vectors: new Map(words.vectors.map((word, at) => [word, at + 1])),
  frequent: new Map(words.frequent.map((word, at) => [word, at + 1])),
};

writeFileSync(join(out, "vocabulary.json"), JSON.stringify(words));
writeFileSync(
  join(out, "tables.json"),
  JSON.stringify({
    features: FEATURES,
    sizes: { ...TABLE_SIZES, vector: words.vectors.length + 1, frequent: words.frequent.length + 1 },
  }),
);
writeVectors(join(out, "vectors.bin"), vectors, words.vectors);
exportSplit("train", train, vocabulary);
exportSplit("dev", dev, vocabulary);
