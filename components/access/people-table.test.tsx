import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aPerson } from "@/test/screens/access-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { PeopleTable } from "./people-table";
import { PersonStateBadge } from "./person-state";

const NOW = new Date("2026-05-20T12:00:00.000Z");
const rows = () => screen.getAllByRole("row").slice(1);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("each person stands in a row with state, roles, address and when they were seen last", () => {
  const omar = aPerson({
    id: idOf(902),
    name: "Omar Said",
    email: "omar@desk.example",
    roles: ["editor", "admin"],
  });
  show(<PeopleTable people={[aPerson(), { ...omar, state: "disabled" }]} now={NOW} />);
  expect(rows().map(cells)).toEqual([
    ["Rana Haddad", "Active", "Reviewer", "rana@desk.example", "12 May 2026, 09:30 UTC"],
    ["Omar Said", "Disabled", "Editor, Admin", "omar@desk.example", "12 May 2026, 09:30 UTC"],
  ]);
});

test("the name leads to the person's page, in its own direction", () => {
  show(<PeopleTable people={[aPerson({ name: "رنا حداد" })]} now={NOW} />);
  expect(screen.getByRole("link").getAttribute("href")).toBe(`/admin/people/${idOf(901)}`);
  expect(screen.getByText("رنا حداد").tagName).toBe("BDI");
});

test.each([
  ["invited long ago", { state: "invited", createdAt: "2025-01-02T08:00:00.000Z" }, "Has not signed in yet"],
  ["made lately", { createdAt: "2026-05-19T08:00:00.000Z" }, "Has not signed in yet"],
  ["of long standing", { createdAt: "2025-01-02T08:00:00.000Z" }, "Not in the last 30 days"],
] as const)("of an account %s without a session it is said what is certain", (_, said, words) => {
  show(<PeopleTable people={[aPerson({ ...said, lastSeenAt: null })]} now={NOW} />);
  expect(rows().map((row) => cells(row).at(-1))).toEqual([words]);
});

test("the columns are named", () => {
  show(<PeopleTable people={[]} now={NOW} />);
  expect(screen.getByRole("table", { name: "People" })).toBeTruthy();
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    ...["Name", "State", "Roles", "E-mail", "Last seen"],
  ]);
});

test.each([
  ["invited", "Invited"],
  ["active", "Active"],
  ["disabled", "Disabled"],
] as const)("an account that is %s is said to be so in a word", (state, word) => {
  show(<PersonStateBadge state={state} />);
  expect(screen.getByText(word)).toBeTruthy();
});
