import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "@/lib/text/code-points";
import { normaliseText } from "@/lib/text/normalise";
import { english as pack } from "./en/english";
import { EXTRACTOR_VERSION, extract, supportsLanguage } from "./extract";
import type { Extraction } from "./extraction";
import { read } from "./testing/read";
import { readDocument } from "./text-document";

const english = { language: "en" };

/** Fragments that rules look at, in any order, with marks that do not match. */
const fragments = fc.constantFrom(
  "said",
  "SOHR",
  "the army",
  "according to",
  "told",
  "Anadolu",
  "citing",
  "quoted",
  "as saying",
  "that",
  ", ",
  ". ",
  "“",
  "”",
  '"',
  "«",
  "»",
  "‘",
  "’",
  "''",
  "\n",
  "\n\n",
  "who",
  "He",
  "denied",
  "could not",
  "verify",
  "adding",
  ":",
  ";",
  "—",
  "(",
  ")",
  "and",
  "but",
  "😀",
  "e\u0301",
  "المرصد",
  "Dr.",
  "U.S.",
  "12",
  "on Sunday",
  "<b>",
  "\ud800",
  "reportedly",
);
const newsLike = fc.array(fragments, { maxLength: 120 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);

function spansOf({ content, cue, source, chain }: Extraction) {
  return [...content, ...cue, ...source, ...chain.flatMap((link) => [link.span, link.cueSpan])].filter(
    (span) => span !== null,
  );
}

describe("extract, for any text", () => {
  it.each(["valueOf: it fell", "constructor", "__proto__ said toString"])(
    "reads %j as plain words",
    (text) => {
      expect(() => extract(text, { language: "en" })).not.toThrow();
    },
  );

  it("throws nothing and gives ordered spans inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = [...text].length;

        for (const span of extract(text, english).flatMap(spansOf)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("slices every mention of a chain back to the printed words", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const link of extract(text, english).flatMap((extraction) => extraction.chain)) {
          expect(link.span).not.toBeNull();
          if (link.span) expect(sliceCodePoints(text, link.span)).toContain(link.mention);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives every extraction a content, a statement, one origin at the end, and a confidence", () => {
    fc.assert(
      fc.property(newsLike, (raw) => {
        for (const extraction of extract(normaliseText(raw), english)) {
          expect(extraction.content.length).toBeGreaterThan(0);
          expect(extraction.chain.map((link) => link.role === "origin")).toEqual(
            extraction.chain.map((_link, at) => at === extraction.chain.length - 1),
          );
          expect(extraction.confidence).toBeGreaterThan(0);
          expect(extraction.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is deterministic", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(extract(text, english)).toEqual(extract(text, english));
      }),
    );
  });

  it("leaves no pattern or table in a changed state between texts", () => {
    const text = "SOHR said the town was reportedly taken. It could not be verified.";
    const first = extract(text, english);
    extract("Activists said it was allegedly so.", english);

    expect(extract(text, english)).toEqual(first);
  });
});

describe("extract, for large and hostile texts", () => {
  const LONG = 8_000;
  const repeated = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length));

  /** How often the rules look at a token of a text: the work they do, whatever the machine. */
  function looksAt(text: string): number {
    let looks = 0;
    const document = readDocument(text, pack.sentenceRules);
    const tokens = new Proxy(document.tokens, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    const counted = { ...document, tokens };
    pack.findCaveats(counted, pack.findAttributions(counted));
    return looks;
  }

  it.each([
    ["one sentence without a full stop", "SOHR said that rebels fled, "],
    ["words only", "word "],
    ["cues only", "said "],
    ["commas only", ","],
    ["full stops only", ". "],
    ["nothing but 'according to'", "according to "],
    ["citations of citations", "SOHR said, citing "],
    ["quoting without end", "quoted as saying "],
    ["unmatched marks of every kind", "“'‘«\"''"],
    ["many short paragraphs", "a\nb\n\n"],
    ["many short attributions", "SOHR said the town fell. He added that it was quiet. "],
    ["brackets", "((((SOHR) said) "],
    ["emoji", "😀😀 said 😀 that "],
  ])("reads twice as much of %s by looking at no more than thrice the tokens", (_name, piece) => {
    const once = looksAt(repeated(piece));
    const twice = looksAt(repeated(piece).repeat(2));

    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(3 * once);
  });

  it("reads nested quotations with work in proportion to their number", () => {
    const nested = (depth: number) => `${"“".repeat(depth)}x${"”".repeat(depth)}`;

    expect(looksAt(nested(2_000))).toBeLessThan(3 * looksAt(nested(1_000)));
  });
});

describe("extract, by its options", () => {
  it.each(["en", "EN", "en-GB", "en_US"])("reads texts in %s", (language) => {
    expect(supportsLanguage(language)).toBe(true);
    expect(extract("SOHR said the town fell.", { language })).toHaveLength(1);
  });

  it.each(["ar", "fr", "", "eng"])("gives nothing for the language %j, which has no rules", (language) => {
    expect(supportsLanguage(language)).toBe(false);
    expect(extract("SOHR said the town fell.", { language })).toEqual([]);
  });

  it("gives nothing for an empty text", () => {
    expect(extract("", english)).toEqual([]);
  });

  it("leaves the article's own outlet out of the chain", () => {
    const [reading] = read("Reuters reported that officials said the bridge had collapsed.", {
      outlet: "reuters",
    });

    expect(reading?.chain).toBe("officials (unnamed)");
  });

  it("keeps the outlet when nobody deeper is named", () => {
    const [reading] = read("Reuters reported that the bridge had collapsed.", { outlet: "Reuters" });

    expect(reading?.chain).toBe("Reuters");
  });

  it("reads a long first line as a headline when it is the title", () => {
    const title = `SOHR: ${"dozens of fighters killed in fierce clashes ".repeat(5)}near Idlib`;

    expect(read(`${title}\n\nIt went on.`, { title }).map((reading) => reading.cue)).toEqual([":"]);
    expect(read(`${title}\n\nIt went on.`)).toEqual([]);
  });

  it("counts code points, not UTF-16 units", () => {
    const text = "😀😀 SOHR said that the town fell.";
    const [extraction] = extract(text, english);

    expect(extraction?.cue).toEqual([{ start: 8, end: 12 }]);
  });

  it("names its version", () => {
    expect(EXTRACTOR_VERSION).toMatch(/^tagger-\d+$/);
  });
});

describe("extract, statement and form", () => {
  const form = (text: string) =>
    extract(text, english).map(({ statement, quotation }) => ({ statement, quotation }));

  it.each([
    ["SOHR said that the town fell.", "The town fell.", "indirect"],
    ["“The town fell,” SOHR said.", "The town fell.", "quoted"],
    ['"We left," he said. "Nobody stayed."', "We left. Nobody stayed.", "quoted"],
    ["The mayor said: «We stay».", "We stay.", "quoted"],
    ["He said the raid was “a crime”.", "The raid was “a crime”.", "mixed"],
    ["“Who fired?” asked a resident.", "Who fired?", "quoted"],
    ["The truce, Russia said, had held.", "The truce had held.", "indirect"],
    ["“It was,” he said, “a disaster.”", "It was a disaster.", "quoted"],
  ])("words %j as %j (%s)", (text, statement, quotation) => {
    expect(form(text)).toEqual([{ statement, quotation }]);
  });
});
