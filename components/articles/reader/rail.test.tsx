import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useRef } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import type { ReadItem } from "@/domain/articles/reading";
import { aReadSuggestion } from "@/test/screens/article-views";
import { toParagraphs } from "./marked-text";
import { Rail } from "./rail";
import { TextColumn } from "./text-column";

const NONE = new Map<string, never>();

/** A text of so many lines of one word each, and a suggestion at every line; a line stands 100 px below the one before. */
function article(lines: number) {
  const words = Array.from({ length: lines }, (_, line) => `w${String(line).padStart(4, "0")}`);
  const items = words.map(
    (_, line): ReadItem =>
      aReadSuggestion({ key: String(line), span: { start: line * 6, end: line * 6 + 5 } }),
  );
  return { paragraphs: toParagraphs(words.join("\n"), []), items };
}

function Page({ lines, active }: { lines: number; active: string | null }) {
  const root = useRef<HTMLDivElement>(null);
  const { current } = useRef(article(lines));
  return (
    <>
      <TextColumn root={root} paragraphs={current.paragraphs} claims={NONE} activeKey={null} language="en" />
      <Rail root={root} items={current.items} activeKey={active} card={({ key }) => <p>Card {key}</p>} />
    </>
  );
}

/** Has the text begin so far from the top of the screen, of which 800 px are seen, each word at its line; an open card is 300 px high. */
function scrolledTo(scroll: number) {
  const rects = Range.prototype.getClientRects;
  const rect = Element.prototype.getBoundingClientRect;
  let top = -scroll;
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      return [new DOMRect(0, top + Number(String(this).slice(1)) * 100, 40, 20)];
    },
  });
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, top, 600, 0);
  Object.assign(window, { innerHeight: 800 });
  const height = vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(300);
  onTestFinished(() => {
    height.mockRestore();
    Object.assign(Range.prototype, { getClientRects: rects });
    Element.prototype.getBoundingClientRect = rect;
    Object.assign(window, { innerHeight: 768 });
  });
  return (to: number) => {
    top = -to;
  };
}

const cards = () => screen.queryAllByRole("listitem");
const numbers = () => cards().map(({ textContent }) => Number(textContent?.slice(5)));
const tops = () => cards().map(({ style }) => Number.parseFloat(style.getPropertyValue("inset-block-start")));

test("each card stands at its words, where the one before leaves room", () => {
  scrolledTo(0);
  render(<Page lines={3} active={null} />);
  expect(numbers()).toEqual([0, 1, 2]);
  expect(tops()).toEqual([0, 122, 244]);
});

test("a reader of the screen is told the place of each card in the whole", () => {
  scrolledTo(0);
  render(<Page lines={40} active={null} />);
  const places = cards().map((card) => [
    card.getAttribute("aria-posinset"),
    card.getAttribute("aria-setsize"),
  ]);
  expect(places.slice(0, 2)).toEqual([
    ["1", "40"],
    ["2", "40"],
  ]);
  expect(places.length).toBeLessThan(40);
});

test("only cards near the screen are drawn, and others once one has scrolled there", async () => {
  const scrollTo = scrolledTo(0);
  render(<Page lines={200} active={null} />);
  expect(numbers()[0]).toBe(0);
  expect(numbers().length).toBeLessThan(20);
  scrollTo(10_000);
  act(() => void fireEvent.scroll(window));
  await waitFor(() => expect(numbers()).toContain(100));
  expect(numbers()).not.toContain(0);
  expect(numbers().length).toBeLessThan(30);
});

test.each([
  ["before", "3", 10_000, 0],
  ["after", "180", 0, -1],
])(
  "the open card is drawn though it is far %s what is seen, at its place in the order",
  (_, active, scroll, at) => {
    scrolledTo(scroll);
    render(<Page lines={200} active={active} />);
    expect(numbers().at(at)).toBe(Number(active));
    expect(numbers()).toEqual(numbers().toSorted((a, b) => a - b));
    expect(numbers().length).toBeLessThan(30);
  },
);

test("all of the cards have room, also those that are not drawn", () => {
  scrolledTo(0);
  render(<Page lines={200} active={null} />);
  const list = screen.getByRole("list");
  expect(Number.parseFloat(list.style.getPropertyValue("min-block-size"))).toBeGreaterThan(199 * 100);
});

test("the open card stands at its words while they are on the screen, and the others make room", () => {
  scrolledTo(500);
  render(<Page lines={12} active="9" />);
  const at = new Map(numbers().map((number, place) => [number, tops()[place] ?? 0]));
  expect(at.get(9)).toBeGreaterThanOrEqual(900);
  expect((at.get(10) ?? 0) - (at.get(9) ?? 0)).toBe(310);
  expect((at.get(9) ?? 0) - (at.get(8) ?? 0)).toBe(122);
});

test("no two cards overlap, wherever one has scrolled to", () => {
  scrolledTo(1500);
  render(<Page lines={60} active="20" />);
  const steps = tops().map((top, place, all) => (place === 0 ? 122 : top - (all[place - 1] ?? 0)));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(122);
});
