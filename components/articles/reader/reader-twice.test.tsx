import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { editChain, restoreClaim, withdrawClaim } from "@/server/claims/actions";
import { answers, done } from "@/test/screens/answers";
import { anOutletReadLink, aReadClaim, aReadLink, spanOf } from "@/test/screens/article-views";
import { aClaimItem, aLinkView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { CARDS, cards, openCards, rail, showReader, theDialog } from "@/test/screens/show-reader";

const DOCTOR = aReadLink({ name: "a doctor", sourceId: null, unnamed: true, cue: null, mention: null });
const AGAIN = {
  key: idOf(209),
  span: spanOf("Anadolu reported"),
  quote: "Anadolu reported",
  chain: [anOutletReadLink(), DOCTOR],
};
const TWICE = [aReadClaim(), aReadClaim(AGAIN)];
const OWN = { id: idOf(1), appearanceId: idOf(201), ref: "C-1" } as const;

test("a claim that stands twice is marked at both places, and each has its card with its own chain", () => {
  const { container } = showReader(TWICE);

  const marks = [...container.querySelectorAll("mark")].map(({ textContent }) => textContent);
  expect(marks).toEqual([TWICE[0]?.quote, "Anadolu reported"]);
  expect(cards()).toEqual([CARDS.claim, CARDS.claim]);
  expect(rail().getByText("Syrian Observatory for Human Rights")).toBeTruthy();
  expect(rail().getByText("a doctor")).toBeTruthy();
});

test("the keys go from one of its places to the other", async () => {
  const { user, container } = showReader(TWICE);
  const current = () => container.querySelector("mark[data-current]")?.textContent;

  await user.keyboard("j");
  expect(current()).toBe("Anadolu reported");
  expect(openCards()).toEqual([CARDS.claim]);
  await user.keyboard("k");
  expect(current()).toBe(TWICE[0]?.quote);
});

test("taken back from its second place it goes from both, and an undo brings both back", async () => {
  answers(withdrawClaim, done(aClaimItem({ ...OWN, version: 4 })));
  const sent = answers(restoreClaim, done(aClaimItem({ ...OWN, version: 5 })));
  const { user } = showReader(TWICE);

  await user.keyboard("jx");
  await waitFor(() => expect(cards()).toEqual([]));
  await user.keyboard("z");

  await waitFor(() => expect(cards()).toEqual([CARDS.claim, CARDS.claim]));
  expect(sent).toEqual([{ claimId: idOf(1), version: 4 }]);
  expect(rail().getByText("a doctor")).toBeTruthy();
});

test("the chain of its second place is edited there, and that of the first stays", async () => {
  const chain = [anOutletLink(), aLinkView({ sourceId: idOf(509), source: "two doctors", unnamed: true })];
  const { quote, span } = AGAIN;
  const there = aClaimItem({ ...OWN, appearanceId: AGAIN.key, ...span, quote, chain, version: 4 });
  const sent = answers(editChain, done(there));
  const { user } = showReader(TWICE);
  await user.keyboard("je");
  await screen.findByRole("dialog");

  const printed = within(theDialog()).getByLabelText("As printed");
  await user.clear(printed);
  await user.type(printed, "two doctors");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await closed();

  expect(sent).toMatchObject([{ claimId: idOf(1), appearanceId: AGAIN.key }]);
  expect(rail().getByText("two doctors")).toBeTruthy();
  expect(rail().getByText("Syrian Observatory for Human Rights")).toBeTruthy();
});
