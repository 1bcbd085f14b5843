import { screen } from "@testing-library/react";
import { createRef } from "react";
import { expect, test } from "vitest";
import type { Standing } from "@/domain/claims/standing";
import { spanOf } from "@/test/screens/article-views";
import { show } from "@/test/screens/show";
import { toParagraphs } from "./marked-text";
import { TextColumn } from "./text-column";

const TEXT = "💥 Nine died in Khan Tuman.\n\nقتل تسعة.";

interface Given {
  quotes?: Record<string, string>;
  standings?: Record<string, Standing>;
  active?: string | null;
  text?: string;
  language?: string;
}

/** The text with a claim marked at each quote, by key. */
function column({ quotes = {}, standings = {}, active = null, text = TEXT, language = "en" }: Given) {
  const marks = Object.entries(quotes).map(([id, quote]) => ({ id, span: spanOf(quote, text) }));
  return (
    <TextColumn
      root={createRef<HTMLDivElement>()}
      paragraphs={toParagraphs(text, marks)}
      claims={new Map(Object.entries(standings))}
      activeKey={active}
      language={language}
    />
  );
}

const marks = () => [...document.querySelectorAll<HTMLElement>("mark")];
const marked = () => marks().map(({ textContent, dataset }) => [textContent, dataset.standing]);
const current = () => marks().flatMap(({ textContent, dataset }) => (dataset.current ? [textContent] : []));

test("the whole text is there, whatever is marked in it", () => {
  const { container } = show(column({ quotes: { a: "Nine died in", b: "died in Khan" } }));
  expect(container.textContent).toContain("💥 Nine died in Khan Tuman.قتل تسعة.");
});

test("the text says its language, and each line runs the way it is written", () => {
  const { container } = show(column({ language: "ar" }));
  expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("ar");
  expect(screen.getByText("قتل تسعة.").closest("p")?.getAttribute("dir")).toBe("auto");
});

test("an empty line is a gap that nobody is told of", () => {
  const { container } = show(column({}));
  const lines = [...container.querySelectorAll("p:not([aria-live])")].map((line) =>
    line.getAttribute("aria-hidden"),
  );
  expect(lines).toEqual([null, "true", null]);
});

test("a claim is marked with its standing", () => {
  show(column({ quotes: { a: "Nine died" }, standings: { a: "disputed" } }));
  expect(marked()).toEqual([["Nine died", "disputed"]]);
});

test("where claims overlap the one that began last is meant", () => {
  const standings = { a: "disputed", b: "corroborated" } as const;
  show(column({ quotes: { a: "Nine died in", b: "died in Khan" }, standings }));
  expect(marked()).toEqual([
    ["Nine ", "disputed"],
    ["died in", "corroborated"],
    [" Khan", "corroborated"],
  ]);
});

test("the open claim is marked as a whole, also where another begins in it", () => {
  const quotes = { a: "Nine died in", b: "died in Khan" };
  const { rerender } = show(column({ quotes, active: "a" }));
  expect(current()).toEqual(["Nine ", "died in"]);
  rerender(column({ quotes, active: "b" }));
  expect(current()).toEqual(["died in", " Khan"]);
  rerender(column({ quotes }));
  expect(current()).toEqual([]);
});

test("a standing that changed is shown, and so are a claim that came and one that went", () => {
  const { rerender } = show(column({ quotes: { a: "Nine died" }, standings: { a: "unreviewed" } }));
  rerender(column({ quotes: { a: "Nine died" }, standings: { a: "in_review" } }));
  expect(marked()).toEqual([["Nine died", "in_review"]]);
  const both = { a: "in_review", b: "disputed" } as const;
  rerender(column({ quotes: { a: "Nine died", b: "تسعة" }, standings: both }));
  expect(marked()).toEqual([
    ["Nine died", "in_review"],
    ["تسعة", "disputed"],
  ]);
  rerender(column({ quotes: { b: "تسعة" }, standings: { b: "disputed" } }));
  expect(marked()).toEqual([["تسعة", "disputed"]]);
});

test("every piece carries the place at which it begins, in code points", () => {
  const { container } = show(column({ quotes: { a: "Nine" } }));
  const starts = [...container.querySelectorAll<HTMLElement>("[data-start]")].map(
    ({ dataset }) => dataset.start,
  );
  expect(starts).toEqual(["0", "2", "6", "28"]);
});
