import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionFailure } from "@/lib/action-result";
import {
  acceptSuggestion,
  rejectSuggestion,
  reopenSuggestion,
  restoreClaim,
  withdrawClaim,
} from "@/server/claims/actions";
import { forgetDistinction, mergeClaims, tellApart, unmergeClaim } from "@/server/claims/attach-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aReadClaim } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { ACCEPTED, CARDS, cards, offersC7, openCards, rail, showReader } from "@/test/screens/show-reader";

const OWN = { id: idOf(1), appearanceId: idOf(201), ref: "C-1", standing: "unreviewed" } as const;
const INTO = aClaimItem({ id: idOf(7), appearanceId: idOf(207), ref: "C-7", statement: "Nine were killed." });
const UNREACHABLE = /^The desk could not be reached\./;
const REOPENED = done({ id: idOf(701), version: 2, state: "open" as const });

/** The answers one after the other, the last one for ever. */
const inTurn = <T,>(...given: (() => T)[]): (() => T) => {
  const [last] = given.slice(-1);
  return () => (given.shift() ?? last ?? Promise.reject)() as T;
};

async function accepted() {
  answers(acceptSuggestion, done(ACCEPTED));
  const shown = showReader();
  await shown.user.keyboard("a");
  await screen.findByText("C-2 accepted.");
  return shown;
}

test("what is undone by key is told, and its message with its Undo goes", async () => {
  answers(reopenSuggestion, REOPENED);
  const { user } = await accepted();
  await user.keyboard("z");
  expect(await screen.findByText("Undone: C-2 accepted.")).toBeDefined();
  await waitFor(() => expect(screen.queryByText("C-2 accepted.")).toBeNull());
  expect(screen.queryByText("Undo")).toBeNull();
});

test("an undo that did not reach the desk is told, leaves the screen, and goes through at the next try", async () => {
  const sent = answers(
    reopenSuggestion,
    inTurn(unreachable, async () => REOPENED),
  );
  const { user } = await accepted();
  await user.keyboard("z");
  await screen.findAllByText(UNREACHABLE);
  expect(screen.queryByText(/^Undone/)).toBeNull();
  expect(cards()).toEqual([CARDS.claim, CARDS.accepted, CARDS.second]);
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.first);
  expect(sent).toHaveLength(2);
  expect(cards()).toEqual([CARDS.claim, CARDS.first, CARDS.second]);
});

test("whoever has no keyboard tries it again from the message that tells of the failure", async () => {
  answers(
    reopenSuggestion,
    inTurn(unreachable, async () => REOPENED),
  );
  const { user } = await accepted();
  await user.click(screen.getByText("Undo"));
  await screen.findAllByText(UNREACHABLE);
  await user.click(await screen.findByText("Undo"));
  expect(await rail().findByLabelText(CARDS.first)).toBeDefined();
});

test.each<[ActionFailure["code"], number]>([
  ["unexpected", 2],
  ["unauthenticated", 2],
  ["conflict", 1],
  ["forbidden", 1],
])("an undo that failed as %s is sent by two presses so often: %i", async (code, times) => {
  const sent = answers(reopenSuggestion, refused("Not now.", { code }));
  const { user } = await accepted();
  await user.keyboard("z");
  await screen.findAllByText("Not now.");
  await user.keyboard("z");
  if (times === 1) await screen.findByText("There is nothing to undo.");
  await waitFor(() => expect(sent).toHaveLength(times));
});

test("a refused undo stands in the way of no older one", async () => {
  answers(rejectSuggestion, done({ id: idOf(702) }));
  const sent = answers(reopenSuggestion, ({ suggestionId }) =>
    suggestionId === idOf(702) ? refused("Somebody accepted it meanwhile.", { code: "conflict" }) : REOPENED,
  );
  const { user } = await accepted();
  await user.keyboard("x");
  await screen.findByText("Suggestion rejected.");
  await user.keyboard("z");
  await screen.findAllByText("Somebody accepted it meanwhile.");
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.first);
  expect(sent.map(({ suggestionId }) => suggestionId)).toEqual([idOf(702), idOf(701)]);
});

test("a failed undo keeps its turn: what was done while it was under way is undone first", async () => {
  const waiting = later<(typeof REOPENED)["value"]>();
  const sent = answers(
    reopenSuggestion,
    inTurn(waiting.answer, async () => REOPENED),
  );
  answers(rejectSuggestion, done({ id: idOf(702) }));
  const { user } = await accepted();
  await user.keyboard("z");
  await user.keyboard("x");
  await screen.findByText("Suggestion rejected.");
  waiting.give(refused("Later.", { code: "unavailable" }));
  await screen.findAllByText("Later.");
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.second);
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.first);
  expect(sent.map(({ suggestionId }) => suggestionId)).toEqual([idOf(701), idOf(702), idOf(701)]);
});

test("an undo of a card that still waits for another answer is not lost", async () => {
  const waiting = later<typeof INTO>();
  answers(tellApart, done({ id: idOf(31) }));
  const forgotten = answers(forgetDistinction, done({ id: idOf(31) }));
  answers(withdrawClaim, waiting.answer);
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await rail().findByText("Likely the same as");
  await user.keyboard("n");
  await screen.findByText("C-7 will not be offered here again.");
  await user.keyboard("xz");
  await screen.findAllByText("This card still waits for the last answer.");
  expect(forgotten).toEqual([]);
  waiting.give(refused("It was reviewed.", { code: "invalid" }));
  await screen.findAllByText("It was reviewed.");
  await user.keyboard("z");
  await waitFor(() => expect(forgotten).toEqual([{ id: idOf(31) }]));
});

test("an undo that is under way is not sent a second time", async () => {
  const waiting = later<(typeof REOPENED)["value"]>();
  const sent = answers(reopenSuggestion, waiting.answer);
  const { user } = await accepted();
  await user.keyboard("zz");
  expect(await screen.findByText("There is nothing to undo.")).toBeDefined();
  expect(sent).toHaveLength(1);
});

test("a claim that could not be brought back is brought back at the next try, under the version it was left at", async () => {
  answers(withdrawClaim, done(aClaimItem({ ...OWN, version: 4 })));
  const sent = answers(
    restoreClaim,
    inTurn(unreachable, async () => done(aClaimItem({ ...OWN, version: 5 }))),
  );
  const { user } = showReader([aReadClaim()]);
  await user.keyboard("x");
  await screen.findByText("C-1 taken back.");
  await user.keyboard("z");
  await screen.findAllByText(UNREACHABLE);
  expect(cards()).toEqual([]);
  await user.keyboard("z");
  await rail().findByText("C-1");
  expect(sent.map(({ version }) => version)).toEqual([4, 4]);
  expect(openCards()).toEqual([CARDS.claim]);
});

test("a merge that could not be undone is undone at the next try", async () => {
  answers(mergeClaims, done(INTO));
  answers(
    unmergeClaim,
    inTurn(unreachable, async () => done(aClaimItem({ ...OWN, version: 5 }))),
  );
  const { user } = showReader([aReadClaim()], {}, offersC7);
  await rail().findByText("Likely the same as");
  await user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  await user.keyboard("z");
  await screen.findAllByText(UNREACHABLE);
  expect(cards()).toEqual(["Claim C-7: Nine were killed."]);
  await user.keyboard("z");
  expect(await rail().findByLabelText(CARDS.claim)).toBeDefined();
});
