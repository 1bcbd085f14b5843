import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, onTestFinished, test } from "vitest";
import type { ReadItem } from "@/domain/articles/reading";
import { aReadClaim, aReadSuggestion, READ_ARTICLE, spanOf } from "@/test/screens/article-views";
import { toParagraphs } from "./marked-text";
import { TextColumn } from "./text-column";
import { useHighlights } from "./use-highlights";
import { useScrollToActive } from "./use-scroll-to-active";
import { useTextClicks } from "./use-text-clicks";
import { type TextSelection, useTextSelection } from "./use-text-selection";

const { text } = READ_ARTICLE;
const POINTS = [...text];
const PARAGRAPHS = toParagraphs(text, []);
const NONE = new Map<string, never>();

interface PageProps {
  items?: readonly ReadItem[];
  active?: string | null;
  onPick?: (key: string) => void;
  onSelect?: (selection: TextSelection | null) => void;
}

const NO_ITEMS: readonly ReadItem[] = [];
const ignore = () => undefined;

function Page({ items = NO_ITEMS, active = null, onPick = ignore, onSelect = ignore }: PageProps) {
  const root = useRef<HTMLDivElement>(null);
  useHighlights(root, items, active);
  useTextClicks(root, items, onPick);
  useScrollToActive(root, items, active);
  onSelect(useTextSelection(root, POINTS));
  return (
    <>
      <TextColumn root={root} paragraphs={PARAGRAPHS} claims={NONE} activeKey={null} language="en" />
      <p>Beside the text</p>
    </>
  );
}

/** The drawn line that holds some words, and where in it they begin. */
function lineOf(words: string): { node: Text; at: number } {
  const pieces = [...document.querySelectorAll("[data-start]")];
  const node = pieces.map(({ firstChild }) => firstChild).find((one) => one?.textContent?.includes(words));
  if (!(node instanceof Text)) throw new Error(`No line holds "${words}".`);
  return { node, at: node.data.indexOf(words) };
}

const select = (...ends: [Node, number, Node, number]) =>
  act(() => {
    document.getSelection()?.setBaseAndExtent(...ends);
    document.dispatchEvent(new Event("selectionchange"));
  });

function selectWords(words: string) {
  const { node, at } = lineOf(words);
  select(node, at, node, at + words.length);
}

afterEach(() => document.getSelection()?.removeAllRanges());

test("selected words are told with their span in code points, whatever stands before them", () => {
  let selection: TextSelection | null = null;
  render(<Page onSelect={(now) => (selection = now)} />);
  expect(selection).toBeNull();
  selectWords("in Khan Tuman");
  expect(selection).toMatchObject({ quote: "in Khan Tuman", span: spanOf("in Khan Tuman") });
});

test("white space at the ends of a selection is none of its words", () => {
  let selection: TextSelection | null = null;
  render(<Page onSelect={(now) => (selection = now)} />);
  selectWords(" died ");
  expect(selection).toMatchObject({ quote: "died", span: spanOf("died") });
});

test("words are selected across lines, with what stands between them", () => {
  let selection: TextSelection | null = null;
  render(<Page onSelect={(now) => (selection = now)} />);
  const [from, to] = [lineOf("the Observatory said."), lineOf("The army")];
  select(from.node, from.at, to.node, to.at + "The army".length);
  expect(selection).toMatchObject({ quote: "the Observatory said.\n\nThe army" });
});

test.each([
  ["is empty again", () => document.getSelection()?.removeAllRanges()],
  ["is white space alone", () => selectWords(" ")],
  [
    "is elsewhere on the page",
    () => {
      const beside = screen.getByText("Beside the text").firstChild;
      if (beside) select(beside, 0, beside, 6);
    },
  ],
])("nothing is selected once the selection %s", (_how, change) => {
  let selection: TextSelection | null = null;
  render(<Page onSelect={(now) => (selection = now)} />);
  selectWords("Nine died");
  expect(selection).not.toBeNull();
  change();
  act(() => void document.dispatchEvent(new Event("selectionchange")));
  expect(selection).toBeNull();
});

