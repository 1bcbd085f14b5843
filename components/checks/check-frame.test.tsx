import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { CheckFrame } from "./check-frame";

test("a public page names the desk above and below what it shows, and leads to all checks", () => {
  show(<CheckFrame deskName="Ridge Desk">The check</CheckFrame>);
  expect(within(screen.getByRole("banner")).getByText("Ridge Desk")).toBeTruthy();
  expect(screen.getByRole("main").textContent).toBe("The check");
  expect(screen.getByRole("contentinfo").textContent).toMatch(/^Checked by Ridge Desk with Sayso\./);
  expect(screen.getByRole("link", { name: "All checks" }).getAttribute("href")).toBe("/checks");
});

test("the page says of itself that corroborated is not the same as true", () => {
  show(<CheckFrame deskName="Ridge Desk">The check</CheckFrame>);
  expect(screen.getByRole("contentinfo").textContent).toMatch(/Corroborated is not the same as true/);
});

test("a desk's name turns no words round beside it", () => {
  show(<CheckFrame deskName="مكتب التدقيق">The check</CheckFrame>);
  expect(screen.getAllByText("مكتب التدقيق").map(({ tagName }) => tagName)).toEqual(["BDI", "BDI"]);
});
