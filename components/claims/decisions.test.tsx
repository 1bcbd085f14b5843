import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aClaimDetail, aDecisionView, aReviewView, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { Decisions, Reviews } from "./decisions";

const rows = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent ?? "");

test("nothing is shown of decisions before there is one", () => {
  show(<Decisions decisions={[]} />);
  expect(screen.queryByText(/^Decision/)).toBeNull();
});

test.each([
  [1, "It rested on 1 independent origin."],
  [2, "It rested on 2 independent origins."],
])("a decision on %i says so", (independentOrigins, words) => {
  show(<Decisions decisions={[aDecisionView({ independentOrigins })]} />);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText("Decision")).toBeTruthy();
});

test("the newest round is read first", () => {
  const second = aDecisionView({ round: 2, verdict: "disputed", rationale: "Seen since." });
  show(<Decisions decisions={[aDecisionView(), second]} />);

  expect(screen.getByText("Decisions")).toBeTruthy();
  expect(rows()[0]).toMatch(/Disputed.*round 2.*Seen since\./s);
  expect(rows()[1]).toMatch(/Corroborated.*round 1.*Two offices/s);
});

test("credibility has its number and its words, and is not made up where nobody stated it", () => {
  const { rerender } = show(<Decisions decisions={[aDecisionView({ credibility: 6 })]} />);
  expect(screen.getByText("Credibility 6: cannot be judged")).toBeTruthy();

  rerender(<Decisions decisions={[aDecisionView()]} />);
  expect(screen.queryByText(/^Credibility/)).toBeNull();
});

test("a decision against the rule shows the rule's word and the editor's reason", () => {
  const against = { overruled: "Corroborated needs two.", overrideReason: "أكدت الوزارة ذلك." };
  show(<Decisions decisions={[aDecisionView(against)]} />);

  expect(screen.getByText("Decided against the rule")).toBeTruthy();
  expect(screen.getByText("Corroborated needs two.")).toBeTruthy();
  expect(screen.getByText("أكدت الوزارة ذلك.").getAttribute("dir")).toBe("auto");
});

test("a decision by the rule says nothing of exceptions", () => {
  show(<Decisions decisions={[aDecisionView()]} />);
  expect(screen.queryByText("Decided against the rule")).toBeNull();
});

test("others' reviews are promised to a reader who can see none yet", () => {
  show(<Reviews claim={aClaimDetail()} />);
  expect(screen.getByText(/Others’ reviews are shown after you have given yours/)).toBeTruthy();
});

test("a review that became the decision is not told twice", () => {
  const claim = { standing: "corroborated" as const, decisions: [aDecisionView()] };
  show(<Reviews claim={aClaimDetail({ ...claim, reviews: [aReviewView()] })} />);
  expect(screen.queryByText("Reviews")).toBeNull();
});

test.each([
  ["another person", { reviewer: { id: idOf(902), name: "Ana" } }],
  ["another round", { round: 2 }],
  ["another rationale", { rationale: "One office counted." }],
  ["another verdict, replaced since", { verdict: "disputed" as const, current: false }],
  ["another credibility", { credibility: 3 as const }],
])("a review of %s is shown beside the decision", (_case, said) => {
  const claim = { standing: "corroborated" as const, decisions: [aDecisionView()] };
  show(<Reviews claim={aClaimDetail({ ...claim, reviews: [aReviewView(said)] })} />);
  expect(rows()).toHaveLength(1);
});

test("a replaced review says so, and the one that holds does not", () => {
  const earlier = aReviewView({ id: idOf(802), current: false, verdict: "disputed" });
  show(<Reviews claim={aClaimDetail({ reviews: [earlier, aReviewView()] })} />);

  expect(rows()[0]).not.toContain("replaced");
  expect(rows()[1]).toMatch(/Disputed.*, replaced/s);
});
