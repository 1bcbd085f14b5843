import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../testing/tagged";
import { isProse, LONGEST_WINDOW, splitBlocks, splitWindows } from "./blocks";
import { FEATURES, featuresOf } from "./features";
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
    ["the army said it fell. ".repeat(10), true],
    ["the army said it fell. ".repeat(100), false],
  ])("take %.40j for prose: %s", (text, expected) => {
    const document = open(text);
    const units = splitUnits(document);

    expect(isProse(document, units, { from: 0, to: units.length })).toBe(expected);
  });

  it("answer for each unit once, in windows of a bounded length", () => {
    const place = FEATURES.indexOf("place");
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2), { minLength: 1 }),
        (from, places) => {
          const features = new Int32Array((from + places.length * 20) * FEATURES.length);
          places.forEach((value, at) => {
            features[(from + at * 20) * FEATURES.length + place] = value;
          });
          const windows = splitWindows(features, { from, to: from + places.length * 20 });

          expect(windows[0]?.from).toBe(from);
          expect(windows.at(-1)?.to).toBe(from + places.length * 20);
          windows.forEach((window, at) => {
            expect(window.to - window.from).toBeLessThanOrEqual(LONGEST_WINDOW);
            expect(window.to).toBeGreaterThan(window.from);
            if (at > 0) expect(window.from).toBe(windows[at - 1]?.to);
          });
        },
      ),
    );
  });

  it.each([
    ["between paragraphs", `${"one two. ".repeat(30)}\n\n`.repeat(3), "\n\n"],
    ["between sentences of a long paragraph", "one two three. ".repeat(100), "."],
    ["anywhere in a long sentence", "one ".repeat(300), "one"],
  ])("part windows %s", (_, text, last) => {
    const document = open(text);
    const units = splitUnits(document);
    const features = featuresOf(document, units, { vectors: new Map(), frequent: new Map() });
    const windows = splitWindows(features, { from: 0, to: units.length });

    expect(windows.length).toBeGreaterThan(1);
    for (const { to } of windows.slice(0, -1)) expect(units[to - 1]?.text).toBe(last);
  });
});
