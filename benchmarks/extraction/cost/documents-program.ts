import { readCorpus } from "@/benchmarks/extraction/corpus";
import { type DocumentsCost, mostResident, processorSeconds } from "@/benchmarks/extraction/cost/programs";
import { extractFrom } from "@/benchmarks/extraction/extractor";

const WARM_UP = 5;

/** Extracts from every document of a corpus, one after the other, in a process that does nothing else. */
function measure(path: string): DocumentsCost {
  const texts = readCorpus(path).map(({ text }) => text);
  for (const text of texts.slice(0, WARM_UP)) extractFrom(text);

  const seconds = processorSeconds(() => {
    for (const text of texts) extractFrom(text);
  });
  return { words: texts.join(" ").split(/\s+/).length, seconds, resident: mostResident() };
}

process.stdout.write(JSON.stringify(measure(process.argv[2] ?? "")));
