import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { withdrawOriginDecision } from "@/server/corroboration/actions";
import type { IndependenceDetail } from "@/server/corroboration/views";
import { answers, refused } from "@/test/screens/answers";
import { aGroup, anIndependenceDetail, anOriginDecision, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { OriginDecisions, SameTexts } from "./origin-decisions";

const GROUPS = [aGroup(["SOHR"], 501), aGroup(["الأناضول"], 502)];
const ALIKE: IndependenceDetail["sameTexts"] = [
  { between: [idOf(501), idOf(502)], appearanceIds: [idOf(201), idOf(202)], share: 0.856 },
];
const count = (said: Partial<IndependenceDetail>) => anIndependenceDetail({ groups: GROUPS, ...said });
const SOHR_LAST = anOriginDecision().origins.toReversed();

test("a decision that stands says about whom, what, why and by whom", () => {
  const decisions = [anOriginDecision({ decidedBy: { id: idOf(901), name: "رنا" } })];
  show(<OriginDecisions independence={count({ decisions })} canDecide={false} />);

  expect(screen.getByRole("listitem").textContent).toMatch(
    /^SOHR and Anadolu are dependent here: One office\. رنا, 12 May 2016/,
  );
  expect(screen.getByText("رنا").tagName).toBe("BDI");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a withdrawn decision is not among those that stand", () => {
  const decisions = [anOriginDecision({ withdrawnAt: "2016-05-13T00:00:00.000Z" })];
  show(<OriginDecisions independence={count({ decisions })} canDecide />);
  expect(screen.queryByText("Decided by people")).toBeNull();
});

test.each([
  [true, 1],
  [false, 0],
])("a tie that was taken away is told where others still join the two: %s", (stillJoined, shown) => {
  const separations = [{ between: [idOf(501), idOf(502)], reason: "Declared apart.", stillJoined }];
  show(<OriginDecisions independence={count({ separations })} canDecide />);
  expect(screen.queryAllByText(/Other ties still join them/)).toHaveLength(shown);
});

test("a decision is withdrawn against the version that was read", async () => {
  const sent = answers(withdrawOriginDecision, refused("Withdrawn already."));
  const independence = count({ decisions: [anOriginDecision()] });
  const { user, journey } = show(<OriginDecisions independence={independence} canDecide />);

  await user.click(screen.getByText("Withdraw"));

  expect(sent).toEqual([{ claimId: idOf(1), decisionId: idOf(701), version: 3 }]);
  expect(screen.getByText("Withdrawn already.")).toBeTruthy();
  expect(journey).toEqual([]);
});

test("the buttons of two decisions are told apart by their names", () => {
  const other = anOriginDecision({
    ...{ id: idOf(702), decision: "independent" },
    origins: [
      { id: idOf(501), name: "SOHR" },
      { id: idOf(503), name: "SANA" },
    ],
  });
  show(<OriginDecisions independence={count({ decisions: [anOriginDecision(), other] })} canDecide />);

  expect(screen.getAllByText("Withdraw").map((button) => button.getAttribute("aria-label"))).toEqual([
    "Withdraw: SOHR and Anadolu are dependent",
    "Withdraw: SOHR and SANA are independent",
  ]);
});

test("texts that are nearly the same are shown with the share that is common", () => {
  show(<SameTexts independence={count({ sameTexts: ALIKE })} canDecide={false} />);

  expect(screen.getByText("SOHR and الأناضول").tagName).toBe("BDI");
  expect(screen.getByRole("listitem").textContent).toContain("86 % of the shorter passage");
  expect(screen.queryByRole("button")).toBeNull();
});

test.each([
  ["in the order of the texts", {}, 0],
  ["in the other order", { origins: SOHR_LAST }, 0],
  ["and was withdrawn", { withdrawnAt: "2016-05-13T00:00:00.000Z" }, 1],
])("texts on whose origins somebody decided %s", (_case, said, shown) => {
  const decisions = [anOriginDecision(said)];
  show(<SameTexts independence={count({ sameTexts: ALIKE, decisions })} canDecide />);
  expect(screen.queryAllByText(/Was one copied/)).toHaveLength(shown);
});

test("nothing is asked where no texts are alike", () => {
  show(<SameTexts independence={count({})} canDecide />);
  expect(screen.queryByText("Nearly the same text")).toBeNull();
});
