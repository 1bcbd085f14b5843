import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Pager } from "./pager";

const links = () =>
  screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

test("a list of one page without a summary has no pager", () => {
  show(<Pager />);
  expect(screen.queryByRole("navigation")).toBeNull();
});

test.each([
  [
    "the first of several pages leads onwards only",
    { nextHref: "/queue?cursor=b" },
    [["Next page", "/queue?cursor=b"]],
  ],
  ["the last page leads back to the first", { firstHref: "/queue" }, [["First page", "/queue"]]],
  [
    "a page between leads both ways",
    { firstHref: "/queue", nextHref: "/queue?cursor=c" },
    [
      ["First page", "/queue"],
      ["Next page", "/queue?cursor=c"],
    ],
  ],
])("%s", (_, hrefs, expected) => {
  show(<Pager {...hrefs} />);
  expect(screen.getByRole("navigation", { name: "Pages" })).toBeTruthy();
  expect(links()).toEqual(expected);
});

test("the next page is marked as what follows, the first is not", () => {
  show(<Pager firstHref="/queue" nextHref="/queue?cursor=c" />);
  expect(screen.getByText("Next page").getAttribute("rel")).toBe("next");
  expect(screen.getByText("First page").getAttribute("rel")).toBeNull();
});

test("what is seen is said even where there is nowhere to go", () => {
  show(<Pager summary="25 claims" />);
  expect(screen.getByRole("navigation").textContent).toBe("25 claims");
});
