import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, type Span, sliceCodePoints } from "@/lib/text/code-points";
import { extract } from "./extract";
import type { Extraction } from "./extraction";

const SENTENCES = [
  "The army said that the road to Homs was cut on Friday.",
  "“We left at dawn,” Omar Saleh told Reuters.",
  "He added that at least 30 people had fled.",
  "“Nobody stayed.”",
  "According to the Observatory, two bridges were destroyed.",
  "Russia and Turkey said the truce had held.",
  "SANA quoted a military source as saying the town fell.",
  "The ministry denied that gas was used, citing its own report.",
  "It could not be independently verified.",
  "Rain fell on the hills all day.",
  "The market was reportedly shelled.",
  "«Das 😀 Dorf» was empty, the mayor said.",
];
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(" "));
/** An article with a first line that is no headline's guess, whatever is put behind it. */
const article = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((some) => ["Homs, Friday.", ...some].join("\n\n"));
/** Attributes nothing, names nobody. */
const UNRELATED = "The hills were green. It was a wet spring.";

const read = (text: string) =>
  extract(text, { language: "en", publishedAt: new Date("2016-05-08T12:00:00Z") });

function shifted(extractions: Extraction[], by: number): Extraction[] {
  return JSON.parse(JSON.stringify(extractions), (_key, value) =>
    value !== null && typeof value === "object" && "start" in value && "end" in value
      ? { start: value.start + by, end: value.end + by }
      : value,
  );
}

const plain = (extractions: Extraction[]) => shifted(extractions, 0);
const check = (law: (text: string) => void) => fc.assert(fc.property(article, law), { numRuns: 60 });

describe("the extractions of an article", () => {
  it("are the same when an unrelated paragraph follows", () => {
    check((text) => {
      expect(read(`${text}\n\n${UNRELATED}`)).toEqual(read(text));
    });
  });

  it("are the same, as much further on, when an unrelated paragraph stands in front", () => {
    check((text) => {
      const front = `Homs, Friday.\n\n${UNRELATED}\n\n`;

      expect(plain(read(front + text))).toEqual(shifted(read(text), codePointLength(front)));
    });
  });

  it("move by one code point for each character outside the basic plane put in front", () => {
    check((text) => {
      const front = "😀👍\n\nHoms.\n\n";

      expect(plain(read(front + text))).toEqual(shifted(read(text), codePointLength(front)));
    });
  });

  it("stand in text order, and the pieces of each content in order without overlap", () => {
    check((text) => {
      for (const { content } of read(text)) {
        content.slice(1).forEach((piece, at) => {
          expect(piece.start).toBeGreaterThanOrEqual(content[at]?.end ?? 0);
        });
      }
      const starts = read(text).map(({ content, cue, source }) =>
        Math.min(...[...content, ...cue, ...source].map(({ start }) => start)),
      );
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
  });

  it("have figures and times that stand in their content", () => {
    check((text) => {
      for (const { content, figures, times } of read(text)) {
        const isInside = ({ span }: { span: Span }) =>
          content.some(({ start, end }) => span.start >= start && span.end <= end);
        expect([...figures, ...times].every(isInside)).toBe(true);
      }
    });
  });

  it("have cues and mentions that the text has at their places", () => {
    check((text) => {
      for (const { chain, cue } of read(text)) {
        expect(cue.every((span) => /\p{L}|:/u.test(sliceCodePoints(text, span)))).toBe(true);
        for (const { mention, span, cueSpan } of chain) {
          expect(span && sliceCodePoints(text, span).startsWith(mention)).toBe(true);
          expect(cueSpan && cueSpan.end > cueSpan.start).toBe(true);
        }
      }
    });
  });

  it("stand for sources that were named or described before", () => {
    check((text) => {
      for (const { chain } of read(text)) {
        for (const { resolvesTo, span } of chain) {
          if (resolvesTo === null) continue;
          expect(text.indexOf(resolvesTo)).toBeGreaterThanOrEqual(0);
          expect(codePointLength(text.slice(0, text.indexOf(resolvesTo)))).toBeLessThan(span?.start ?? 0);
        }
      }
    });
  });
});
