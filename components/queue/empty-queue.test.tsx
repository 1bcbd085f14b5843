import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { EmptyQueue } from "./empty-queue";

const ways = () => screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

test("a filter that nothing fits leads back to every claim", () => {
  show(<EmptyQueue filtered />);
  expect(screen.getByText("No claim fits")).toBeTruthy();
  expect(ways()).toEqual([["Show every claim", "/queue"]]);
});

test("a desk without claims leads to the articles they come from", () => {
  show(<EmptyQueue filtered={false} />);
  expect(screen.getByText("No claims yet")).toBeTruthy();
  expect(ways()).toEqual([
    ["Open the articles", "/articles"],
    ["Add an article", "/articles/new"],
  ]);
});

test("days that are the wrong way round are said to be so", () => {
  show(<EmptyQueue filtered isReversed />);
  expect(screen.getByText(/“Published to” is before “Published from”/)).toBeTruthy();
  expect(screen.queryByText("No claim fits")).toBeNull();
});
