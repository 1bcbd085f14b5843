import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { DateTime } from "./date-time";

test.each([
  ["minute", "6 May 2016, 21:04 UTC", "2016-05-06T21:04Z"],
  ["day", "6 May 2016", "2016-05-06"],
  ["month", "May 2016", "2016-05"],
  ["year", "2016", "2016"],
] as const)(
  "a moment known to the %s is shown and marked up no more exactly",
  (precision, words, machine) => {
    show(<DateTime value="2016-05-06T21:04:09.500Z" precision={precision} />);
    expect(screen.getByText(words).getAttribute("datetime")).toBe(machine);
  },
);

test("a moment is shown to the minute where nothing else is said", () => {
  show(<DateTime value="2016-05-06T21:04:09.500Z" />);
  expect(screen.getByText("6 May 2016, 21:04 UTC").tagName).toBe("TIME");
});

test("words that are no date are shown as they were printed, kept apart from the line", () => {
  show(<DateTime value="يوم الجمعة" />);
  expect(screen.getByText("يوم الجمعة").tagName).toBe("BDI");
});
