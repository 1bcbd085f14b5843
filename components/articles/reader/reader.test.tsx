import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  acceptSuggestion,
  rejectSuggestion,
  reopenSuggestion,
  restoreClaim,
  withdrawClaim,
} from "@/server/claims/actions";
import { mergeClaims, unmergeClaim } from "@/server/claims/attach-actions";
import { renewSuggestions } from "@/server/extraction/actions";
import { answers, done } from "@/test/screens/answers";
import { aReadClaim, aReadSuggestion, aSuggestionView, spanOf } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import {
  ACCEPTED,
  CARDS,
  cards,
  LATER,
  offersC7,
  openCards,
  rail,
  showReader,
} from "@/test/screens/show-reader";

const UNLIKELY = aReadSuggestion({
  ...LATER,
  key: idOf(703),
  confidence: 0.1,
  statement: "It was a Friday.",
});
const OWN = { id: idOf(1), appearanceId: idOf(201), ref: "C-1", standing: "unreviewed" } as const;
const { claim: CLAIM, first: FIRST, second: SECOND } = CARDS;

test("the screen opens at the first suggestion, with the cards in the order of the text", () => {
  showReader([LATER, aReadSuggestion(), aReadClaim()]);
  expect(cards()).toEqual([CLAIM, FIRST, SECOND]);
  expect(openCards()).toEqual([FIRST]);
});

test.each([
  ["j", SECOND],
  ["k", CLAIM],
])("the key %s moves to the card beside, and focus follows", async (key, label) => {
  const { user } = showReader();
  await user.keyboard(key);
  expect(openCards()).toEqual([label]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe(label);
});

test("the two buttons move as the keys do", async () => {
  const { user } = showReader();
  await user.click(screen.getByLabelText("Previous"));
  expect(openCards()).toEqual([CLAIM]);
  await user.click(screen.getByLabelText("Next"));
  expect(openCards()).toEqual([FIRST]);
});

test("an accepted suggestion becomes a claim at its place, and one goes on to the next", async () => {
  const sent = answers(acceptSuggestion, done(ACCEPTED));
  const { user } = showReader();
  await user.keyboard("a");
  await screen.findByText("C-2 accepted.");
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 0 }]);
  expect(cards()).toEqual([CLAIM, CARDS.accepted, SECOND]);
  expect(openCards()).toEqual([SECOND]);
});

test("what was accepted is a suggestion again once it is undone by key", async () => {
  answers(acceptSuggestion, done(ACCEPTED));
  const sent = answers(reopenSuggestion, done({ id: idOf(701) }));
  const { user } = showReader();
  await user.keyboard("a");
  await screen.findByText("C-2 accepted.");
  await user.keyboard("z");
  await rail().findByLabelText(FIRST);
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 1 }]);
  expect(cards()).toEqual([CLAIM, FIRST, SECOND]);
  expect(openCards()).toEqual([FIRST]);
});

test("a rejected suggestion goes, and comes back with the toast's button", async () => {
  const sent = answers(rejectSuggestion, done({ id: idOf(701) }));
  answers(reopenSuggestion, done({ id: idOf(701) }));
  const { user } = showReader();
  await user.click(rail().getByText("Reject"));
  await screen.findByText("Suggestion rejected.");
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 0 }]);
  expect(cards()).toEqual([CLAIM, SECOND]);
  await user.click(screen.getByText("Undo"));
  expect(await rail().findByLabelText(FIRST)).toBeDefined();
});

test("a step is undone once: after the key there is nothing left to undo", async () => {
  answers(rejectSuggestion, done({ id: idOf(701) }));
  const sent = answers(reopenSuggestion, done({ id: idOf(701) }));
  const { user } = showReader();
  await user.keyboard("x");
  await screen.findByText("Suggestion rejected.");
  await user.keyboard("z");
  await rail().findByLabelText(FIRST);
  await user.keyboard("z");
  expect(await screen.findByText("There is nothing to undo.")).toBeDefined();
  expect(sent).toHaveLength(1);
});

test("a claim is taken back under its version, and brought back under the one that left", async () => {
  const withdrawn = answers(withdrawClaim, done(aClaimItem({ ...OWN, version: 4 })));
  const restored = answers(restoreClaim, done(aClaimItem({ ...OWN, version: 5 })));
  const { user } = showReader();
  await user.keyboard("kx");
  await screen.findByText("C-1 taken back.");
  expect(cards()).toEqual([FIRST, SECOND]);
  await user.keyboard("z");
  await rail().findByText("C-1");
  expect(withdrawn).toEqual([{ claimId: idOf(1), version: 3 }]);
  expect(restored).toEqual([{ claimId: idOf(1), version: 4 }]);
});

