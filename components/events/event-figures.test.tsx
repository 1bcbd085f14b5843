import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aFigureRow, anEventDetail } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { EventFigures } from "./event-figures";

const KILLED = { category: "killed", group: null, unit: "people", ofWhom: null } as const;
const OTHER = { originKey: "o-2", origin: "الدفاع المدني", claims: ["C-2"] };

type Rows = ReturnType<typeof aFigureRow>[];
type Ranges = ReturnType<typeof anEventDetail>["ranges"];

function showFigures(figures: Rows, ranges: Ranges = [{ ...KILLED, low: 30, high: 30 }]) {
  return show(<EventFigures event={anEventDetail({ figures, ranges })} />);
}

const headings = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
const rowsOf = (label: string) =>
  within(screen.getByRole("table", { name: label }))
    .getAllByRole("row")
    .slice(1);

test("an event without figures shows no table of them", () => {
  showFigures([], []);
  expect(screen.queryByText("Figures by origin")).toBeNull();
});

test("how vague words are coded is said beside the figures", () => {
  showFigures([aFigureRow()]);
  expect(
    screen.getByText(/“Tens” is coded as at least 10, “dozens” as at least 12, “hundreds” as at least 100/),
  ).toBeTruthy();
});

test("a row says who counted, how many, what was printed, as of when, in which outlets and claims", () => {
  showFigures([aFigureRow({ printed: "thirty", outlets: ["Reuters", "Anadolu"], claims: ["C-1", "C-4"] })]);
  const [row] = rowsOf("Figures: Killed");
  expect(row && cells(row)).toEqual(["SOHR", "30", "", "thirty", "6 May 2016", "Reuters, Anadolu", "C-1C-4"]);
});

test("the claims of a row are links to them", () => {
  showFigures([aFigureRow({ claims: ["C-1", "C-4"] })]);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "/claims/C-1",
    "/claims/C-4",
  ]);
});

test("names and printed words of other scripts do not turn the line", () => {
  showFigures([aFigureRow({ ...OTHER, printed: "ثلاثون", outlets: ["الجزيرة"] })]);
  for (const foreign of ["الدفاع المدني", "ثلاثون", "الجزيرة"])
    expect(screen.getByText(foreign).tagName).toBe("BDI");
});

test("a figure of no known day has none", () => {
  showFigures([aFigureRow({ asOf: null })]);
  const [row] = rowsOf("Figures: Killed");
  expect(row && cells(row)[4]).toBe("");
});

test("a coded figure keeps its printed word and shows the rule it was coded by", () => {
  showFigures([
    aFigureRow({ printed: "dozens of people", low: 12, high: null, bound: "at_least", coded: "dozens" }),
  ]);
  expect(screen.getByText("(“dozens” is coded as at least 12)")).toBeTruthy();
  expect(screen.getByText("dozens of people")).toBeTruthy();
});

test("a figure that was printed as a number is not said to be coded", () => {
  showFigures([aFigureRow()]);
  expect(screen.queryByText(/is coded as at least 30/)).toBeNull();
});

test("the figure of one origin is the heading in its own words, its about kept", () => {
  showFigures([aFigureRow({ low: 40, high: 40, bound: "about" })], [{ ...KILLED, low: 40, high: 40 }]);
  expect(headings()).toEqual(["Killed: about 40"]);
});

test("several origins are headed by the range over them, never by a mean", () => {
  showFigures(
    [aFigureRow(), aFigureRow({ ...OTHER, low: 40, high: 50 })],
    [{ ...KILLED, low: 30, high: 50 }],
  );
  expect(headings()).toEqual(["Killed: 30 to 50"]);
});

test("origins that can't both be right are said to be in conflict, each with whom", () => {
  showFigures(
    [
      aFigureRow({ conflicts: ["الدفاع المدني"] }),
      aFigureRow({ ...OTHER, low: 50, high: 50, conflicts: ["SOHR"] }),
      aFigureRow({ originKey: "o-3", origin: "SANA", low: 30, high: 50 }),
    ],
    [{ ...KILLED, low: 30, high: 50 }],
  );
  expect(headings()).toEqual(["Killed: 30 to 50, origins in conflict"]);
  expect(rowsOf("Figures: Killed").map((row) => cells(row)[0])).toEqual([
    "SOHRConflicts with الدفاع المدني",
    "الدفاع المدنيConflicts with SOHR",
    "SANA",
  ]);
});

test("several conflicts of one origin are one list", () => {
  showFigures([aFigureRow({ conflicts: ["A", "B", "C"] })]);
  expect(screen.getByText("A, B and C").closest("p")?.textContent).toBe("Conflicts with A, B and C");
});

test("where nobody is in conflict nothing is said of it", () => {
  showFigures([aFigureRow()]);
  expect(screen.queryByText(/^Conflict/)).toBeNull();
});

test("each thing that is counted has a table of its own rows only", () => {
  const wounded = { ...KILLED, category: "wounded" } as const;
  showFigures(
    [aFigureRow(), aFigureRow({ ...wounded, low: 70, high: 70 })],
    [
      { ...KILLED, low: 30, high: 30 },
      { ...wounded, low: 70, high: 70 },
    ],
  );
  expect(headings()).toEqual(["Killed: 30", "Wounded: 70"]);
  expect(["Killed", "Wounded"].map((what) => rowsOf(`Figures: ${what}`).map((row) => cells(row)[1]))).toEqual(
    [["30"], ["70"]],
  );
});

test("two things that are told in the same words keep their rows apart", () => {
  const fighters = { ...KILLED, group: "fighters", ofWhom: "insurgents" } as const;
  const unsorted = { ...KILLED, ofWhom: "insurgents" } as const;
  showFigures(
    [aFigureRow(fighters), aFigureRow({ ...unsorted, ...OTHER, low: 9, high: 9 })],
    [
      { ...fighters, low: 30, high: 30 },
      { ...unsorted, low: 9, high: 9 },
    ],
  );
  const tables = screen.getAllByRole("table", { name: "Figures: Killed, insurgents" });
  expect(headings()).toEqual(["Killed, insurgents: 30", "Killed, insurgents: 9"]);
  expect(tables.map((table) => within(table).getAllByRole("row").length - 1)).toEqual([1, 1]);
});

test("the axis of a table reaches from 0 to the highest number of its rows", () => {
  showFigures(
    [aFigureRow(), aFigureRow({ ...OTHER, low: 40, high: 50 })],
    [{ ...KILLED, low: 30, high: 50 }],
  );
  expect(screen.getByRole("columnheader", { name: /^0 ?to ?50$/ })).toBeTruthy();
});
