import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ClaimItem } from "@/server/claims/views";
import { aClaimItem, anAppearanceView } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { QueueTable } from "./queue-table";

const { article } = anAppearanceView();
const showRow = (said: Partial<ClaimItem> = {}) => show(<QueueTable claims={[aClaimItem(said)]} />);
const cells = () => screen.getAllByRole("cell").map(({ textContent }) => textContent);

test("a row says the reference, the standing, the origins, the article with its outlet, and the day", () => {
  showRow();
  const [ref, standing, , origins, printed, day] = cells();
  expect([ref, standing, origins, printed, day]).toEqual([
    ...["C-1", "Unreviewed", "1", "A-1Reuters", "12 May 2016"],
  ]);
});

test("a statement leads to its claim and runs the way it is written", () => {
  showRow({ statement: "قتل تسعة." });
  const link = screen.getByText("قتل تسعة.");
  expect(["href", "dir"].map((name) => link.getAttribute(name))).toEqual(["/claims/C-1", "auto"]);
});

test.each([
  [0, "2"],
  [1, "21 weak"],
])("of two origins %i are weak, and only those are called so", (weakOrigins, words) => {
  showRow({ independentOrigins: 2, weakOrigins });
  expect(cells()[3]).toBe(words);
});

test.each([
  [1, "A-1Reuters"],
  [2, "A-1Reuters, +1"],
  [3, "A-1Reuters, +2"],
])("a claim made in %i places names one of them and counts the others", (appearances, words) => {
  showRow({ appearances });
  expect(cells()[4]).toBe(words);
});

test("an article without a day says so", () => {
  showRow({ article: { ...article, publishedAt: null } });
  expect(cells()[5]).toBe("No date");
});

test.each([
  [true, 1],
  [false, 0],
])("a decision against the rule is marked: %s", (byException, shown) => {
  showRow({ byException });
  expect(screen.queryAllByText(/against the rule/i)).toHaveLength(shown);
});
