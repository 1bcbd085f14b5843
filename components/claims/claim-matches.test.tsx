import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { forgetDistinction, mergeClaims, tellApart, unmergeClaim } from "@/server/claims/attach-actions";
import type { MatchView } from "@/server/claims/matching/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem, aMatch, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ClaimMatches } from "./claim-matches";

const CLAIM = { id: idOf(1), ref: "C-1" };
const showMatches = (...matches: MatchView[]) => show(<ClaimMatches claim={CLAIM} matches={matches} />);
const merge = () => screen.getByText(/^Same: merge C-2/);
const apart = () => screen.getByLabelText("Not the same as C-2");

test("nothing is shown where nothing is likely the same", () => {
  showMatches();
  expect(screen.queryByText("Likely the same")).toBeNull();
});

test("a match shows its claim, its standing, its outlets and why it is offered", () => {
  const claim = { ...aMatch().claim, standing: "disputed" as const, outlets: ["Reuters", "الجزيرة"] };
  showMatches(aMatch({ claim, shared: ["the same place", "the same figure"] }));

  const row = screen.getByRole("listitem");
  expect(screen.getByText("C-2").getAttribute("href")).toBe("/claims/C-2");
  expect(row.textContent).toContain("Disputed");
  expect(screen.getByText("Reuters, الجزيرة").tagName).toBe("BDI");
  expect(screen.getByText("Nine were killed near Aleppo.").getAttribute("dir")).toBe("auto");
  expect(screen.getByText("the same place; the same figure")).toBeTruthy();
});

test("what speaks against a match is said with it, and only where there is something", () => {
  const { rerender } = showMatches(aMatch({ against: ["another day", "another actor"] }));
  expect(screen.getByText("But: another day; another actor")).toBeTruthy();

  rerender(<ClaimMatches claim={CLAIM} matches={[aMatch()]} />);
  expect(screen.queryByText(/^But:/)).toBeNull();
});

const STAYS =
  "What was judged of C-2 stays on its own page: its reviews, and the evidence that came with them.";

test.each([
  ["unreviewed", 0],
  ["in_review", 1],
  ["corroborated", 1],
  ["needs_re_review", 1],
] as const)("what a merge leaves behind is said of a claim that is %s so often: %i", (standing, times) => {
  showMatches(aMatch({ claim: { ...aMatch().claim, standing } }));
  expect(screen.queryAllByText(STAYS)).toHaveLength(times);
});

test("the other claim is merged into this one, never the other way round", async () => {
  const sent = answers(mergeClaims, done(aClaimItem()));
  const { user, journey } = showMatches(aMatch());

  await user.click(merge());

  expect(await screen.findByText("C-2 was merged into C-1.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(2), into: idOf(1) }]);
  expect(journey).toEqual(["refresh"]);
});

test("a merge is undone for the claim that was merged", async () => {
  answers(mergeClaims, done(aClaimItem()));
  const undone = answers(unmergeClaim, done(aClaimItem()));
  const { user, journey } = showMatches(aMatch());
  await user.click(merge());

  await user.click(await screen.findByText("Undo"));

  expect(undone).toEqual([{ claimId: idOf(2) }]);
  await waitFor(() => expect(journey).toEqual(["refresh", "refresh"]));
});

test("two that are not the same are told apart for good", async () => {
  const sent = answers(tellApart, done({ id: idOf(77) }));
  const { user } = showMatches(aMatch());

  await user.click(apart());

  expect(await screen.findByText("C-2 will not be offered again.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(1), from: { claimId: idOf(2) } }]);
});

test("telling apart is undone by forgetting that very distinction", async () => {
  answers(tellApart, done({ id: idOf(77) }));
  const forgotten = answers(forgetDistinction, done({ id: idOf(77) }));
  const { user } = showMatches(aMatch());
  await user.click(apart());

  await user.click(await screen.findByText("Undo"));

  expect(forgotten).toEqual([{ id: idOf(77) }]);
});

test.each([
  ["merging", merge],
  ["telling apart", apart],
])("a refusal of %s is told without an undo, and the page shows what holds", async (_case, button) => {
  answers(mergeClaims, refused("It was merged already."));
  answers(tellApart, refused("It was merged already."));
  const { user, journey } = showMatches(aMatch());

  await user.click(button());

  expect(await screen.findAllByText("It was merged already.")).toBeTruthy();
  expect(screen.queryByText("Undo")).toBeNull();
  expect(journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is", async () => {
  answers(mergeClaims, unreachable);
  const { user, journey } = showMatches(aMatch());

  await user.click(merge());

  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(journey).toEqual([]);
});

test("while one answer is under way no other is sent, for no match; afterwards it is", async () => {
  const waiting = later<ReturnType<typeof aClaimItem>>();
  const merged = answers(mergeClaims, waiting.answer);
  const told = answers(tellApart, done({ id: idOf(77) }));
  const third = aMatch({ claim: { ...aMatch().claim, id: idOf(3), ref: "C-3" } });
  const { user } = showMatches(aMatch(), third);

  await user.click(merge());
  await user.click(merge());
  await user.click(screen.getByLabelText("Not the same as C-3"));
  expect([merged.length, told.length]).toEqual([1, 0]);

  waiting.give(done(aClaimItem()));
  await screen.findByText("C-2 was merged into C-1.");
  await user.click(screen.getByLabelText("Not the same as C-3"));
  expect(told).toHaveLength(1);
});

test("matches stand in the order of the desk's search", () => {
  const third = aMatch({ claim: { ...aMatch().claim, id: idOf(3), ref: "C-3" } });
  showMatches(third, aMatch());
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["C-3", "C-2"]);
});