/** Clicks on the first letter of some words; the browser says which place of the text that is. */
function click(words: string | null) {
  const { node, at } = words === null ? { node: null, at: 0 } : lineOf(words);
  const caretPositionFromPoint = () => node && { offsetNode: node, offset: at };
  Object.assign(document, { caretPositionFromPoint });
  onTestFinished(() => void Reflect.deleteProperty(document, "caretPositionFromPoint"));
  fireEvent.click(document.querySelector("[data-start]") ?? document.body);
}

const OUTER = aReadClaim({ key: "outer", span: spanOf("Nine died in Khan Tuman") });
const INNER = aReadSuggestion({ key: "inner", span: spanOf("Khan Tuman") });

test.each([
  ["Nine", ["outer"]],
  ["Khan", ["inner"]],
  ["man, the", ["inner"]],
  [", the Observatory", []],
  ["The army", []],
  [null, []],
])("a click on %j picks what stands there, the innermost: %j", (words, expected) => {
  const picked: string[] = [];
  render(<Page items={[OUTER, INNER]} onPick={(key) => picked.push(key)} />);
  click(words);
  expect(picked).toEqual(expected);
});

test("the click that ends a selection picks nothing", () => {
  const picked: string[] = [];
  render(<Page items={[OUTER]} onPick={(key) => picked.push(key)} />);
  selectWords("Nine died");
  click("Nine");
  expect(picked).toEqual([]);
});

/** The words that are drawn under a name. */
const drawnAs = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range));
const ARMY = aReadSuggestion({ key: "army", span: spanOf("The army left on Friday") });

test("open suggestions are drawn under the text, the open one by another look, claims not at all", () => {
  const items = [OUTER, INNER, ARMY];
  const { rerender, unmount } = render(<Page items={items} active="inner" />);
  expect(drawnAs("suggestion")).toEqual(["The army left on Friday"]);
  expect(drawnAs("current-suggestion")).toEqual(["Khan Tuman"]);
  rerender(<Page items={items} active="army" />);
  expect(drawnAs("suggestion")).toEqual(["Khan Tuman"]);
  expect(drawnAs("current-suggestion")).toEqual(["The army left on Friday"]);
  rerender(<Page items={items} active="outer" />);
  expect(drawnAs("suggestion").toSorted()).toEqual(["Khan Tuman", "The army left on Friday"]);
  expect(drawnAs("current-suggestion")).toEqual([]);
  unmount();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test("a suggestion that was dealt with is drawn no more", () => {
  const { rerender } = render(<Page items={[INNER, ARMY]} active="army" />);
  rerender(<Page items={[INNER]} active="inner" />);
  expect(drawnAs("suggestion")).toEqual([]);
  expect(drawnAs("current-suggestion")).toEqual(["Khan Tuman"]);
});

/** Has every range stand so far below the top of the screen, of which 1,000 px are seen. Gives by how much was scrolled. */
function standingAt(top: number) {
  const scrolled: unknown[] = [];
  const real = Range.prototype.getBoundingClientRect;
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, top, 10, 20);
  const scroll = window.scrollBy;
  Object.assign(window, { innerHeight: 1000, scrollBy: (by: unknown) => scrolled.push(by) });
  onTestFinished(() => {
    Range.prototype.getBoundingClientRect = real;
    Object.assign(window, { innerHeight: 768, scrollBy: scroll });
  });
  return scrolled;
}

test.each([
  ["below the screen", 1500, [{ top: 1200, behavior: "instant" }]],
  ["above it", -200, [{ top: -500, behavior: "instant" }]],
  ["at its lower edge", 800, [{ top: 500, behavior: "instant" }]],
  ["well in sight", 500, []],
])("the words of the card one goes to come into sight where they stand %s", (_where, top, expected) => {
  const scrolled = standingAt(top);
  const items = [INNER, ARMY];
  const { rerender } = render(<Page items={items} active="inner" />);
  rerender(<Page items={items} active="army" />);
  expect(scrolled).toEqual(expected);
});

test("a page that opens stays at its top, and one that is drawn anew where it is", () => {
  const scrolled = standingAt(1500);
  const { rerender } = render(<Page items={[INNER, ARMY]} active="army" />);
  rerender(<Page items={[ARMY]} active="army" />);
  expect(scrolled).toEqual([]);
});
