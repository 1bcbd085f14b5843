import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { VERDICTS } from "@/domain/claims/standing";
import { CREDIBILITY_LABELS } from "@/domain/review/schema";
import { aCheck } from "@/test/screens/check-views";
import { show } from "@/test/screens/show";
import { CheckVerdict } from "./check-verdict";

const showVerdict = (said: Parameters<typeof aCheck>[0] = {}) => show(<CheckVerdict check={aCheck(said)} />);
const decided = () => screen.getByText(/^Decided/).textContent;
const AGAINST_RULE = "Decided against the desk’s own rule";

test("the claim is the heading of the page, and runs the way it is written", () => {
  showVerdict({ statement: "قتل تسعة" });
  const heading = screen.getByRole("heading", { level: 1, name: "قتل تسعة" });
  expect(heading.getAttribute("dir")).toBe("auto");
});

test.each([
  ["corroborated", "Corroborated", /^Origins that do not depend on one another support/],
  ["disputed", "Disputed", /^Somebody in a position to know contradicts/],
  ["unverifiable", "Unverifiable", /^The desk looked and found too little/],
] as const)("%s is said by its name and by what it means", (verdict, label, meaning) => {
  showVerdict({ verdict });
  expect(screen.getByText(label)).toBeTruthy();
  expect(screen.getByText(meaning)).toBeTruthy();
});

test.each(VERDICTS)("%s against the rule is not said to mean what it means by the rule", (verdict) => {
  showVerdict({ verdict, overrideReason: "Two of us stood there." });
  expect(screen.getByText(/does not reach what the desk asks for by its own rule/)).toBeTruthy();
  expect(screen.queryByText(/^(Origins|Somebody in a position|The desk looked)/)).toBeNull();
});

test("the reason for deciding against the rule is shown, and runs the way it is written", () => {
  showVerdict({ overrideReason: "كنا هناك" });
  expect(screen.getByText(AGAINST_RULE)).toBeTruthy();
  expect(screen.getByText("كنا هناك").getAttribute("dir")).toBe("auto");
});

test("a decision by the rule says nothing of exceptions", () => {
  showVerdict();
  expect(screen.queryByText(AGAINST_RULE)).toBeNull();
});

test("why it was decided so is shown as it was written", () => {
  showVerdict({ rationale: "Two offices counted nine.\nSo did a third." });
  const why = screen.getByText(/^Two offices/);
  expect(why.textContent).toBe("Two offices counted nine.\nSo did a third.");
  expect(why.getAttribute("dir")).toBe("auto");
});

test.each([
  [1, `. Credibility 1 of 6: ${CREDIBILITY_LABELS[1].toLowerCase()}`],
  [6, `. Credibility 6 of 6: ${CREDIBILITY_LABELS[6].toLowerCase()}`],
] as const)("credibility %i is said with its words", (credibility, words) => {
  showVerdict({ basis: { appearances: [], evidence: [], credibility } });
  expect(decided()?.endsWith(words)).toBe(true);
});

test.each([
  ["none was given", { appearances: [], evidence: [], credibility: null }],
  ["the claim is reviewed again", null],
])("no credibility is said where %s", (_why, basis) => {
  showVerdict({ basis });
  expect(decided()).not.toMatch(/Credibility/);
});

test.each([true, false])("whether the claim is under review again is said at once: %s", (underReview) => {
  showVerdict({ underReview });
  const said = screen.queryByRole("status");
  expect(said?.textContent?.startsWith("Under review again") ?? false).toBe(underReview);
});
