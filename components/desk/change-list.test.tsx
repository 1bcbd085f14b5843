import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { DeskChange } from "@/server/claims/queries/desk-counts";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { ChangeList } from "./change-list";

const LAST_HERE = "2016-05-12T12:00:00.000Z";

/** A change at this hour of the day of the last visit, by its reference. */
function aChange(hour: number, claimRef: string): DeskChange {
  const at = `2016-05-12T${String(hour).padStart(2, "0")}:00:00.000Z`;
  const of = { statement: "قتل تسعة.", standing: "unreviewed" as const, reason: null };
  return { at, kind: "ClaimEdited", actor: "Rana Haddad", claimRef, ...of };
}

const earlier = (count: number) => Array.from({ length: count }, (_, index) => aChange(11, `C-${index}`));
const newer = (count: number) => Array.from({ length: count }, (_, index) => aChange(13, `N-${index}`));
const refs = () => screen.queryAllByRole("link").map(({ textContent }) => textContent);

test("a desk where nothing was done yet says so", () => {
  show(<ChangeList changes={[]} lastHere={LAST_HERE} />);
  expect(screen.getByText("Nothing yet.")).toBeTruthy();
});

test("a change says who did what to which claim, and leads there", () => {
  show(<ChangeList changes={[aChange(11, "C-7")]} lastHere={null} />);

  expect(screen.getByText("Rana Haddad").closest("p")?.textContent).toBe(
    "Rana Haddad reworded the claim C-7",
  );
  expect(screen.getByText("C-7").getAttribute("href")).toBe("/claims/C-7");
  expect(screen.getByText("قتل تسعة.").getAttribute("dir")).toBe("auto");
});

test("on a first visit the eight newest changes stand there, none of them called new", () => {
  show(<ChangeList changes={earlier(9)} lastHere={null} />);

  expect(refs()).toHaveLength(8);
  expect(screen.queryByText(/since you were/i)).toBeNull();
});

test("what is new stands apart from what was there before", () => {
  show(<ChangeList changes={[...newer(1), ...earlier(1)]} lastHere={LAST_HERE} />);

  expect(screen.getByText(/^Since you were last here,/)).toBeTruthy();
  expect(screen.getByText("Earlier:")).toBeTruthy();
  expect(screen.getAllByRole("list").map(({ textContent }) => textContent?.match(/[CN]-0/)?.[0])).toEqual([
    "N-0",
    "C-0",
  ]);
});

test("a change at the very moment of the last visit is not new", () => {
  show(<ChangeList changes={[aChange(12, "C-1")]} lastHere={LAST_HERE} />);
  expect(screen.getByText(/^Nothing since you were last here,/)).toBeTruthy();
  expect(screen.queryByText("Earlier:")).toBeNull();
});

test.each([
  [7, 1],
  [8, 0],
  [9, 0],
])("%i new changes keep company with %i earlier, and all of them are shown", (fresh, before) => {
  show(<ChangeList changes={[...newer(fresh), ...earlier(3)]} lastHere={LAST_HERE} />);
  expect(refs()).toHaveLength(fresh + before);
});

test("two changes of one kind at one moment are both shown", () => {
  const complained = complaints();
  show(<ChangeList changes={[aChange(11, "C-1"), aChange(11, "C-1")]} lastHere={null} />);
  expect([refs(), complained]).toEqual([["C-1", "C-1"], []]);
});
