import { expect } from "vitest";
import { type Span, toCodePointIndex } from "@/lib/text/code-points";
import type { Extraction } from "../extraction";

/** Expects that every span lies in the text and cuts out what is said to be printed there. */
export function expectSound(text: string, extractions: Extraction[]): void {
  const index = toCodePointIndex(text);
  const printed = ({ start, end }: Span) => text.slice(index.toUnit(start), index.toUnit(end));
  for (const { content, cue, source, chain, confidence } of extractions) {
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
