import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { acceptSuggestion, rejectSuggestion, withdrawClaim } from "@/server/claims/actions";
import { forgetDistinction, mergeClaims, tellApart } from "@/server/claims/attach-actions";
import { renewSuggestions } from "@/server/extraction/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aReadClaim, aReadSuggestion, aSuggestionView } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
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

const ALL = [CARDS.claim, CARDS.first, CARDS.second];
const WORDS = "Somebody else changed this suggestion after you opened it.";
const REFUSED = refused(WORDS, { code: "conflict" });
const RENEWED = { extractor: "8", new: 0, gone: 0, same: 0, settled: 0, suggestions: [] };
const UNREACHABLE = /^The desk could not be reached\./;
const ATTACHED = aClaimItem({ ...ACCEPTED, id: idOf(7), ref: "C-7", statement: "Nine were killed." });

/** Waits until the offer of C-7 stands on the open card. */
const offered = () => rail().findByText("Likely the same as");

test.each([
  ["accept", "a", () => answers(acceptSuggestion, REFUSED)],
  ["reject", "x", () => answers(rejectSuggestion, REFUSED)],
])("a refused %s is told, and one is back at the suggestion that stays", async (_step, key, refuse) => {
  refuse();
  const { user } = showReader();
  await user.keyboard(key);
  await screen.findAllByText(WORDS);
  expect(cards()).toEqual(ALL);
  expect(openCards()).toEqual([CARDS.first]);
  await user.keyboard("z");
  expect(await screen.findByText("There is nothing to undo.")).toBeDefined();
});

test("where the desk can't be reached nothing is lost, and the same press does it later", async () => {
  const sent = answers(acceptSuggestion, unreachable);
  const { user } = showReader();
  await user.click(rail().getByText("Accept"));
  await screen.findAllByText(UNREACHABLE);
  expect(cards()).toEqual(ALL);
  answers(acceptSuggestion, done(ACCEPTED));
  await user.click(rail().getByText("Accept"));
  await screen.findByText("C-2 accepted.");
  expect(sent).toHaveLength(1);
  expect(cards()).toEqual([CARDS.claim, CARDS.accepted, CARDS.second]);
});

test("one goes on without waiting: the next card is open while the answer is on its way", async () => {
  const waiting = later<typeof ACCEPTED>();
  answers(acceptSuggestion, waiting.answer);
  const { user } = showReader();
  await user.keyboard("a");
  expect(openCards()).toEqual([CARDS.second]);
  expect(cards()).toEqual(ALL);
  waiting.give(done(ACCEPTED));
  await rail().findByLabelText(CARDS.accepted);
  expect(openCards()).toEqual([CARDS.second]);
});

test("a late answer takes nobody back who has gone elsewhere, and the next suggestion is worked on meanwhile", async () => {
  const waiting = later<typeof ACCEPTED>();
  answers(acceptSuggestion, waiting.answer);
  answers(rejectSuggestion, done({ id: idOf(702) }));
  const { user } = showReader();
  await user.keyboard("ax");
  await screen.findByText("Suggestion rejected.");
  await user.keyboard("kk");
  waiting.give(done(ACCEPTED));
  await rail().findByLabelText(CARDS.accepted);
  expect(cards()).toEqual([CARDS.claim, CARDS.accepted]);
  expect(openCards()).toEqual([CARDS.claim]);
});

test("a second press on a card that waits sends nothing, and says so", async () => {
  const waiting = later<typeof ACCEPTED>();
  const sent = answers(acceptSuggestion, waiting.answer);
  const rejected = answers(rejectSuggestion, done({ id: idOf(701) }));
  const { user } = showReader([aReadSuggestion()]);
  await user.keyboard("ax");
  expect(await screen.findByText("This card still waits for the last answer.")).toBeDefined();
  expect([sent.length, rejected.length]).toEqual([1, 0]);
  expect(rail().getByText("Accept").getAttribute("aria-disabled")).toBe("true");
  waiting.give(REFUSED);
  await screen.findAllByText(WORDS);
  expect(rail().getByText("Accept").getAttribute("aria-disabled")).toBeNull();
});

test("a claim that can't be taken back stays where it is, and says why", async () => {
  const why = "Somebody has reviewed this claim. Reopen it instead.";
  answers(withdrawClaim, refused(why, { kind: "claim_reviewed" }));
  const { user } = showReader([aReadClaim(), LATER]);
  await user.keyboard("k");
  await user.click(rail().getByText("Take back"));
  await screen.findAllByText(why);
  expect(cards()).toEqual([CARDS.claim, CARDS.second]);
  expect(openCards()).toEqual([CARDS.claim]);
});

test("a refused merge leaves the claim under its own reference, with the offer", async () => {
  const why = "This claim has a public page. Take it off there first, or merge the other way round.";
  answers(mergeClaims, refused(why, { kind: "claim_published" }));
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await offered();
  await user.click(rail().getByText("Merge into C-7"));
  await screen.findAllByText(why);
  expect(cards()).toEqual([CARDS.claim]);
  expect(rail().getByText("Likely the same as")).toBeDefined();
});

