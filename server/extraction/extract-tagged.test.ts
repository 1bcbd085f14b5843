import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "@/domain/extraction/testing/any-text";
import { expectSound } from "@/domain/extraction/testing/expect-sound";
import { HARD_TEXTS } from "@/domain/extraction/testing/hard-texts";
import { extractTagged } from "./extract-tagged";

const read = (text: string) => extractTagged(text, { language: "en" });

const LENGTH = 100_000;
/** Seconds of processor time for a hard text: three times what is aimed at, since tests share their machine. */
const PATIENCE = 6;

/** A text of words that never come twice, so that nothing leaves it to rules. */
function everNew(length: number): string {
  const words: string[] = [];
  for (let number = 0, written = 0; written < length; number++) {
    const word = number % 5 === 4 ? "said" : `w${number.toString(36).replaceAll(/[0-9]/g, "q")}`;
    words.push(word);
    written += word.length + 1;
  }

  return words.join(" ");
}

describe("whatever the text, with the tagger on", () => {
  it("nothing is thrown and spans slice back", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => expectSound(text, await read(text))),
      { numRuns: 150 },
    );
  }, 30_000);

  it("the same is found in the same text", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await read(text)).toEqual(await read(text));
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it.each([...HARD_TEXTS, { name: "words that never come twice", make: everNew }])(
    "100 kB are read in time, and spans slice back: $name",
    async ({ make }) => {
      const text = make(LENGTH);
      const before = process.cpuUsage();
      const found = await read(text);
      const { user, system } = process.cpuUsage(before);

      expect((user + system) / 1_000_000).toBeLessThan(PATIENCE);
      expectSound(text, found);
    },
    30_000,
  );
});
