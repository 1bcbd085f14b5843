import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aCheckItem } from "@/test/screens/check-views";
import { show } from "@/test/screens/show";
import { CheckList } from "./check-list";

test("each check leads to its own page by its statement", () => {
  const second = aCheckItem({ ref: "C-2", statement: "The army left." });
  show(<CheckList checks={[aCheckItem(), second]} />);
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["Nine people died in Khan Tuman.", "/checks/C-1"],
    ["The army left.", "/checks/C-2"],
  ]);
});

test("a check shows its standing, the day it was decided and its reference", () => {
  show(<CheckList checks={[aCheckItem({ verdict: "disputed" })]} />);
  const check = within(screen.getByRole("listitem"));
  expect(check.getByText("Disputed")).toBeTruthy();
  expect(check.getByText(/^Decided/).textContent).toBe("Decided 12 May 2016");
  expect(check.getByText("C-1")).toBeTruthy();
});

test.each([true, false])("a check that is reviewed again says so in the list: %s", (underReview) => {
  show(<CheckList checks={[aCheckItem({ underReview })]} />);
  expect(screen.queryByText("Under review again") !== null).toBe(underReview);
});

test.each([true, false])("a check that was decided by exception says so in the list: %s", (byException) => {
  show(<CheckList checks={[aCheckItem({ byException })]} />);
  expect(screen.queryByText("Decided against the desk’s own rule") !== null).toBe(byException);
});

test("a statement runs the way it is written", () => {
  show(<CheckList checks={[aCheckItem({ statement: "قتل تسعة" })]} />);
  expect(screen.getByText("قتل تسعة").getAttribute("dir")).toBe("auto");
});
