import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ClaimDetail } from "@/server/claims/views";
import { answerAppearance, answerEvidence, restoreEvidence, withdrawEvidence } from "@/server/review/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import {
  aClaimDetail,
  aDenial,
  aLinkView,
  anAppearanceView,
  anEvidenceView,
  idOf,
  oneOrigin,
  rightsOf,
} from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { EvidenceColumns } from "./evidence-columns";

const SAVED = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "unreviewed" as const, version: 4 };
const AGAINST = anEvidenceView({ id: idOf(602), stance: "against" });
const COUNTED = aDenial({ kind: "evidence", id: idOf(602), ref: null, sourceName: null, stance: "against" });

function showColumns(said: Partial<ClaimDetail>, may = true) {
  return show(<EvidenceColumns claim={aClaimDetail(said)} rights={rightsOf(may).evidence} />);
}
const against = (...opposition: ClaimDetail["independence"]["opposition"]) => oneOrigin({ opposition });
const column = (name: string) => within(screen.getByText(name).parentElement ?? document.body);
const SOURCE = aLinkView();
const from = (said: Partial<NonNullable<typeof AGAINST.source>>) => {
  const { sourceId, sourceRef, source, kind, checked, retracted, unnamed } = SOURCE;
  return { sourceId, sourceRef, source, kind, checked, retracted, unnamed, ...said };
};

test("both sides say so where nothing was brought", () => {
  showColumns({});
  expect(column("For").getByText("Nothing beside the appearances.")).toBeTruthy();
  expect(column("Against").getByText("Nothing yet.")).toBeTruthy();
});

test("each piece stands on its own side, and a denial in an article with what is against", () => {
  showColumns({ evidence: [anEvidenceView(), AGAINST], independence: against(aDenial(), COUNTED) });

  expect(column("For").getAllByRole("listitem")).toHaveLength(1);
  expect(column("Against").getAllByRole("listitem")).toHaveLength(2);
  expect(column("Against").getByText("Defence Ministry").tagName).toBe("BDI");
});

test("who may do nothing with evidence reads it and finds no button", () => {
  showColumns({ evidence: [anEvidenceView(), AGAINST], independence: against(aDenial(), COUNTED) }, false);
  expect(screen.queryByRole("button")).toBeNull();
});

test("what speaks against and is not answered says that the claim waits for it", () => {
  showColumns({ evidence: [AGAINST], independence: against(COUNTED) });
  expect(screen.getByText(/^Not answered yet/)).toBeTruthy();
});

test("evidence of a retracted source does not keep the claim from being corroborated, and says so", () => {
  showColumns({ evidence: [{ ...AGAINST, source: from({ retracted: true }) }] });

  expect(screen.getByText("retracted")).toBeTruthy();
  expect(screen.getByText(/^Not relied on/)).toBeTruthy();
  expect(screen.queryByText(/^Not answered yet/)).toBeNull();
});

test("a party's bare denial is shown as one that does not block", () => {
  showColumns({ independence: against(aDenial({ bareDenial: true, blocks: false })) });
  expect(screen.getByText("A party’s bare denial: shown, does not block.")).toBeTruthy();
});

test("an answer stands beside what it answers", () => {
  showColumns({ evidence: [{ ...AGAINST, answeredReason: "فيلم قديم" }], independence: against(COUNTED) });
  expect(screen.getByText("فيلم قديم").getAttribute("dir")).toBe("auto");
  expect(screen.queryByText(/^Not answered yet/)).toBeNull();
});

test.each([
  ["unnamed", { unnamed: true, checked: false }, ["unnamed"]],
  ["unchecked", { checked: false }, ["unchecked"]],
  ["checked", {}, []],
])("a source that is %s is marked as such only", (_case, said, marks) => {
  showColumns({ evidence: [anEvidenceView({ source: from(said) })] });
  const shown = ["unnamed", "unchecked", "retracted"].filter((word) => screen.queryByText(word));
  expect(shown).toEqual(marks);
});

test("evidence against is answered with a reason, against the version that was read", async () => {
  const sent = answers(answerEvidence, done(SAVED));
  const { user } = showColumns({ evidence: [AGAINST], independence: against(COUNTED) });

  await user.click(screen.getByLabelText("Answer: evidence against from an origin not stated"));
  await user.type(screen.getByLabelText(/^Why it does not stand/), "Old film.");
  await user.click(screen.getByText("Save the answer"));

  expect(sent).toEqual([{ claimId: idOf(1), version: 3, evidenceId: idOf(602), reason: "Old film." }]);
});

test("a denial is answered at its appearance, and an answer that stands can be changed", async () => {
  const sent = answers(answerAppearance, done(SAVED));
  const appearances = [anAppearanceView({ answeredReason: "A denial of another day." })];
  const { user } = showColumns({ appearances, independence: against(aDenial({ answered: true })) });

  await user.click(screen.getByLabelText("Change the answer: Defence Ministry in A-1"));
  await user.click(screen.getByText("Save the answer"));

  const reason = "A denial of another day.";
  expect(sent).toEqual([{ claimId: idOf(1), version: 3, appearanceId: idOf(201), reason }]);
});

test("evidence for is not answered", () => {
  showColumns({ evidence: [anEvidenceView()] });
  expect(screen.queryByLabelText(/^Answer/)).toBeNull();
});

const withdraw = () => screen.getByLabelText("Withdraw evidence for from an origin not stated");

test("withdrawing is told, and undone against the version it made", async () => {
  const sent = answers(withdrawEvidence, done(SAVED));
  const restored = answers(restoreEvidence, done(SAVED));
  const { user, journey } = showColumns({ evidence: [anEvidenceView()] });

  await user.click(withdraw());
  await user.click(await screen.findByText("Undo"));

  expect(sent).toEqual([{ claimId: idOf(1), evidenceId: idOf(601), version: 3 }]);
  expect(restored).toEqual([{ claimId: idOf(1), evidenceId: idOf(601), version: 4 }]);
  await waitFor(() => expect(journey).toEqual(["refresh", "refresh"]));
});

test.each([
  ["a refusal is told and the page shows what holds", refused("It was withdrawn already."), ["refresh"]],
  ["while the desk can't be reached the page is left as it is", unreachable, []],
])("%s", async (_case, answer, went) => {
  answers(withdrawEvidence, answer);
  const { user, journey } = showColumns({ evidence: [anEvidenceView()] });

  await user.click(withdraw());

  const told = await screen.findAllByText(/withdrawn already|could not be reached/);
  expect(told.length).toBeGreaterThan(0);
  expect(journey).toEqual(went);
});
