import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { exportRequest } from "@/domain/summaries/selection";
import { show } from "@/test/screens/show";
import { ExportSummary } from "./export-summary";

const REQUEST = exportRequest.parse({ format: "csv" });

function showSummary(counts: { decided?: number; undecided?: number; needsReReview?: number }, shown = 1) {
  const preview = {
    ...{ scope: "Decided claims", text: "# قتل تسعة", shown },
    counts: { decided: 1, undecided: 0, needsReReview: 0, ...counts },
  };
  return show(<ExportSummary preview={preview} request={REQUEST} />);
}

const download = () => screen.queryByText("Download in the chosen format");

test.each([
  [0, "0 claims will leave"],
  [1, "1 claim will leave"],
  [2, "2 claims will leave"],
])("%i decided claims are named as what leaves", (decided, words) => {
  showSummary({ decided });
  expect(screen.getByText(words)).toBeTruthy();
});

test("nothing can be downloaded where nothing leaves", () => {
  showSummary({ decided: 0 });
  expect(download()).toBeNull();
});

test("what stays in is said with why", () => {
  showSummary({ undecided: 2, needsReReview: 1 });
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "2 claims held back: not decided yet",
    "1 claim held back: to be reviewed again",
  ]);
});

test("nothing is said of what stays in where all of it leaves", () => {
  showSummary({});
  expect(screen.queryByText(/held back/)).toBeNull();
});

test.each([
  [10_000, true],
  [10_001, false],
])("%i claims can be downloaded as one file: %s", (decided, fits) => {
  showSummary({ decided });
  expect([download() !== null, screen.queryByText("Too many claims for one file") === null]).toEqual([
    fits,
    fits,
  ]);
});

test.each([
  [3, /^The first 3 claims of 7\./],
  [7, /^The whole file\./],
])("of a file of 7 claims %i are shown, and it says so", (shown, words) => {
  showSummary({ decided: 7 }, shown);
  expect(screen.getByText(words)).toBeTruthy();
});

test("the beginning is shown in the format asked for, and runs the way it is written", () => {
  showSummary({});
  expect(screen.getByText("How the CSV file begins")).toBeTruthy();
  expect(screen.getByText("# قتل تسعة").getAttribute("dir")).toBe("auto");
});

test("the download sends the form of the page to where files come from", () => {
  showSummary({});
  const button = download();
  expect(["form", "formaction", "type"].map((name) => button?.getAttribute(name))).toEqual([
    "what-to-export",
    "/export/file",
    "submit",
  ]);
});
