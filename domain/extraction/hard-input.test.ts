import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "./en/english";
import { extract } from "./extract";
import { anyText } from "./testing/any-text";
import { expectSound } from "./testing/expect-sound";
import { HARD_TEXTS } from "./testing/hard-texts";
import { readDocument } from "./text-document";

const read = (text: string) => extract(text, { language: "en" });

describe("whatever the text", () => {
  it("nothing is thrown and spans slice back", () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, read(text))),
      { numRuns: 300 },
    );
  });

  it.each(HARD_TEXTS)("nothing is thrown and spans slice back: $name", ({ make }) => {
    const text = make(3000);
    expectSound(text, read(text));
  });

  it("nothing is found in nothing", () => {
    expect(extract("", { language: "en" })).toEqual([]);
  });

  it("the same is found in the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extract(text, { language: "en" })).toEqual(extract(text, { language: "en" }));
      }),
      { numRuns: 30 },
    );
  });
});

/** A list that counts how often its items are looked at. */
function counting<T>(items: T[], count: () => void): T[] {
  return new Proxy(items, {
    get(target, key, receiver) {
      count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How often tokens, sentences and quotations are looked at in finding attributions and caveats. */
function lookUps(text: string): number {
  let looks = 0;
  const count = () => {
    looks++;
  };
  const document = readDocument(text, english.sentenceRules);
  const counted = {
    ...document,
    tokens: counting(document.tokens, count),
    sentences: counting(document.sentences, count),
    quotations: counting(document.quotations, count),
  };
  english.findCaveats(counted, english.findAttributions(counted));
  return looks;
}

const SHORT = 4000;
const TIMES = 4;

describe("work grows with the text and not faster", () => {
  it.each(HARD_TEXTS)("$name", ({ make }) => {
    const grown = lookUps(make(SHORT * TIMES)) / Math.max(1, lookUps(make(SHORT)));

    expect(grown).toBeLessThan(TIMES * 1.5);
  });
});
