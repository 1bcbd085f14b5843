import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ClaimDetail } from "@/server/claims/views";
import {
  aClaimDetail,
  aDecisionView,
  anIndependenceDetail,
  idOf,
  rightsOf,
} from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ClaimScreen } from "./claim-screen";

const INTO = {
  ...{ id: idOf(2), ref: "C-2", statement: "Nine were killed.", version: 2 },
  standing: "disputed" as const,
};

function showScreen(said: Partial<ClaimDetail> = {}) {
  const decisions = [aDecisionView({ rationale: "Two offices counted nine." })];
  return show(
    <ClaimScreen
      claim={aClaimDetail({ standing: "corroborated", decisions, ...said })}
      independence={anIndependenceDetail()}
      like={{ matches: [], contradictions: [] }}
      figured={{ claimId: idOf(1), version: 0, figures: [], corrected: false }}
      events={[]}
      outdated={[]}
      rights={rightsOf(false)}
      verdict={null}
    />,
  );
}

test("a claim shows how many outlets and independent origins it has", () => {
  showScreen();
  expect(screen.getByText("1 outlet · 1 independent origin")).toBeTruthy();
  expect(screen.getByText("Nothing beside the appearances.")).toBeTruthy();
});

test("a merged claim shows what was judged of it, and counts and awaits nothing", () => {
  showScreen({ withdrawnAt: "2016-05-13T00:00:00.000Z", mergedInto: INTO, appearances: [] });
  expect(screen.getByText("Two offices counted nine.")).toBeTruthy();
  expect(screen.queryByText(/outlets? ·/)).toBeNull();
  expect(screen.queryByText(/^Nothing/)).toBeNull();
});
