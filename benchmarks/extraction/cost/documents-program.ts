import { readCorpus } from "@/benchmarks/extraction/corpus";
import { type DocumentsCost, mostResident, processorSeconds } from "@/benchmarks/extraction/cost/programs";
import { extractFrom } from "@/benchmarks/extraction/extractor";

const WARM_UP = 5;

/** Extracts from every document of a corpus, one after the other, in a process that does nothing else. */
async function measure(path: string): Promise<DocumentsCost> {
  const texts = readCorpus(path).map(({ text }) => text);
  for (const text of texts.slice(0, WARM_UP)) await extractFrom(text);

  const seconds = await processorSeconds(async () => {
    for (const text of texts) await extractFrom(text);
  });
  return { words: texts.join(" ").split(/\s+/).length, seconds, resident: mostResident() };
}

process.stdout.write(JSON.stringify(await measure(process.argv[2] ?? "")));
