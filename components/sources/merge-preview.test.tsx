import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { MergePreview as Preview } from "@/server/sources/views";
import { show } from "@/test/screens/show";
import { aBrief, reReviewsOf } from "@/test/screens/source-views";
import { MergePreview } from "./merge-preview";

function showPreview(said: Partial<Preview> = {}) {
  const preview: Preview = {
    ...{ from: aBrief(1, "SOHR"), into: aBrief(9, "The Observatory"), refusal: null },
    ...{ names: ["SOHR"], merged: [], claims: 0, decidedClaims: 0, reReviews: reReviewsOf(0) },
    ...{ articles: 0, evidence: 0 },
    ...said,
  };
  return show(<MergePreview preview={preview} />);
}

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");

describe("what a merge changes", () => {
  test("is a status, not an alarm, under what becomes of what", () => {
    showPreview();
    expect(screen.getByRole("status").textContent).toMatch(/^S-1 will be seen as S-9/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each([
    [{ names: ["SOHR"] }, "1 name will mean The Observatory: SOHR"],
    [{ names: ["SOHR", "المرصد"] }, "2 names will mean The Observatory: SOHR and المرصد"],
    [{ names: ["a", "b", "c"] }, "3 names will mean The Observatory: a, b and c"],
    [{ claims: 1, decidedClaims: 0 }, "1 claim will be shown under it, 0 of them decided"],
    [{ claims: 12, decidedClaims: 7 }, "12 claims will be shown under it, 7 of them decided"],
    [{ articles: 1, evidence: 1 }, "1 article and 1 piece of evidence too"],
    [{ articles: 0, evidence: 2 }, "0 articles and 2 pieces of evidence too"],
    [{ merged: [aBrief(4, "a")] }, "What was merged into it comes along: S-4"],
    [{ merged: [aBrief(4, "a"), aBrief(5, "b")] }, "What was merged into it comes along: S-4 and S-5"],
    [{ reReviews: reReviewsOf(0) }, "0 decided claims will need re-review"],
  ])("of %j says %j", (said, line) => {
    showPreview(said);
    expect(lines()).toContain(line);
  });

  test("names the decided claims that will be reviewed again, and how many more there are", () => {
    showPreview({ reReviews: reReviewsOf(12) });
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 10 }, (_, at) => `C-${at + 1}`),
    );
    expect(lines()).toContain("and 2 more");
  });

  test("speaks of no earlier merges where there are none", () => {
    showPreview();
    expect(screen.queryByText(/comes along/)).toBeNull();
  });

  test("says that independent origins may go, and that it can be undone", () => {
    showPreview();
    expect(lines()).toContain(
      "Claims that rest on both lose an independent origin. Nothing is deleted; a merge can be undone.",
    );
  });

  test("keeps names in other scripts from disturbing the words around them", () => {
    showPreview({ into: aBrief(9, "المرصد السوري"), names: ["المرصد"] });
    expect(screen.getByText("المرصد السوري").tagName).toBe("BDI");
    expect(screen.getByText("المرصد").tagName).toBe("BDI");
  });
});

test("a merge that can't be says why, as an alarm, and nothing of what it would change", () => {
  showPreview({ refusal: "S-1 stands above S-9." });
  expect(screen.getByRole("alert").textContent).toBe("S-1 stands above S-9.");
  expect(screen.queryByRole("listitem")).toBeNull();
});
