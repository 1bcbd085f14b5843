import { format, stripVTControlCharacters } from "node:util";

/** Does some work whose own words would land in the line of a step: they are told elsewhere. Errors are still printed. */
export async function withoutPrinting<T>(work: () => Promise<T>, tell: (text: string) => void): Promise<T> {
  const { log } = console;
  console.log = (...words: unknown[]) => tell(stripVTControlCharacters(format(...words)));
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
