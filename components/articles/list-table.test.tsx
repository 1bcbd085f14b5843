import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ArticleItem } from "@/server/articles/views";
import { anArticleItem } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ListTable } from "./list-table";

const showOne = (said: Partial<ArticleItem>) => show(<ListTable articles={[anArticleItem(said)]} />);

test("an article stands with its reference, title, outlet, date and language, under their heads", () => {
  showOne({});

  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
  expect(heads).toEqual(["Reference", "Title", "Outlet", "Published", "Language", "Claims decided"]);
  expect(cells).toEqual([
    "A-1",
    "Fighting in Khan Tuman",
    "Reuters",
    "12 May 2016, 09:30 UTC",
    "en",
    expect.stringContaining("1 of 3"),
  ]);
});

test("the title leads to the article, the outlet to its source", () => {
  showOne({});

  expect(screen.getByText("Fighting in Khan Tuman").closest("a")?.getAttribute("href")).toBe("/articles/A-1");
  expect(screen.getByText("Reuters").closest("a")?.getAttribute("href")).toBe("/sources/S-2");
});

test("a title in another script keeps its own direction and language, and so does the outlet's name", () => {
  const outlet = { id: idOf(502), ref: "S-3", name: "عنب بلدي", checked: true };
  showOne({ title: "سقوط خان طومان", language: "ar", outlet });

  const title = screen.getByText("سقوط خان طومان");
  expect([title.tagName, title.getAttribute("dir"), title.lang]).toEqual(["BDI", "auto", "ar"]);
  const name = screen.getByText("عنب بلدي");
  expect([name.tagName, name.getAttribute("dir")]).toEqual(["BDI", "auto"]);
});

test.each([
  ["year", "2016"],
  ["month", "May 2016"],
  ["day", "12 May 2016"],
  ["minute", "12 May 2016, 09:30 UTC"],
] as const)("a date known to the %s is shown as %s", (publishedAtPrecision, words) => {
  showOne({ publishedAtPrecision });

  expect(screen.getByText(words).tagName).toBe("TIME");
});

test("an article without a date says so", () => {
  showOne({ publishedAt: null, publishedAtPrecision: null });

  expect(screen.getByText("No date")).toBeTruthy();
});

test.each([
  [3, 1, "1 of 3 claims decided"],
  [1, 1, "1 of 1 claim decided"],
  [1, 0, "0 of 1 claim decided"],
])("of %i claims %i decided is read out as %s", (claims, decidedClaims, name) => {
  showOne({ claims, decidedClaims });

  const bar = screen.getByRole("progressbar", { name });
  expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual([`${decidedClaims}`, `${claims}`]);
});

test("an article without claims says so instead of an empty bar", () => {
  showOne({ claims: 0, decidedClaims: 0 });

  expect(screen.getByText("No claims yet")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test.each([
  [1, "1 open suggestion"],
  [12, "12 open suggestions"],
  [10_001, "10,000+ open suggestions"],
])("%i open suggestions are counted as %s", (openSuggestions, words) => {
  showOne({ openSuggestions });

  expect(screen.getByText(words)).toBeTruthy();
});

test("where nothing is suggested nothing is said of suggestions", () => {
  showOne({ openSuggestions: 0 });

  expect(screen.queryByText(/suggestion/)).toBeNull();
});

test("a text that another article had first names that one and leads to it", () => {
  showOne({ sameTextAs: "A-9" });

  expect(screen.getByText(/^Same text as/).textContent).toBe("Same text as A-9");
  expect(screen.getByText("A-9").getAttribute("href")).toBe("/articles/A-9");
});

test("articles stand in the order they came in", () => {
  const articles = [3, 1, 2].map((n) => anArticleItem({ id: idOf(300 + n), ref: `A-${n}` }));
  show(<ListTable articles={articles} />);

  const rows = within(screen.getByRole("table", { name: "Articles" }))
    .getAllByRole("row")
    .slice(1);
  expect(rows.map((row) => row.textContent?.slice(0, 3))).toEqual(["A-3", "A-1", "A-2"]);
});
