import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { STANDINGS } from "@/domain/claims/standing";
import type { ClaimDetail } from "@/server/claims/views";
import { aClaimDetail, aDecisionView, anAppearanceView, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ClaimMeta, ClaimNotices } from "./claim-meta";

const AT = "2016-05-13T09:30:00.000Z";
const OTHER = {
  id: idOf(2),
  ref: "C-2",
  statement: "Nine were killed.",
  standing: "disputed" as const,
  version: 2,
};
const meta = (said: Partial<ClaimDetail> = {}) => show(<ClaimMeta claim={aClaimDetail(said)} />);
const notices = (said: Partial<ClaimDetail> = {}) => show(<ClaimNotices claim={aClaimDetail(said)} />);

describe("the line under a statement", () => {
  test("says the standing, how often the claim appears, and who made it when", () => {
    const { container } = meta({ createdBy: { id: idOf(901), name: "رنا" } });
    expect(container.textContent).toContain("Unreviewed1 appearanceMade by رنا, 12 May 2016, 09:30 UTC");
    expect(screen.getByText("رنا").tagName).toBe("BDI");
  });

  test("counts two appearances as two", () => {
    meta({ appearances: [anAppearanceView(), anAppearanceView({ id: idOf(202) })] });
    expect(screen.getByText("2 appearances")).toBeTruthy();
  });

  test.each([
    [1, null],
    [2, "Round 2"],
    [3, "Round 3"],
  ])("in round %i names the round only where it is not the first", (round, words) => {
    meta({ round });
    expect(screen.queryByText(/^Round/)?.textContent ?? null).toBe(words);
  });
});

test("of a merged claim the line says where it went, and no standing or count that it has no more", () => {
  const decisions = [aDecisionView({ overrideReason: "Seen on film." })];
  const kept = { standing: "corroborated" as const, decisions, appearances: [] };
  const { container } = meta({ ...kept, withdrawnAt: AT, mergedInto: OTHER });
  expect(container.textContent).toContain("Merged into C-2Made by");
  expect(container.textContent).not.toMatch(/Corroborated|appearance|exception/);
});

describe("a decision against the rule is marked", () => {
  const exception = aDecisionView({ round: 2, overrideReason: "Seen on film." });
  test.each([
    ["of this round", "corroborated", [exception], 1],
    ["of this round, beside one by the rule", "disputed", [aDecisionView(), exception], 1],
    ["of an earlier round", "corroborated", [{ ...exception, round: 1 }], 0],
    ["by the rule", "corroborated", [aDecisionView({ round: 2 })], 0],
    ["that does not hold any more", "needs_re_review", [exception], 0],
    ["whose claim is judged anew", "in_review", [exception], 0],
  ] as const)("%s", (_case, standing, decisions, marks) => {
    meta({ standing, round: 2, decisions: [...decisions] });
    expect(screen.queryAllByText("against the rule, by exception")).toHaveLength(marks);
  });
});

describe("before a claim is read", () => {
  test("nothing is said where there is nothing to know", () => {
    notices();
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("it is said that it was taken back", () => {
    notices({ withdrawnAt: AT });
    expect(screen.getByText("This claim was taken back")).toBeTruthy();
    expect(
      screen.getByText(/leaves the desk in no export\. Its history is kept\. It can be restored\./),
    ).toBeTruthy();
  });

  test("a merged claim is called merged, not taken back", () => {
    notices({ withdrawnAt: AT, mergedInto: OTHER });
    expect(screen.queryByText("This claim was taken back")).toBeNull();
    expect(screen.getByRole("link", { name: "C-2 Nine were killed." }).getAttribute("href")).toBe(
      "/claims/C-2",
    );
  });

  test("a merged claim is given no advice that can't be followed", () => {
    const merged = { withdrawnAt: AT, mergedInto: OTHER };
    notices({ ...merged, standing: "corroborated", changedSinceDecision: true });
    notices({ ...merged, standing: "needs_re_review", reReviewReason: "Another origin." });
    expect(screen.queryByText("Changed since it was decided")).toBeNull();
    expect(screen.queryByText("To be judged again")).toBeNull();
  });

  test("it is said that it changed since it was decided, and how that leaves the desk", () => {
    notices({ standing: "corroborated", changedSinceDecision: true });
    expect(screen.getByText("Changed since it was decided")).toBeTruthy();
    expect(screen.getByText(/show the claim as it was decided\..* reopen it and decide again/)).toBeTruthy();
  });

  test.each(STANDINGS.map((standing) => [standing]))(
    "why it has to be judged again is said until it is: %s",
    (standing) => {
      notices({ standing, reReviewReason: "فُصل المصدر" });
      const isOpen = ["unreviewed", "in_review", "needs_re_review"].includes(standing);
      expect(screen.queryAllByText("To be judged again")).toHaveLength(isOpen ? 1 : 0);
      expect(screen.queryAllByText("فُصل المصدر").map(({ dir }) => dir)).toEqual(isOpen ? ["auto"] : []);
    },
  );
});
