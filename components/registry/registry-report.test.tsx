import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { RegistryReport } from "@/server/registry/views";
import { aRegistryLine, aRegistryReport } from "@/test/screens/registry-views";
import { show } from "@/test/screens/show";
import { reReviewsOf } from "@/test/screens/source-views";
import { RegistryLines, RegistrySummary } from "./registry-report";

const summary = (said: Partial<RegistryReport>) =>
  show(<RegistrySummary report={aRegistryReport(said)} />).container.textContent;
const lines = (said: Partial<RegistryReport>) => show(<RegistryLines report={aRegistryReport(said)} />);
const cells = () =>
  screen
    .queryAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );

describe("what a registry file changes, as a count", () => {
  test.each([
    ["would be", {}, "What this file would change1 line to add, 0 to change, 0 as they are, 0 refused."],
    [
      "would be, of several",
      { adds: 3, changes: 2, same: 1 },
      "What this file would change3 lines to add, 2 to change, 1 as it is, 0 refused.",
    ],
    [
      "was",
      { applied: true, adds: 2, changes: 1 },
      "The file was read2 lines added, 1 changed, 0 as they are, 0 refused.",
    ],
    [
      "is nothing",
      { adds: 0, same: 5 },
      "This file changes nothing0 lines to add, 0 to change, 5 as they are, 0 refused.",
    ],
    [
      "can be nothing yet",
      { adds: 4, refused: 1 },
      "Nothing of this file can be read until every line is right4 lines to add, 0 to change, 0 as they are, 1 refused.",
    ],
  ])("it %s", (_case, said, words) => {
    expect(summary(said)).toBe(words);
  });

  test.each([
    ["refused lines are", { refused: 1 }],
    ["a look is", {}],
    ["what was done is", { applied: true }],
  ])("%s not announced besides: the keyboard goes there", (_case, said) => {
    summary(said);
    expect([screen.queryByRole("alert"), screen.queryByRole("status")]).toEqual([null, null]);
  });
});

describe("what a registry file changes, line by line", () => {
  test("names the line as a spreadsheet does, what it does, and about what", () => {
    lines({
      rows: [
        aRegistryLine(),
        aRegistryLine({ number: 3, fate: "changes", changes: ["country: SY to TR", "kind: outlet"] }),
      ],
    });
    expect(cells()).toEqual([
      ["2", "adds", "source: Coast Monitor"],
      ["3", "changes", "source: Coast Monitorcountry: SY to TRkind: outlet"],
    ]);
  });

  test("says what is wrong in which field of a refused line, before the others", () => {
    const problem = { field: "since", message: "is no day of any calendar" };
    lines({ rows: [aRegistryLine(), aRegistryLine({ number: 9, fate: "refused", record: null, problem })] });
    expect(cells()).toEqual([
      ["9", "refused", "Coast Monitorsince is no day of any calendar"],
      ["2", "adds", "source: Coast Monitor"],
    ]);
  });

  test("says of a line as a whole what is wrong with it", () => {
    const problem = { field: "", message: "has too many columns" };
    lines({ rows: [aRegistryLine({ fate: "refused", record: null, about: "", problem })] });
    expect(cells()).toEqual([["2", "refused", " has too many columns"]]);
  });

  test("leaves out lines that change nothing, unless something about them is suspicious", () => {
    const warnings = ["The name mixes scripts."];
    const same = aRegistryLine({ fate: "same" });
    lines({ rows: [same, { ...same, number: 3, warnings }] });
    expect(cells()).toEqual([["3", "as it is", "source: Coast MonitorThe name mixes scripts."]]);
  });

  test("is no table where no line tells anything", () => {
    lines({ rows: [aRegistryLine({ fate: "same" })] });
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("has names of another script in their own direction", () => {
    lines({ rows: [aRegistryLine({ about: "المرصد", changes: ["الاسم"] })] });
    expect([screen.getByText("المرصد").dir, screen.getByText("الاسم").dir]).toEqual(["auto", "auto"]);
  });

  test("says first which claims would be reviewed again", () => {
    lines({ reReviews: reReviewsOf(2) });
    expect(screen.getByText("2 decided claims will need re-review")).toBeTruthy();
  });

  test("says nothing of reviews once the file was read", () => {
    lines({ applied: true, reReviews: null });
    expect(screen.queryByText(/re-review/)).toBeNull();
  });

  test("ends at 500 lines, refused ones first, and says of how many", () => {
    const rows = Array.from({ length: 501 }, (_, at) => aRegistryLine({ number: at + 2 }));
    const last = aRegistryLine({ number: 503, fate: "refused" });
    const { container } = lines({ rows: [...rows, last] });
    expect(screen.getByText("The first 500 of 502 lines.")).toBeTruthy();
    expect(container.querySelectorAll("tbody tr")).toHaveLength(500);
    expect(container.querySelector("tbody tr td")?.textContent).toBe("503");
  });
});
