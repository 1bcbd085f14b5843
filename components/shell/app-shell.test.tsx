import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { AppShell } from "./app-shell";

const USER = { name: "رنا حداد", roles: ["reviewer", "editor"] };
const sections = () => within(screen.getByRole("navigation", { name: "Main" })).getAllByRole("link");

function showShell(at = "/", user: typeof USER | null = USER) {
  return show(
    <AppShell user={user} signOut={<button type="button">Sign out</button>}>
      <h1>Queue</h1>
    </AppShell>,
    { at },
  );
}

test("the first thing one comes to leads past the navigation to the content", async () => {
  const { user } = showShell();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Skip to the content");
  const target = document.activeElement?.getAttribute("href")?.slice(1) ?? "";
  expect(document.getElementById(target)).toBe(screen.getByRole("main"));
  expect(screen.getByRole("main").tabIndex).toBe(-1);
});

test("the page's own content stands in the main part", () => {
  showShell();
  expect(within(screen.getByRole("main")).getByRole("heading", { name: "Queue" })).toBeTruthy();
});

test("somebody sees the sections of their roles, each a link", () => {
  showShell();
  expect(sections().map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Desk", "/"],
    ["Articles", "/articles"],
    ["Queue", "/queue"],
    ["Sources", "/sources"],
    ["Events", "/events"],
    ["Export", "/export"],
  ]);
});

test.each([
  ["/", "Desk"],
  ["/queue?standing=disputed", "Queue"],
  ["/claims/C-1", "Queue"],
  ["/what-if", "Sources"],
])("at %s the section %s, and only that, is said to be the present one", (at, section) => {
  showShell(at);
  const present = sections().filter((link) => link.getAttribute("aria-current") === "page");
  expect(present.map(({ textContent }) => textContent)).toEqual([section]);
});

test("outside the sections none is the present one", () => {
  showShell("/account");
  expect(sections().filter((link) => link.hasAttribute("aria-current"))).toEqual([]);
});

test("who is not signed in is shown the way in and no section", () => {
  showShell("/", null);
  expect(screen.getByRole("link", { name: "Sign in" }).getAttribute("href")).toBe("/sign-in");
  expect(screen.queryByRole("navigation", { name: "Main" })).toBeNull();
  expect(screen.queryByText(/Account of/)).toBeNull();
});

test("the menu of the account says who is signed in with which roles, and leads to the account and out", async () => {
  const { user } = showShell();
  expect(screen.getByText("رنا حداد").tagName).toBe("BDI");
  await user.click(screen.getByRole("button", { name: /Account of/ }));

  const menu = within(await screen.findByRole("dialog", { name: "Account and theme" }));
  expect(menu.getByText("reviewer, editor")).toBeTruthy();
  expect(menu.getByRole("link", { name: "Account" }).getAttribute("href")).toBe("/account");
  expect(menu.getByText("Sign out")).toBeTruthy();
  expect(menu.getByRole("group", { name: "Theme" })).toBeTruthy();
});
