import { readCorpus } from "@/benchmarks/extraction/corpus";
import { type GrowthCost, mostResident, processorSeconds } from "@/benchmarks/extraction/cost/programs";
import { extractFrom } from "@/benchmarks/extraction/extractor";
import { HARD_TEXTS } from "@/domain/extraction/testing/hard-texts";

const SIZES = [125, 250, 500, 1000];
const HARD_LENGTH = 100_000;

/** Extracts from one text of growing length, made of a corpus's articles, and from hard texts. */
async function measure(path: string): Promise<GrowthCost> {
  const text = readCorpus(path)
    .map((document) => document.text)
    .join("\n\n");
  const whole = `${text}\n\n`.repeat(Math.ceil(1_000_000 / text.length));
  await extractFrom(whole.slice(0, 50_000));

  const sizes: GrowthCost["sizes"] = [];
  for (const kilobytes of SIZES) {
    const seconds = await processorSeconds(() => extractFrom(whole.slice(0, kilobytes * 1000)));
    sizes.push({ kilobytes, seconds });
  }
  const stress: GrowthCost["stress"] = [];
  for (const { name, make } of HARD_TEXTS) {
    const hard = make(HARD_LENGTH);
    stress.push({ name, seconds: await processorSeconds(() => extractFrom(hard)) });
  }
  return { sizes, stress: stress.sort((a, b) => b.seconds - a.seconds), resident: mostResident() };
}

process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? "")));
