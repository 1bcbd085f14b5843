import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sliceCodePoints } from "@/lib/text/code-points";
import { selectedSpan, textPieces, toOffset, toRange, trimSpan } from "./dom-offsets";

const { window } = new JSDOM("<body></body>");
const { document } = window;

beforeAll(() => {
  vi.stubGlobal("document", document);
  vi.stubGlobal("Node", window.Node);
  vi.stubGlobal("Text", window.Text);
});
afterAll(() => vi.unstubAllGlobals());

/** A text drawn in pieces: paragraphs parted by "/", pieces by "|"; a line break stands between paragraphs. */
function draw(drawn: string) {
  const root = document.createElement("article");
  let start = 0;
  for (const paragraph of drawn.split("/")) {
    const p = root.appendChild(document.createElement("p"));
    for (const text of paragraph.split("|")) {
      const piece = p.appendChild(document.createElement("span"));
      piece.setAttribute("data-start", String(start));
      piece.append(text);
      start += [...text].length;
    }
    start += 1;
  }
  document.body.replaceChildren(root);

  return { root, text: drawn.replaceAll("|", "").replaceAll("/", "\n") };
}

const textAt = (root: Element, piece: number): Node => {
  const node = root.querySelectorAll("[data-start]")[piece]?.firstChild;
  if (!node) throw new Error("There is no such piece.");
  return node;
};

function select(start: [Node, number], end: [Node, number]): Selection | null {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  selection?.addRange(range);

  return selection;
}

describe("a place in the drawn text", () => {
  const { root } = draw("The 😀 |army/left.");

  it.each([
    ["at the beginning", 0, 0, 0],
    ["before a character of two units", 0, 4, 4],
    ["behind it, one code point on", 0, 6, 5],
    ["in the next piece", 1, 1, 7],
    ["at the end of a piece", 1, 4, 10],
    ["in the next paragraph, behind the line break", 2, 2, 13],
  ])("%s", (_name, piece, units, offset) => {
    expect(toOffset(root, textAt(root, piece), units)).toBe(offset);
  });

  it("between pieces is where the next one starts", () => {
    expect(toOffset(root, root, 0)).toBe(0);
    expect(toOffset(root, root, 1)).toBe(11);
  });

  it("behind the last piece is where that one ends", () => {
    expect(toOffset(root, root, 2)).toBe(16);
  });

  it("outside it is none", () => {
    expect(toOffset(root, document.body, 0)).toBeNull();
    expect(toOffset(document.createElement("p"), root, 0)).toBeNull();
  });

  it("is none in a text without pieces", () => {
    const empty = document.createElement("p");

    expect(toOffset(empty, empty, 0)).toBeNull();
  });
});

describe("what is selected", () => {
  const { root } = draw("The |army/left.");

  it("is a span over pieces and paragraphs", () => {
    expect(selectedSpan(root, select([textAt(root, 0), 1], [textAt(root, 2), 2]))).toEqual({
      start: 1,
      end: 11,
    });
  });

  it.each([
    ["nothing is selected", () => null],
    ["the selection is empty", () => select([textAt(root, 0), 1], [textAt(root, 0), 1])],
    ["it begins outside", () => select([document.body, 0], [textAt(root, 0), 1])],
    ["it ends outside", () => select([textAt(root, 0), 1], [document.body, 1])],
    ["only a gap between pieces is", () => select([root, 0], [textAt(root, 0), 0])],
  ])("is none when %s", (_name, selection) => {
    expect(selectedSpan(root, selection())).toBeNull();
  });
});

describe("a span without the white space at its ends", () => {
  const points = [..." a 😀b\n "];

  it.each([
    [
      { start: 0, end: 7 },
      { start: 1, end: 5 },
    ],
    [
      { start: 1, end: 5 },
      { start: 1, end: 5 },
    ],
    [
      { start: 2, end: 4 },
      { start: 3, end: 4 },
    ],
    [{ start: 5, end: 7 }, null],
    [{ start: 3, end: 3 }, null],
  ])("%j is %j", (span, expected) => {
    expect(trimSpan(points, span)).toEqual(expected);
  });
});

describe("the drawn range of a span", () => {
  it("begins and ends inside pieces", () => {
    const { root } = draw("The 😀 |army/left.");
    const range = toRange(textPieces(root), { start: 4, end: 8 });

    expect(range?.toString()).toBe("😀 ar");
  });

  it("is none when nothing is drawn", () => {
    expect(toRange([], { start: 0, end: 1 })).toBeNull();
  });

  it("leaves out pieces that hold no text", () => {
    const { root } = draw("a|b");
    root.querySelector("[data-start]")?.replaceChildren();

    expect(textPieces(root).map(({ start }) => start)).toEqual([1]);
  });

  it("is selected back to the same span, and reads as the text does", () => {
    const { root, text } = draw("The 😀 |army| left/👍 on| Friday.");
    const pieces = textPieces(root);
    const length = [...text].length;
    const inside = fc
      .tuple(fc.nat(length - 1), fc.nat(length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
      .filter(
        ({ start, end }) => text[start] !== "\n" && !sliceCodePoints(text, { start, end }).includes("\n"),
      );

    fc.assert(
      fc.property(inside, (span) => {
        const range = toRange(pieces, span);
        if (!range) throw new Error("The span is not drawn.");
        const selection = select(
          [range.startContainer, range.startOffset],
          [range.endContainer, range.endOffset],
        );

        expect(range.toString()).toBe(sliceCodePoints(text, span));
        expect(selectedSpan(root, selection)).toEqual(span);
      }),
    );
  });
});
