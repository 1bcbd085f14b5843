import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { StandingLinks } from "./standing-links";

const COUNTS = {
  ...{ unreviewed: 3, in_review: 1, corroborated: 0, disputed: 2, unverifiable: 0, needs_re_review: 1 },
};
const links = () => screen.getAllByRole("link");

test("each standing is there with its count in the desk's order, after all of them together", () => {
  show(<StandingLinks counts={COUNTS} selection={{}} />);
  expect(links().map(({ textContent }) => textContent)).toEqual([
    "All 7",
    "Unreviewed 3",
    "In review 1",
    "Corroborated 0",
    "Disputed 2",
    "Unverifiable 0",
    "Needs re-review 1",
  ]);
});

test("the other filters stay when another standing is chosen, and when none is", () => {
  show(<StandingLinks counts={COUNTS} selection={{ standing: "disputed", outlet: "Reuters" }} />);

  expect(
    links()
      .slice(0, 2)
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/queue?outlet=Reuters", "/queue?standing=unreviewed&outlet=Reuters"]);
});

test.each([
  [undefined, "All 7"],
  ["disputed", "Disputed 2"],
] as const)("with the standing %s chosen, only its own link is the current one", (standing, current) => {
  show(<StandingLinks counts={COUNTS} selection={{ standing }} />);
  const marked = links().filter((link) => link.getAttribute("aria-current") === "page");
  expect(marked.map(({ textContent }) => textContent)).toEqual([current]);
});

test.each([
  [10_000, "Unreviewed 10,000"],
  [10_001, "Unreviewed 10,000+"],
])("%i claims are shown as counted", (unreviewed, words) => {
  show(<StandingLinks counts={{ ...COUNTS, unreviewed }} selection={{}} />);
  expect(links()[1]?.textContent).toBe(words);
});

test.each([
  [{}, 0],
  [{ standing: "disputed" }, 0],
  [{ standing: "disputed", outlet: "Reuters" }, 1],
] as const)("with %o it is said %i times that the counts are of the whole desk", (selection, said) => {
  show(<StandingLinks counts={COUNTS} selection={selection} />);
  expect(screen.queryAllByText("Counts of the whole desk")).toHaveLength(said);
});
