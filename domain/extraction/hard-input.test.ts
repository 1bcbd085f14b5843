import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Span, toCodePointIndex } from "@/lib/text/code-points";
import { english } from "./en/english";
import { extract } from "./extract";
import { HARD_TEXTS } from "./testing/hard-texts";
import { readDocument } from "./text-document";

/** Pieces of news with everything that copying, capturing and writing systems leave in them. */
const PIECES = [
  ...[
    "the army",
    "SOHR",
    "He",
    "they",
    "A\u0301bu\u0308 Ahmad",
    "the 👩‍👩‍👧 ministry",
    "المرصد السوري",
    "\ud83d",
  ],
  ...["said", "told", "denied", "according to", "citing", "reported", "was quoted as saying", "قال"],
  ...[
    "that the road was cut",
    "it fell",
    "30 people",
    "on Friday",
    "\udc00",
    "\u0000",
    "\u202e",
    "\u0301",
    "🇸🇾",
  ],
  ...[".", ",", ":", "\n\n", "\n", "“", "”", '"', "'", "‘", "’", "«", "»", "``", "''", "—", "(", ")", "…"],
  ...["<p>", "</b>", "&quot;", "&amp;", "<a href='x'>", "https://example.org/a?b=c", "@user", "#tag"],
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom(" ", "").map((between) => pieces.join(between)));

/** Checks that every span lies in the text and cuts out what is said to be printed there. */
function expectSound(text: string): void {
  const index = toCodePointIndex(text);
  const printed = ({ start, end }: Span) => text.slice(index.toUnit(start), index.toUnit(end));
  for (const { content, cue, source, chain, confidence } of extract(text, { language: "en" })) {
    expect(content.length).toBeGreaterThan(0);
    for (const { start, end } of [...content, ...cue, ...source]) {
      expect([start >= 0, end > start, end <= index.length]).toEqual([true, true, true]);
    }
    for (const { mention, span } of chain) {
      if (span) expect(printed(span).startsWith(mention)).toBe(true);
    }
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe("whatever the text", () => {
  it("nothing is thrown and spans slice back", () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 300 });
  });

  it.each(HARD_TEXTS)("nothing is thrown and spans slice back: $name", ({ make }) => {
    expectSound(make(3000));
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
