import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Breadcrumbs } from "./breadcrumbs";

const WAY = [
  { label: "Sources", href: "/sources" },
  { label: "المرصد السوري", href: "/sources/S-7" },
  { label: "History" },
];

test("each step but the last is a link to its page", () => {
  show(<Breadcrumbs items={WAY} />);
  const way = within(screen.getByRole("navigation", { name: "Breadcrumbs" }));
  const links = way.getAllByRole("link");

  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Sources", "/sources"],
    ["المرصد السوري", "/sources/S-7"],
  ]);
});

test("the last step is said to be the page one is on", () => {
  show(<Breadcrumbs items={WAY} />);
  expect(screen.getByText("History").getAttribute("aria-current")).toBe("page");
  expect(screen.getByText("Sources").getAttribute("aria-current")).toBeNull();
});

test("a name in another script does not turn the steps around it", () => {
  show(<Breadcrumbs items={WAY} />);
  for (const { label } of WAY) expect(screen.getByText(label).tagName).toBe("BDI");
});

test("the steps stand in the order of the way", () => {
  show(<Breadcrumbs items={WAY} />);
  expect(screen.getAllByRole("listitem").map((step) => step.textContent)).toEqual(
    WAY.map(({ label }) => label),
  );
});

test("a mark stands between the steps and before none", () => {
  show(<Breadcrumbs items={WAY} />);
  const marks = screen
    .getAllByRole("listitem")
    .map((step) => step.querySelector("svg[aria-hidden]") !== null);
  expect(marks).toEqual([false, true, true]);
});
