import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { StandingCounts } from "./standing-counts";

const COUNTS = {
  ...{ unreviewed: 12, in_review: 0, corroborated: 7 },
  ...{ disputed: 1, unverifiable: 3, needs_re_review: 2 },
};
const links = () =>
  within(screen.getByRole("navigation", { name: "Claims by standing" })).getAllByRole("link");

test("each standing has its count, zero included, in the order in which a claim goes through them", () => {
  show(<StandingCounts counts={COUNTS} />);
  expect(links().map(({ textContent }) => textContent)).toEqual([
    ...["12Unreviewed", "0In review", "7Corroborated"],
    ...["1Disputed", "3Unverifiable", "2Needs re-review"],
  ]);
});

test("each count leads to the claims that it counts", () => {
  show(<StandingCounts counts={COUNTS} />);
  expect(links().map((link) => link.getAttribute("href"))).toEqual([
    ...["/queue?standing=unreviewed", "/queue?standing=in_review", "/queue?standing=corroborated"],
    ...["/queue?standing=disputed", "/queue?standing=unverifiable", "/queue?standing=needs_re_review"],
  ]);
});

test("a count that the desk stops counting at says that there are more", () => {
  show(<StandingCounts counts={{ ...COUNTS, unreviewed: 10_001, disputed: 10_000 }} />);
  expect(links().map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["10,000+Unreviewed", "10,000Disputed"]),
  );
});
