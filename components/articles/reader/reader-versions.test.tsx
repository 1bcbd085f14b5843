import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { acceptSuggestion, rejectSuggestion, reopenSuggestion, withdrawClaim } from "@/server/claims/actions";
import { readSuggestion } from "@/server/extraction/actions";
import { answers, done, refused } from "@/test/screens/answers";
import { aReadSuggestion, aSuggestionView, spanOf } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { loadNewest } from "@/test/screens/load-newest";
import {
  ACCEPTED,
  CARDS,
  cards,
  offersC7,
  openCards,
  rail,
  showReader,
  theDialog,
} from "@/test/screens/show-reader";

const SHOWN = aReadSuggestion({ version: 4 });
const OTHER = "Suggestion: Nobody left.";
const CONFLICT = refused("Somebody else changed this suggestion after you opened it.", { code: "conflict" });
const CHANGED = /^This suggestion was changed meanwhile\./;

/** The suggestion as a renewal has left it. */
const renewed = () => aSuggestionView({ version: 5, statement: "Nobody left.", ...spanOf("The army") });

test.each([
  ["a", () => answers(acceptSuggestion, CONFLICT)],
  ["x", () => answers(rejectSuggestion, CONFLICT)],
  ["s", () => answers(acceptSuggestion, CONFLICT)],
])("%s decides on what the card shows; what the desk proposes by now is shown first", async (key, refuse) => {
  const sent = refuse();
  const asked = answers(readSuggestion, done(renewed()));
  const { user } = showReader([SHOWN], {}, offersC7);
  await rail().findByText("Likely the same as");
  await user.keyboard(key);
  expect(await screen.findAllByText(CHANGED)).not.toEqual([]);
  expect(cards()).toEqual([OTHER]);
  expect(openCards()).toEqual([OTHER]);
  await user.keyboard(key);
  expect(sent).toMatchObject([
    { suggestionId: idOf(701), version: 4 },
    { suggestionId: idOf(701), version: 5 },
  ]);
  expect(asked[0]).toEqual({ articleId: idOf(301), suggestionId: idOf(701) });
});

test("what somebody settled meanwhile is told in the desk's words, and nothing is read anew", async () => {
  const words = "This suggestion was accepted already and became C-9.";
  answers(acceptSuggestion, refused(words, { code: "conflict", kind: "suggestion_accepted" }));
  const asked = answers(readSuggestion, done(renewed()));
  const { user } = showReader([SHOWN]);
  await user.keyboard("a");
  await screen.findAllByText(words);
  expect(asked).toEqual([]);
});

test.each([
  ["an acceptance", "a", "C-2 accepted."],
  ["a rejection", "x", "Suggestion rejected."],
])(
  "%s is undone at the version it left, and the next one is taken at the version of the undo",
  async (_step, key, told) => {
    const accepted = answers(acceptSuggestion, done(ACCEPTED));
    const rejected = answers(
      rejectSuggestion,
      done({ id: idOf(701), state: "rejected" as const, version: 5 }),
    );
    const reopened = answers(reopenSuggestion, done({ id: idOf(701), state: "open" as const, version: 6 }));
    const { user } = showReader([SHOWN]);
    await user.keyboard(key);
    await screen.findByText(told);
    await user.keyboard("z");
    await rail().findByLabelText(CARDS.first);
    await user.keyboard(key);
    await screen.findAllByText(told);
    expect(reopened).toEqual([{ suggestionId: idOf(701), version: 5 }]);
    expect([...accepted, ...rejected].map(({ version }) => version)).toEqual([4, 6]);
  },
);

test("a form goes on with what the desk proposes by now, and keeps what was typed", async () => {
  const sent = answers(acceptSuggestion, ({ version }) => (version === 4 ? CONFLICT : done(ACCEPTED)));
  answers(readSuggestion, done(renewed()));
  const { user } = showReader([SHOWN]);
  await user.keyboard("e");
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText(/^Statement/), " Slowly.");
  await user.click(dialog.getByRole("button", { name: "Accept" }));
  await dialog.findByText(/^Somebody else changed this suggestion/);
  await loadNewest();
  expect(dialog.getByText("Nobody left.")).toBeDefined();
  await user.click(dialog.getByRole("button", { name: "Accept" }));
  await screen.findByText("C-2 accepted.");
  const mine = { statement: "The army left on Friday. Slowly." };
  expect(sent).toMatchObject([
    { ...mine, version: 4, ...SHOWN.span },
    { ...mine, version: 5, ...spanOf("The army") },
  ]);
});

test("a suggestion that stays open is taken again at the version the first claim left", async () => {
  const second = { id: idOf(3), appearanceId: idOf(203), ref: "C-3" };
  const sent = answers(acceptSuggestion, ({ keepOpen }) =>
    done(keepOpen ? ACCEPTED : { ...ACCEPTED, ...second }),
  );
  const { user } = showReader([SHOWN]);
  await user.keyboard("e");
  await screen.findByRole("dialog");
  await user.click(within(theDialog()).getByLabelText(/^Keep the suggestion open/));
  await user.click(within(theDialog()).getByRole("button", { name: "Accept" }));
  await screen.findByText("C-2 accepted.");
  await closed();
  await user.click(rail().getByText(SHOWN.statement, { selector: `[aria-label="${CARDS.first}"] *` }));
  await user.keyboard("a");
  await screen.findByText("C-3 accepted.");
  expect(sent.map(({ version }) => version)).toEqual([4, 5]);
});

test("a name that is given back leaves the card at the version it has by then", async () => {
  const near = [{ sourceId: idOf(502), name: "Anadolu Agency" }];
  const chain = SHOWN.chain.map((link) => (link.role === "outlet" ? link : { ...link, near }));
  const sent = answers(acceptSuggestion, done(ACCEPTED));
  answers(reopenSuggestion, done({ id: idOf(701), state: "open" as const, version: 6 }));
  answers(withdrawClaim, done(aClaimItem()));
  const { user } = showReader([{ ...SHOWN, chain }]);
  await user.keyboard("ma");
  await screen.findByText("C-2 accepted.");
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.first);
  await user.keyboard("za");
  await screen.findAllByText("C-2 accepted.");
  expect(sent).toMatchObject([{ version: 4, chain: [{ sourceId: idOf(502) }] }, { version: 6 }]);
  expect(sent[1]?.chain).toBeUndefined();
});
