import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Citation } from "./citation";

test.each([
  ["https://www.example.org/a/b?c=d", "example.org"],
  ["http://news.example.org/7", "news.example.org"],
  ["https://[broken", "https://[broken"],
])("the address %s is a link that reads %s", (text, words) => {
  show(<Citation text={text} />);

  expect(screen.getByText(words).getAttribute("href")).toBe(text);
});

test.each([
  ["a book", "A book, page 7"],
  ["words that name an address", "See https://example.org"],
  ["a script address", "javascript:alert(1)"],
])("%s stays words, and no link", (_, text) => {
  const { container } = show(<Citation text={text} />);

  expect(screen.getByText(text)).toBeTruthy();
  expect(container.querySelector("a")).toBeNull();
});