test("a suggestion is attached to the offered claim, and stands at its place under that reference", async () => {
  const sent = answers(acceptSuggestion, done(ATTACHED));
  const { user } = showReader([aReadSuggestion(), LATER], {}, offersC7);
  await offered();
  await user.click(rail().getByText("Attach to C-7"));
  await screen.findByText("Attached to C-7.");
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 0, claimId: idOf(7) }]);
  expect(cards()).toEqual(["Claim C-7: Nine were killed.", CARDS.second]);
  expect(openCards()).toEqual([CARDS.second]);
});

test("a refused attaching is told, and one is back at the suggestion with its offer", async () => {
  answers(acceptSuggestion, REFUSED);
  const { user } = showReader([aReadSuggestion(), LATER], {}, offersC7);
  await offered();
  await user.keyboard("s");
  await screen.findAllByText(WORDS);
  expect(openCards()).toEqual([CARDS.first]);
  expect(rail().getByText("Attach to C-7")).toBeDefined();
});

test.each([
  ["suggestion", aReadSuggestion(), { suggestionId: idOf(701) }],
  ["claim", aReadClaim(), { claimId: idOf(1) }],
])("what is not the same as a %s is offered no more, until that is undone", async (_kind, item, from) => {
  const sent = answers(tellApart, done({ id: idOf(31) }));
  const forgotten = answers(forgetDistinction, done({ id: idOf(31) }));
  const { user } = showReader([item], {}, offersC7);
  await offered();
  await user.click(rail().getByLabelText("Not the same as C-7"));
  await screen.findByText("C-7 will not be offered here again.");
  expect(sent).toEqual([{ claimId: idOf(7), from }]);
  expect(rail().queryByText("Likely the same as")).toBeNull();
  await user.keyboard("z");
  expect(await offered()).toBeDefined();
  expect(forgotten).toEqual([{ id: idOf(31) }]);
});

test("an offer that could not be answered stays", async () => {
  answers(tellApart, unreachable);
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await offered();
  await user.keyboard("n");
  await screen.findAllByText(UNREACHABLE);
  expect(rail().getByText("Likely the same as")).toBeDefined();
});

test("an offer stays away while undoing that answer fails", async () => {
  answers(tellApart, done({ id: idOf(31) }));
  answers(forgetDistinction, refused("It was taken back already.", { code: "not_found" }));
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await offered();
  await user.keyboard("n");
  await screen.findByText("C-7 will not be offered here again.");
  await user.keyboard("z");
  await screen.findAllByText("It was taken back already.");
  expect(rail().queryByText("Likely the same as")).toBeNull();
});

test("a desk that offers nothing, or can't be asked, leaves the cards as they are", async () => {
  const asked: unknown[] = [];
  showReader(undefined, {}, (cards) => {
    asked.push(cards);
    return unreachable();
  });
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked).toEqual([{ claimIds: [idOf(1)], suggestionIds: [idOf(701), idOf(702)] }]);
  expect(cards()).toEqual(ALL);
  expect(screen.queryByText(UNREACHABLE)).toBeNull();
});

test.each([
  ["refused", () => refused("Nothing here can read this language."), /^Nothing here can read/],
  ["not answered", unreachable, UNREACHABLE],
])("a reading again that is %s leaves every card", async (_how, answer, words) => {
  answers(renewSuggestions, answer);
  const { user } = showReader();
  await user.click(screen.getByText("Read again"));
  await screen.findAllByText(words);
  expect(cards()).toEqual(ALL);
});

test("a text is read again once however often that is pressed, and the button says that it is under way", async () => {
  const waiting = later<typeof RENEWED>();
  const sent = answers(renewSuggestions, waiting.answer);
  const { user } = showReader([aReadClaim()]);
  const button = screen.getByText("Read again");
  await user.dblClick(button);
  expect(sent).toHaveLength(1);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  waiting.give(done(RENEWED));
  await screen.findByText(/^Read again: /);
  expect(button.getAttribute("aria-disabled")).toBeNull();
});

test("a name that was taken before the text is read again is still taken where it is still offered", async () => {
  const near = [{ sourceId: idOf(502), name: "Anadolu Agency" }];
  const open = aReadSuggestion();
  const misspelt = open.chain.map((link) => (link.role === "outlet" ? link : { ...link, near }));
  const [proposed] = aSuggestionView().chain;
  const again = proposed && {
    ...{ ...proposed, source: "Andadolu", mention: "Andadolu" },
    offers: near.map(({ sourceId, name }) => ({ sourceId, source: name, reason: "near", score: 0.9 })),
  };
  const view = aSuggestionView({ chain: again ? [again] : [] });
  answers(renewSuggestions, done({ ...RENEWED, suggestions: [view] }));
  const sent = answers(acceptSuggestion, done(ACCEPTED));
  const { user } = showReader([{ ...open, chain: misspelt }]);
  await user.keyboard("m");
  await user.click(screen.getByText("Read again"));
  await screen.findByText(/^Read again: /);
  expect(rail().getByText("Anadolu Agency")).toBeDefined();
  await user.keyboard("a");
  await screen.findByText("C-2 accepted.");
  expect(sent).toMatchObject([{ suggestionId: idOf(701), chain: [{ sourceId: idOf(502) }] }]);
});
