import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ArticleView } from "@/server/articles/views";
import { anArticleView } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ArticleFacts } from "./article-facts";

function showFacts(said: Partial<ArticleView> = {}, { mayRemove = false } = {}) {
  return show(<ArticleFacts article={anArticleView(said)} mayRemove={mayRemove} />);
}

test("the outlet leads to its source, by a name that keeps its own direction", () => {
  showFacts({ outlet: { id: idOf(502), ref: "S-3", name: "عنب بلدي", checked: true } });

  const name = screen.getByText("عنب بلدي");
  expect(name.tagName).toBe("BDI");
  expect(name.closest("a")?.getAttribute("href")).toBe("/sources/S-3");
});

test.each([
  ["year", "2016"],
  ["day", "12 May 2016"],
] as const)("a date known to the %s is no more exact than that", (publishedAtPrecision, words) => {
  showFacts({ publishedAtPrecision, captures: [] });

  expect(screen.getByText(words)).toBeTruthy();
});

test("an article without a date shows none", () => {
  const { container } = showFacts({ publishedAt: null, publishedAtPrecision: null, captures: [] });

  expect(container.querySelector("time")).toBeNull();
});

test("a page that was fetched leads to the original, which learns nothing of the desk", () => {
  showFacts({ url: "https://news.example/a" });

  const link = screen.getByText("Original page");
  expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual([
    "https://news.example/a",
    "noreferrer",
  ]);
});

test("a pasted text has no original page", () => {
  showFacts({ url: null });

  expect(screen.queryByText("Original page")).toBeNull();
});

const OTHERS = [
  { id: idOf(302), ref: "A-2", outlet: "Anadolu" },
  { id: idOf(303), ref: "A-3", outlet: "سانا" },
];

test("an article whose text another had first names that one only", () => {
  showFacts({ sameTextAs: "A-9", sameTexts: OTHERS });

  expect(screen.getByText(/^Same text as/).textContent).toBe("Same text as A-9");
  expect(screen.getByText("A-9").getAttribute("href")).toBe("/articles/A-9");
  expect(screen.queryByText("Same text in", { exact: false })).toBeNull();
});

test("an article that had its text first names every other with its outlet", () => {
  showFacts({ sameTexts: OTHERS });

  const links = [...screen.getByText(/^Same text in/).querySelectorAll("a")];
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["A-2 (Anadolu)", "/articles/A-2"],
    ["A-3 (سانا)", "/articles/A-3"],
  ]);
  expect(screen.getByText("(سانا)").tagName).toBe("BDI");
});

test("a text that stands nowhere else is compared with nothing", () => {
  showFacts();

  expect(screen.queryByText(/Same text/)).toBeNull();
});

test.each([true, false])("taking a text away is offered to who may: %s", (mayRemove) => {
  showFacts({}, { mayRemove });

  expect(screen.getByText("1 capture")).toBeTruthy();
  expect(screen.queryByText(/^Take the text away/) !== null).toBe(mayRemove);
});