test("every card of a claim goes when it is taken back, and all come back", async () => {
  answers(withdrawClaim, done(aClaimItem({ ...OWN, version: 4 })));
  answers(restoreClaim, done(aClaimItem({ ...OWN, version: 5 })));
  const again = aReadClaim({ key: idOf(209), span: spanOf("Anadolu reported"), quote: "Anadolu reported" });
  const { user } = showReader([aReadClaim(), again]);
  await user.keyboard("x");
  await screen.findByText("C-1 taken back.");
  expect(cards()).toEqual([]);
  await user.keyboard("z");
  await rail().findAllByText("C-1");
  expect(cards()).toHaveLength(2);
});

test("a claim merges into the offered one and stands under its reference; undoing gives it back its own", async () => {
  const into = aClaimItem({
    id: idOf(7),
    appearanceId: idOf(207),
    ref: "C-7",
    statement: "Nine were killed.",
  });
  const sent = answers(mergeClaims, done(into));
  const undone = answers(unmergeClaim, done(aClaimItem({ ...OWN, version: 5 })));
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await rail().findByText("Likely the same as");
  await user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  expect(sent).toEqual([{ claimId: idOf(1), into: idOf(7), version: 3 }]);
  expect(cards()).toEqual(["Claim C-7: Nine were killed."]);
  await user.keyboard("z");
  expect(await rail().findByLabelText(CLAIM)).toBeDefined();
  expect(undone).toEqual([{ claimId: idOf(1) }]);
});

test.each([
  ["a", "k", "C-1 is a claim already."],
  ["m", "", "No other name is offered on this card."],
  ["c", "", "Accept the suggestion first, then review it."],
  ["s", "", "No claim is offered here as likely the same."],
  ["z", "", "There is nothing to undo."],
])("the key %s says why it does nothing here (after '%s')", async (key, before, words) => {
  const { user } = showReader();
  if (before) await user.keyboard(before);
  await user.keyboard(key);
  expect(await screen.findByText(words)).toBeDefined();
});

test("who may not review sees no button for it, and the key says who may", async () => {
  const { user } = showReader([aReadClaim()], { review: false });
  expect(rail().queryByText("Review")).toBeNull();
  await user.keyboard("d");
  expect(await screen.findByText("Claims are reviewed by reviewers.")).toBeDefined();
});

test("unlikely suggestions are folded away until they are asked for", async () => {
  const { user } = showReader([aReadClaim(), aReadSuggestion(), UNLIKELY]);
  expect(screen.getByText("1 open suggestion · 1 claim, 0 decided")).toBeDefined();
  expect(cards()).toEqual([CLAIM, FIRST]);
  await user.click(screen.getByText("Show 1 more, unlikely"));
  expect(cards()).toEqual([CLAIM, FIRST, "Suggestion: It was a Friday."]);
  await user.keyboard("l");
  expect(cards()).toEqual([CLAIM, FIRST]);
});

test("the keys are listed, and can be switched off but for the one that lists them", async () => {
  const { user } = showReader();
  await user.keyboard("?");
  await user.click(await screen.findByLabelText("Use single keys on this browser"));
  await user.keyboard("{Escape}");
  await closed();
  await user.keyboard("j");
  expect(rail().getByLabelText(FIRST).getAttribute("aria-current")).toBe("true");
  await user.keyboard("?");
  expect(await screen.findByText("undo the last step")).toBeDefined();
});

test("read again, other suggestions take the place of the old ones, and the claims stay", async () => {
  const fresh = aSuggestionView({ id: idOf(710), statement: "The army has gone." });
  const gone = aSuggestionView({ id: idOf(711), statement: "Dealt with.", state: "rejected" });
  const sent = answers(renewSuggestions, done({ new: 1, gone: 2, same: 0, suggestions: [fresh, gone] }));
  const { user } = showReader();
  await user.click(screen.getByText("Read again"));
  await screen.findByText(/^Read again: /);
  expect(sent).toEqual([{ articleId: idOf(301) }]);
  expect(cards()).toEqual([CLAIM, "Suggestion: The army has gone."]);
});

test("nothing offers to read again where nothing can read the language", () => {
  showReader([], { renew: false });
  expect(screen.queryByText("Read again")).toBeNull();
  expect(screen.getByText("0 open suggestions · 0 claims, 0 decided")).toBeDefined();
});

test("leaving asks the server anew only where something changed", async () => {
  answers(rejectSuggestion, done({ id: idOf(701) }));
  const { user, journey, unmount } = showReader();
  await user.keyboard("x");
  await screen.findByText("Suggestion rejected.");
  unmount();
  expect(journey).toEqual(["refresh"]);
});
