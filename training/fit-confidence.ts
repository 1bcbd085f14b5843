/**
 * Fits the weights of domain/extraction/tagging/confidence.ts on the training articles that were held back, with the network that the
 * product has, and prints them.
 *
 *   npx tsx training/fit-confidence.ts CORPORA
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "@/domain/extraction/en/english";
import { openText } from "@/domain/extraction/extract";
import type { Finding } from "@/domain/extraction/finding";
import { confidenceFeatures } from "@/domain/extraction/tagging/confidence";
import { mergeFindings } from "@/domain/extraction/tagging/merge-findings";
import type { TaggedAttribution } from "@/domain/extraction/tagging/tagged-text";
import type { TextDocument } from "@/domain/extraction/text-document";
import { offsetsOf, type TokenRange } from "@/domain/extraction/tokens";
import { toCodePointIndex } from "@/lib/text/code-points";
import { findTagger } from "@/server/extraction/tagger/tagger";
import type { Annotated } from "./label-units";

/** As in data.py. */
const HELD_BACK_EVERY = 12;
const HELD_BACK = 5;

interface Example {
  features: number[];
  right: boolean;
}

const [corpora = "."] = process.argv.slice(2);
const heldBack: Annotated[] = readFileSync(join(corpora, "polnear/train.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((_, at) => at % HELD_BACK_EVERY === HELD_BACK);

async function examplesOf(annotated: Annotated): Promise<Example[]> {
  const document = openText(annotated.text, { language: "en" });
  const tagger = await findTagger("en");
  if (!document || !tagger) return [];
  const tagged = await tagger.read(document);
  const byRules = english.findAttributions(document);
  const merged = mergeFindings(tagged, byRules, english);
  const isRight = judge(annotated, document);

  return tagged.attributions.flatMap((one) => {
    const finding = merged.find((other) => hasCue(other, one));
    const byRule = byRules.some((other) => hasCue(other, one));
    return finding ? [{ features: confidenceFeatures(document, one, byRule), right: isRight(finding) }] : [];
  });
}

function hasCue({ link }: Finding, { cue }: TaggedAttribution): boolean {
  return link.cue.some(({ from, to }) => from < cue.to && cue.from < to);
}

/** Right is what the benchmark counts: more than half of both contents shared, and sources that overlap or are both missing. */
function judge({ text, attributions = [] }: Annotated, { tokens }: TextDocument) {
  const index = toCodePointIndex(text);
  const gold = attributions.map(({ source, content }) => ({
    source: charactersOf((source ?? []).map(([start, end]) => [index.toUnit(start), index.toUnit(end)])),
    content: charactersOf((content ?? []).map(([start, end]) => [index.toUnit(start), index.toUnit(end)])),
  }));
  const printed = (ranges: TokenRange[]) =>
    charactersOf(ranges.map((range) => offsetsOf(tokens, range)).map(({ start, end }) => [start, end]));

  return ({ link, content }: Finding): boolean => {
    const [own, speaker] = [printed(content), printed([link.source])];
    return gold.some(
      (one) =>
        shared(own, one.content) * 2 > own.size + one.content.size - shared(own, one.content) &&
        (shared(speaker, one.source) > 0 || speaker.size + one.source.size === 0),
    );
  };
}

function charactersOf(spans: [number, number][]): Set<number> {
  const characters = new Set<number>();
  for (const [start, end] of spans) for (let at = start; at < end; at++) characters.add(at);

  return characters;
}

function shared(a: Set<number>, b: Set<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count++;

  return count;
}

const ROUNDS = 4_000;
const RATE = 0.5;
const DECAY = 1e-4;

/** Places of the logarithms of probabilities: a tagger that is less sure never makes for more confidence. */
const CERTAINTIES = new Set([3, 4, 5, 6]);

/** Logistic regression by plain descent: a few thousand examples of nine numbers. */
function regress(examples: Example[]): number[] {
  const weights = new Array<number>(examples[0]?.features.length ?? 0).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => DECAY * weight);
    for (const { features, right } of examples) {
      const score = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
      features.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (miss * value) / examples.length;
      });
    }
    slope.forEach((value, at) => {
      const weight = (weights[at] ?? 0) - RATE * value;
      weights[at] = CERTAINTIES.has(at) ? Math.max(0, weight) : weight;
    });
  }

  return weights;
}

const examples = (await Promise.all(heldBack.map(examplesOf))).flat();
console.log(`${examples.length} attributions of ${heldBack.length} articles`);
console.log(JSON.stringify(regress(examples).map((weight) => Math.round(weight * 1000) / 1000)));
