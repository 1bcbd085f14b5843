import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { AdminTabs } from "./admin-tabs";
import { ArrivalFrame } from "./arrival-frame";

const tabs = () => within(screen.getByRole("navigation", { name: "Admin" })).getAllByRole("link");

test("the pages of the admin section are links in one order", () => {
  show(<AdminTabs />);
  expect(tabs().map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["People", "/admin/people"],
    ["Tokens", "/admin/tokens"],
    ["Settings", "/admin/settings"],
    ["Audit log", "/admin/audit"],
  ]);
});

test.each([
  ["/admin/people", ["People"]],
  ["/admin/people/01932b7e", ["People"]],
  ["/admin/audit?kind=ClaimDecided", ["Audit log"]],
  ["/admin/peoples", []],
])("at %s the present page is %j", (at, present) => {
  show(<AdminTabs />, { at });
  expect(
    tabs()
      .filter((link) => link.getAttribute("aria-current"))
      .map(({ textContent }) => textContent),
  ).toEqual(present);
});

test("who arrives sees the desk's own name, in its own direction, over what to do", () => {
  show(
    <ArrivalFrame deskName="مكتب التحقق" title="Sign in" text="With your address.">
      <form aria-label="Form" />
    </ArrivalFrame>,
  );
  const main = within(screen.getByRole("main"));
  expect(main.getByText("مكتب التحقق").tagName).toBe("BDI");
  expect(main.getByRole("heading", { level: 1 }).textContent).toBe("Sign in");
  expect(main.getByText("With your address.")).toBeTruthy();
  expect(main.getByRole("form")).toBeTruthy();
});
