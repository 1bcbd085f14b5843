import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { isProse, splitBlocks, splitWindows } from "./blocks";
import { splitUnits } from "./units";

const PARAGRAPH = `${"The town fell on Friday, the army said. ".repeat(20)}\n\n`;

describe("blocks and windows", () => {
  it("read a short text in one block", () => {
    const document = open("The town fell.");

    expect(splitBlocks(document, splitUnits(document))).toEqual([{ from: 0, to: 4 }]);
  });

  it("end blocks with paragraphs, without gaps", () => {
    const document = open(PARAGRAPH.repeat(60).trim());
    const units = splitUnits(document);
    const blocks = splitBlocks(document, units);

    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks[0]?.from).toBe(0);
    expect(blocks.at(-1)?.to).toBe(units.length);
    blocks.slice(1).forEach(({ from }, at) => {
      expect(from).toBe(blocks[at]?.to);
      expect(units[from - 1]?.text).toBe("\n\n");
    });
  });

  it("bound the blocks of a text without paragraphs", () => {
    const document = open("said ".repeat(20_000));

    for (const { from, to } of splitBlocks(document, splitUnits(document)))
      expect(to - from).toBeLessThanOrEqual(4_096);
  });

  it("have no block for an empty text", () => {
    expect(splitBlocks(open(""), [])).toEqual([]);
  });

  it.each([
    ["The town fell, the army said on Friday.", true],
    ["“We stay,” said Mr. O’Neill, 27, of the U.S. embassy.", true],
    ["([{([{([{", false],
    ['<p class="x"><b></b></p><br/>', false],
    ["“No,” he said.\n\n“No,” he said.\n\n", false],
    ["1,000 2,000 3,000", false],
  ])("take %j for prose: %s", (text, expected) => {
    const document = open(text);
    const units = splitUnits(document);

    expect(isProse(document, units, { from: 0, to: units.length })).toBe(expected);
  });

  it("answer for each unit once, with something around it", () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }), (from, length) => {
        const block = { from, to: from + length };
        const windows = splitWindows(block);

        expect(windows.map(({ core }) => core.to - core.from).reduce((a, b) => a + b)).toBe(length);
        for (const { from: start, to, core } of windows) {
          expect(start).toBe(Math.max(block.from, core.from - 16));
          expect(to).toBe(Math.min(block.to, core.to + 16));
          expect(to - start).toBeLessThanOrEqual(160);
        }
      }),
    );
  });
});
