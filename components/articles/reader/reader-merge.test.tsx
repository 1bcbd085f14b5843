import { screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { acceptSuggestion, readClaim, reopenSuggestion, withdrawClaim } from "@/server/claims/actions";
import { mergeClaims, unmergeClaim } from "@/server/claims/attach-actions";
import { answers, done, unreachable } from "@/test/screens/answers";
import { aReadClaim, aReadSuggestion, spanOf } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { ACCEPTED, CARDS, cards, LATER, offersC7, rail, showReader } from "@/test/screens/show-reader";

const ARMY = { span: spanOf("The army left on Friday"), quote: "The army left on Friday" };
const C7 = aReadClaim({
  ...ARMY,
  key: idOf(207),
  claimId: idOf(7),
  ref: "C-7",
  statement: "Nine were killed.",
});
const OWN = { id: idOf(1), appearanceId: idOf(201), ref: "C-1", standing: "unreviewed" } as const;
const { statement } = C7;
const c7 = (version: number) =>
  aClaimItem({
    id: idOf(7),
    appearanceId: idOf(207),
    ref: "C-7",
    statement,
    standing: "unreviewed",
    version,
  });
const CARD_OF_7 = `Claim C-7: ${statement}`;

/** C-1 and C-7 stand on the screen, and the desk offers that they are one. */
async function showTwo() {
  const shown = showReader([aReadClaim(), C7], {}, offersC7);
  await rail().findByText("Merge into C-7");
  return shown;
}

/** Takes back what is open, and gives the versions it was sent under. */
async function takeBackAfter({ user }: ReturnType<typeof showReader>, keys: string) {
  const sent = answers(withdrawClaim, ({ version }) => done(c7(version + 1)));
  await user.keyboard(keys);
  await screen.findByText("C-7 taken back.");
  return sent.map(({ claimId, version }) => [claimId, version]);
}

test("a claim that took another in is taken back under the version that the merge left", async () => {
  answers(mergeClaims, done(c7(4)));
  const shown = await showTwo();
  await shown.user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  expect(await takeBackAfter(shown, "x")).toEqual([[idOf(7), 4]]);
});

test("so is one that was made on this screen before", async () => {
  answers(acceptSuggestion, done({ ...ACCEPTED, id: idOf(7), ref: "C-7", statement }));
  answers(mergeClaims, done(c7(1)));
  const shown = showReader([aReadClaim(), aReadSuggestion()], {}, offersC7);
  await shown.user.keyboard("a");
  await screen.findByText("C-7 accepted.");
  await shown.user.keyboard("k");
  await rail().findByText("Merge into C-7");
  await shown.user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  expect(await takeBackAfter(shown, "x")).toEqual([[idOf(7), 1]]);
});

test("once a merge is undone, both claims are worked on under the versions that left", async () => {
  answers(mergeClaims, done(c7(4)));
  answers(unmergeClaim, done(aClaimItem({ ...OWN, version: 9, statement: "Reworded meanwhile." })));
  answers(readClaim, done(c7(5)));
  const shown = await showTwo();
  await shown.user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  await shown.user.keyboard("z");
  await rail().findByLabelText("Claim C-1: Reworded meanwhile.");
  expect(cards()).toEqual(["Claim C-1: Reworded meanwhile.", CARD_OF_7]);
  expect(await takeBackAfter(shown, "jx")).toEqual([[idOf(7), 5]]);
});

test("a merge is undone although what the other claim has become can't be read", async () => {
  answers(mergeClaims, done(c7(4)));
  answers(unmergeClaim, done(aClaimItem({ ...OWN, version: 9 })));
  const read = answers(readClaim, unreachable);
  const shown = await showTwo();
  await shown.user.keyboard("s");
  await screen.findByText("C-1 was merged into C-7.");
  await shown.user.keyboard("z");
  await rail().findByLabelText(CARDS.claim);
  await waitFor(() => expect(read).toEqual([{ claimId: idOf(7), appearanceId: idOf(207) }]));
  expect(screen.queryByText(/could not be reached/)).toBeNull();
});

test("once an attached suggestion is one again, its claim is worked on under the version that left", async () => {
  const attached = { ...c7(4), appearanceId: idOf(209), ...spanOf(LATER.quote), quote: LATER.quote };
  answers(acceptSuggestion, done(attached));
  answers(reopenSuggestion, done({ id: LATER.key, version: 2, state: "open" as const }));
  answers(readClaim, done(c7(5)));
  const shown = showReader([C7, LATER], {}, offersC7);
  await rail().findByText("Attach to C-7");
  await shown.user.keyboard("s");
  await screen.findByText("Attached to C-7.");
  expect(cards()).toEqual([CARD_OF_7, CARD_OF_7]);
  await shown.user.keyboard("z");
  await rail().findByLabelText(CARDS.second);
  expect(cards()).toEqual([CARD_OF_7, CARDS.second]);
  expect(await takeBackAfter(shown, "kx")).toEqual([[idOf(7), 5]]);
});

test("the open card is answered by its keys also where one has scrolled far away from it", async () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    aReadClaim({ key: idOf(300 + at), claimId: idOf(340 + at), ref: `C-${20 + at}` }),
  );
  window.history.replaceState(null, "", `#${idOf(300)}`);
  onTestFinished(() => window.history.replaceState(null, "", "/"));
  const sent = answers(mergeClaims, done(c7(4)));
  const { user } = showReader(many, {}, offersC7);
  expect(cards().length).toBeLessThan(40);
  await rail().findByText("Merge into C-7");
  await user.keyboard("s");
  await screen.findByText("C-20 was merged into C-7.");
  expect(sent).toMatchObject([{ claimId: idOf(340), into: idOf(7) }]);
});
