import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { idOf } from "@/test/screens/claim-views";
import { anEventItem } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { EventTable } from "./event-table";

const rows = () => screen.getAllByRole("row").slice(1);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("each event stands in a row with what, where, when and how many claims", () => {
  show(
    <EventTable
      events={[anEventItem(), anEventItem({ id: idOf(702), ref: "E-4", place: "Idlib", claims: 0 })]}
    />,
  );
  expect(rows().map(cells)).toEqual([
    ["E-3", "Fall of Khan Tuman", "Aleppo", "6 May 2016", "2"],
    ["E-4", "Fall of Khan Tuman", "Idlib", "6 May 2016", "0"],
  ]);
});

test("the title leads to the event", () => {
  show(<EventTable events={[anEventItem({ ref: "E-12" })]} />);
  expect(screen.getByRole("link", { name: "Fall of Khan Tuman" }).getAttribute("href")).toBe("/events/E-12");
});

test("an event whose place and time nobody knows leaves them empty", () => {
  show(<EventTable events={[anEventItem({ place: null, happened: null })]} />);
  expect(rows().map(cells)).toEqual([["E-3", "Fall of Khan Tuman", "", "", "2"]]);
});

test("a time is shown no more exactly than it is known", () => {
  show(
    <EventTable
      events={[anEventItem({ happened: { at: "2016-05-01T00:00:00.000Z", precision: "month" } })]}
    />,
  );
  expect(screen.getByText("May 2016").getAttribute("datetime")).toBe("2016-05");
});

test("title and place of another script do not turn the row", () => {
  show(<EventTable events={[anEventItem({ title: "سقوط", place: "حلب" })]} />);
  expect([screen.getByText("سقوط").tagName, screen.getByText("حلب").tagName]).toEqual(["BDI", "BDI"]);
});

test("the columns are named", () => {
  show(<EventTable events={[]} />);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    ...["Reference", "Event", "Place", "Happened", "Claims"],
  ]);
});
