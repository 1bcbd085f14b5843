import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { DeskStart } from "./desk-start";

test("an empty desk leads to its first article", () => {
  show(<DeskStart />);
  expect(screen.getByText("Begin with an article")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Add an article" }).getAttribute("href")).toBe("/articles/new");
});
