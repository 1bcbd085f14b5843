import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { RejectedSuggestion } from "@/domain/articles/reading";
import { acceptSuggestion, rejectSuggestion, reopenSuggestion } from "@/server/claims/actions";
import { readSuggestion } from "@/server/extraction/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { aReadClaim, aSuggestionView } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { ACCEPTED, CARDS, cards, openCards, rail, showReader, theDialog } from "@/test/screens/show-reader";

const REJECTED = { key: idOf(701), statement: "The army left on Friday.", version: 1 };
const REOPEN = "Reopen: The army left on Friday.";
const reopened = (version = 2) => done({ id: idOf(701), version, state: "open" as const });

const showWith = (...rejected: RejectedSuggestion[]) =>
  showReader([aReadClaim()], {}, undefined, undefined, rejected);
const listButton = () => screen.queryByRole("button", { name: /^\d+ rejected$/ });

async function open({ user }: ReturnType<typeof showWith>) {
  await user.click(screen.getByRole("button", { name: /^\d+ rejected$/ }));
  return within(theDialog());
}

test("where nothing was rejected nothing is said of it", () => {
  showWith();
  expect(listButton()).toBeNull();
});

test("what was rejected before is counted, and listed on demand", async () => {
  const shown = showWith(REJECTED, { key: idOf(703), statement: "عاد السكان.", version: 1 });
  expect(listButton()?.textContent).toBe("2 rejected");

  const list = await open(shown);

  const rows = list.getAllByRole("listitem");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "The army left on Friday.Reopen",
    "عاد السكان.Reopen",
  ]);
  expect(list.getByText("عاد السكان.").dir).toBe("auto");
});

test("of very many a hundred are drawn at a time, and all can be reached", async () => {
  const many = Array.from({ length: 230 }, (_, index) => ({
    ...{ key: idOf(5000 + index), statement: `Statement ${index}.`, version: 1 },
  }));
  const shown = showWith(...many);
  const list = await open(shown);
  expect(list.getAllByRole("listitem")).toHaveLength(100);

  await shown.user.click(list.getByRole("button", { name: "Show 100 more" }));
  await shown.user.click(list.getByRole("button", { name: "Show 30 more" }));

  expect(list.getAllByRole("listitem")).toHaveLength(230);
  expect(list.queryByRole("button", { name: /^Show/ })).toBeNull();
});

test("what was rejected is reopened as it is proposed now, and its card is open and has the keyboard", async () => {
  const sent = answers(reopenSuggestion, reopened());
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  const shown = showWith(REJECTED);
  const list = await open(shown);

  await shown.user.click(list.getByRole("button", { name: REOPEN }));

  const card = await rail().findByLabelText(CARDS.first);
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 1 }]);
  expect(cards()).toEqual([CARDS.claim, CARDS.first]);
  expect(openCards()).toEqual([CARDS.first]);
  expect(listButton()).toBeNull();
  expect(document.activeElement).toBe(card);
});

test("the reopening is undone by rejecting it again, at the version it has now", async () => {
  answers(reopenSuggestion, reopened());
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  const sent = answers(rejectSuggestion, done({ id: idOf(701), version: 3, state: "rejected" as const }));
  const shown = showWith(REJECTED);
  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));

  await shown.user.click(await screen.findByText("Undo"));

  expect(await screen.findByText("1 rejected")).toBeTruthy();
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 2 }]);
  expect(cards()).toEqual([CARDS.claim]);
});

test("what is rejected here can be reopened when its notice is gone, and the notice takes it off the list", async () => {
  answers(rejectSuggestion, done({ id: idOf(701), version: 1, state: "rejected" as const }));
  const sent = answers(reopenSuggestion, reopened());
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  const shown = showReader();
  await shown.user.keyboard("x");
  expect(await screen.findByText("1 rejected")).toBeTruthy();

  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));

  await rail().findByLabelText(CARDS.first);
  expect(sent).toEqual([{ suggestionId: idOf(701), version: 1 }]);
  expect(cards()).toEqual([CARDS.claim, CARDS.first, CARDS.second]);
});

test("reopening and the rejection before it are undone one after the other, at the versions these steps left", async () => {
  const rejected = answers(rejectSuggestion, ({ version = 0 }) =>
    done({ id: idOf(701), version: version === 2 ? 3 : 1, state: "rejected" as const }),
  );
  const sent = answers(reopenSuggestion, ({ version = 0 }) => reopened(version + 1));
  answers(readSuggestion, done(aSuggestionView({ version: 2, statement: "The army left on Saturday." })));
  const shown = showReader();
  await shown.user.keyboard("x");
  await screen.findByText("1 rejected");
  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));
  await rail().findByLabelText(/on Saturday/);

  await shown.user.keyboard("z");
  await screen.findByText("1 rejected");
  await shown.user.keyboard("z");

  expect(await rail().findByLabelText(/on Saturday/)).toBeTruthy();
  expect(rejected.at(-1)).toEqual({ suggestionId: idOf(701), version: 2 });
  expect(sent.map(({ version }) => version)).toEqual([1, 3]);
  expect(listButton()).toBeNull();
});

test("a reopened suggestion that was accepted is taken back step by step to what it was", async () => {
  answers(acceptSuggestion, done(ACCEPTED));
  const rejected = answers(rejectSuggestion, ({ version = 0 }) =>
    done({ id: idOf(701), version: version + 1, state: "rejected" as const }),
  );
  const sent = answers(reopenSuggestion, ({ version = 0 }) => reopened(version + 1));
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  const shown = showWith(REJECTED);
  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));
  await rail().findByLabelText(CARDS.first);
  await shown.user.keyboard("a");
  await screen.findByText("C-2 accepted.");

  await shown.user.keyboard("z");
  await rail().findByLabelText(CARDS.first);
  await shown.user.keyboard("z");

  expect(await screen.findByText("1 rejected")).toBeTruthy();
  expect(sent.map(({ version }) => version)).toEqual([1, 3]);
  expect(rejected).toEqual([{ suggestionId: idOf(701), version: 4 }]);
});

test("a rejection that is undone is rejected no more", async () => {
  answers(rejectSuggestion, done({ id: idOf(701), version: 1, state: "rejected" as const }));
  answers(reopenSuggestion, reopened());
  const { user } = showReader();
  await user.keyboard("x");
  await screen.findByText("1 rejected");

  await user.keyboard("z");

  await rail().findByLabelText(CARDS.first);
  expect(listButton()).toBeNull();
});

test("what somebody else reopened meanwhile is shown as it is by now", async () => {
  answers(reopenSuggestion, refused("It is open.", { code: "conflict", kind: "suggestion_open" }));
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  const shown = showWith(REJECTED);

  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));

  expect(await rail().findByLabelText(CARDS.first)).toBeTruthy();
});

test("while the desk can't be reached it stays on the list, and is reopened at the next try", async () => {
  answers(reopenSuggestion, unreachable);
  const shown = showWith(REJECTED);
  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));
  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(cards()).toEqual([CARDS.claim]);

  answers(reopenSuggestion, reopened());
  answers(readSuggestion, done(aSuggestionView({ version: 2 })));
  await shown.user.click((await open(shown)).getByRole("button", { name: REOPEN }));

  expect(await rail().findByLabelText(CARDS.first)).toBeTruthy();
});
