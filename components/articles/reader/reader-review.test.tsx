import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { editClaim, readClaim } from "@/server/claims/actions";
import { writeReview } from "@/server/review/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { aReadClaim } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { loadNewest } from "@/test/screens/load-newest";
import { CARDS, cards, rail, showReader, theDialog } from "@/test/screens/show-reader";

const { statement } = aReadClaim();
const saved = (version: number, standing: "corroborated" | "in_review" = "corroborated") =>
  done({ id: idOf(1), ref: 1, statement, standing, version, reviewId: idOf(801) });

const dialog = () => within(theDialog());
const chosen = () =>
  dialog()
    .getAllByRole<HTMLInputElement>("radio")
    .flatMap((radio) => (radio.checked || radio.getAttribute("aria-checked") === "true" ? [radio] : []));

async function openReview(key = "c", rights: Parameters<typeof showReader>[1] = {}) {
  const shown = showReader([aReadClaim()], rights);
  await shown.user.keyboard(key);
  await screen.findByRole("dialog", { name: "Review C-1" });
  return shown;
}

type Shown = Awaited<ReturnType<typeof openReview>>;

async function save({ user }: Shown) {
  await user.click(dialog().getByLabelText(/^Rationale/));
  await user.paste("Two offices counted nine.");
  await user.click(dialog().getByRole("button", { name: "Save the review" }));
}

test.each([
  ["c", "Corroborated"],
  ["d", "Disputed"],
  ["u", "Unverifiable"],
])("the key %s opens the review of the open claim with its verdict chosen", async (key, verdict) => {
  await openReview(key);
  expect(chosen()).toEqual([dialog().getByRole("radio", { name: verdict })]);
});

test("the card's button opens it with no verdict chosen", async () => {
  const { user } = showReader([aReadClaim()]);
  await user.click(rail().getByRole("button", { name: "Review" }));
  await screen.findByRole("dialog", { name: "Review C-1" });
  expect(chosen()).toEqual([]);
});

test("a saved review closes, is announced, and the card stands as it left the claim", async () => {
  const sent = answers(writeReview, saved(4));
  const shown = await openReview();
  await save(shown);
  expect(await screen.findByText("Review of C-1 saved: corroborated.")).toBeTruthy();
  await closed();
  expect(sent).toMatchObject([{ claimId: idOf(1), version: 3, verdict: "corroborated" }]);
  expect(rail().getByText("Corroborated")).toBeTruthy();
  expect(rail().queryByRole("button", { name: "Review" })).toBeNull();
  expect(screen.getByText("0 open suggestions · 1 claim, 1 decided")).toBeTruthy();
});

test("what is edited next is saved under the version the review left", async () => {
  answers(writeReview, saved(4, "in_review"));
  const shown = await openReview();
  await save(shown);
  await closed();
  const sent = answers(editClaim, done(aClaimItem({ version: 5, statement: "Nine." })));
  await shown.user.keyboard("e");
  const words = await screen.findByLabelText(/^Statement/);
  await shown.user.clear(words);
  await shown.user.click(words);
  await shown.user.paste("Nine.");
  await shown.user.click(screen.getByRole("button", { name: "Save" }));
  await closed();
  expect(sent).toMatchObject([{ version: 4 }]);
});

test.each([
  ["refused", () => refused("You have reviewed it already."), "You have reviewed it already."],
  ["not answered", unreachable, /^The desk could not be reached/],
])("a review that is %s stays to be saved, and the card as it was", async (_how, no, why) => {
  answers(writeReview, no);
  const shown = await openReview();
  await save(shown);
  expect(await dialog().findByText(why)).toBeTruthy();
  expect(dialog().getByLabelText<HTMLTextAreaElement>(/^Rationale/).value).toBe("Two offices counted nine.");
  await shown.user.keyboard("{Escape}");
  await closed();
  expect(cards()).toEqual([CARDS.claim]);
  expect(rail().getByText("Unreviewed")).toBeTruthy();
});

test("where somebody reworded the claim first, the card bears their words once the review is saved over them", async () => {
  answers(writeReview, refused("Somebody else changed this claim.", { code: "conflict" }));
  answers(readClaim, done(aClaimItem({ statement: "Ten people died.", version: 7 })));
  const shown = await openReview();
  await save(shown);
  await dialog().findByText("Somebody else changed this claim.");
  await loadNewest();
  expect(dialog().getByText("Ten people died.")).toBeTruthy();
  const sent = answers(writeReview, saved(8));
  await shown.user.click(dialog().getByRole("button", { name: "Save the review" }));
  await closed();
  expect(sent).toMatchObject([{ version: 7 }]);
  expect(cards()).toEqual(["Claim C-1: Ten people died."]);
});

test.each([
  [true, 1],
  [false, 0],
])(
  "who may decide against the rule (%s) is asked for a reason where the rule says no",
  async (may, fields) => {
    answers(writeReview, refused("The rule asks for two origins.", { kind: "reason_needed" }));
    const shown = await openReview("c", { overrideGuard: may });
    await save(shown);
    await dialog().findByText("The rule asks for two origins.");
    expect(dialog().queryAllByLabelText("Decide against the rule")).toHaveLength(fields);
  },
);

test("a review against the rule marks the card as decided by exception", async () => {
  answers(writeReview, refused("The rule asks for two origins.", { kind: "reason_needed" }));
  const shown = await openReview("c", { overrideGuard: true });
  await save(shown);
  await shown.user.click(await dialog().findByLabelText("Decide against the rule"));
  await shown.user.paste("We stood there.");
  const sent = answers(writeReview, saved(4));
  await shown.user.click(dialog().getByRole("button", { name: "Save the review" }));
  await closed();
  expect(sent).toMatchObject([{ reason: "We stood there." }]);
  expect(rail().getByText("against the rule, by exception")).toBeTruthy();
});
