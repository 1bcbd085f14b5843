import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { createClaim, readClaim, withdrawClaim } from "@/server/claims/actions";
import { attachSpan, detachAppearance, findClaims } from "@/server/claims/attach-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aReadClaim, spanOf } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { CARDS, cards, openCards, rail, showReader, theDialog } from "@/test/screens/show-reader";
import { choose } from "@/test/screens/source-views";

const QUOTE = "in Khan Tuman";
const MADE = aClaimItem({
  ...{
    id: idOf(3),
    appearanceId: idOf(203),
    ref: "C-3",
    statement: QUOTE,
    version: 0,
    standing: "unreviewed",
  },
  ...{ ...spanOf(QUOTE), quote: QUOTE },
});
const ATTACHED = { ...MADE, id: idOf(7), ref: "C-7", statement: "Nine were killed.", version: 6 };
const FOUND = { id: idOf(7), ref: "C-7", statement: "Nine were killed.", standing: "unreviewed" as const };

const dialog = () => within(theDialog());
const press = (name: string) => dialog().getByRole("button", { name });

/** Selects words of the drawn text, as a mouse does. */
function select(words: string) {
  const pieces = [...document.querySelectorAll("[data-start]")].map(({ firstChild }) => firstChild);
  const node = pieces.find((one) => one?.textContent?.includes(words));
  const at = node?.textContent?.indexOf(words) ?? 0;
  act(() => {
    if (node) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    document.dispatchEvent(new Event("selectionchange"));
  });
}

async function openNew(items: Parameters<typeof showReader>[0] = []) {
  const shown = showReader(items);
  select(QUOTE);
  await shown.user.click(screen.getByText("Make a claim"));
  await screen.findByRole("dialog", { name: "New claim" });
  return shown;
}

async function openAttached() {
  answers(findClaims, done([FOUND]));
  const shown = await openNew([aReadClaim({ claimId: idOf(7), ref: "C-7", statement: FOUND.statement })]);
  await choose(shown.user, /^Attach to a claim on the desk/, "C-7");
  return shown;
}

afterEach(() => document.getSelection()?.removeAllRanges());

test("nothing offers to make a claim before words are selected", () => {
  showReader([]);
  expect(screen.queryByText("Make a claim")).toBeNull();
  select(QUOTE);
  expect(screen.getByText("Make a claim")).toBeTruthy();
});

test("selected words become a claim that is open at its place, and is taken back by undoing", async () => {
  const sent = answers(createClaim, done(MADE));
  const withdrawn = answers(withdrawClaim, done({ ...MADE, version: 1 }));
  const { user } = await openNew();
  expect(dialog().getByLabelText<HTMLTextAreaElement>(/^Statement/).value).toBe(QUOTE);
  await user.click(press("Make the claim"));
  await screen.findByText("C-3 made.");
  await closed();
  expect(sent).toEqual([
    {
      ...{ articleId: idOf(301), ...spanOf(QUOTE), quote: QUOTE, statement: QUOTE },
      ...{ chain: [], outletFirstHand: false },
    },
  ]);
  expect(openCards()).toEqual([`Claim C-3: ${QUOTE}`]);
  await user.keyboard("z");
  await screen.findByText("C-3 taken back.");
  expect(withdrawn).toEqual([{ claimId: idOf(3), version: 0 }]);
  expect(cards()).toEqual([]);
});

test("the quote can still be moved by a word", async () => {
  const sent = answers(createClaim, done(MADE));
  const { user } = await openNew();
  await user.click(press("Begin a word earlier"));
  await user.click(press("Make the claim"));
  await closed();
  const quote = "died in Khan Tuman";
  expect(sent).toMatchObject([{ ...spanOf(quote), quote }]);
});

test.each([
  ["refused", () => refused("This text was superseded.", { code: "conflict" }), "This text was superseded."],
  ["not answered", unreachable, /^The desk could not be reached/],
])(
  "where it is %s the form stays with its words and nothing new stands beside the text",
  async (_how, no, why) => {
    answers(createClaim, no);
    const { user } = await openNew();
    await user.click(press("Make the claim"));
    expect(await dialog().findByText(why)).toBeTruthy();
    expect(dialog().queryByText(/^Load the newest/)).toBeNull();
    expect(dialog().getByLabelText<HTMLTextAreaElement>(/^Statement/).value).toBe(QUOTE);
    await user.click(press("Cancel"));
    await closed();
    expect(cards()).toEqual([]);
  },
);

test("a second press while the first is under way makes no second claim", async () => {
  const waiting = later<typeof MADE>();
  const sent = answers(createClaim, waiting.answer);
  const { user } = await openNew();
  await user.dblClick(press("Make the claim"));
  expect(sent).toHaveLength(1);
  waiting.give(done(MADE));
  await closed();
});

test("words that belong to a claim on the desk are attached to it, with no words of their own", async () => {
  const sent = answers(attachSpan, done(ATTACHED));
  const { user } = await openAttached();
  expect(dialog().queryByLabelText(/^Statement/)).toBeNull();
  expect(dialog().getByText("Nine were killed.")).toBeTruthy();
  await user.click(press("Attach to C-7"));
  await screen.findByText("Attached to C-7.");
  expect(sent).toEqual([
    {
      ...{ articleId: idOf(301), claimId: idOf(7), ...spanOf(QUOTE), quote: QUOTE },
      ...{ chain: [], outletFirstHand: false },
    },
  ]);
  expect(cards()).toEqual(["Claim C-7: Nine were killed.", "Claim C-7: Nine were killed."]);
});

test("why words can't be attached is said at the claim that was chosen", async () => {
  const problems = [{ path: "claimId", message: "It stands at this place already." }];
  answers(attachSpan, refused("Some fields are not right.", { problems }));
  const { user } = await openAttached();
  await user.click(press("Attach to C-7"));
  expect(await dialog().findByText("It stands at this place already.")).toBeTruthy();
  expect(cards()).toHaveLength(1);
});

test("undone, the words are detached and what they became is withdrawn; the claim's other card stays", async () => {
  answers(attachSpan, done(ATTACHED));
  const saved = { ref: 7, statement: FOUND.statement, standing: "unreviewed" as const };
  const [from, became] = [
    { ...saved, id: idOf(7), version: 7 },
    { ...saved, id: idOf(8), version: 0 },
  ];
  const detached = answers(detachAppearance, done({ from, became }));
  const withdrawn = answers(withdrawClaim, ({ version }) => done({ ...ATTACHED, version: version + 1 }));
  answers(readClaim, done(aClaimItem({ ...ATTACHED, appearanceId: idOf(201), version: 7 })));
  const { user } = await openAttached();
  await user.click(press("Attach to C-7"));
  await screen.findByText("Attached to C-7.");
  await closed();
  await user.keyboard("z");
  await waitFor(() => expect(cards()).toEqual(["Claim C-7: Nine were killed."]));
  expect(detached).toEqual([{ claimId: idOf(7), appearanceId: idOf(203) }]);
  expect(withdrawn).toEqual([{ claimId: idOf(8), version: 0 }]);
  await user.keyboard("kx");
  await waitFor(() => expect(withdrawn).toHaveLength(2));
  expect(withdrawn[1]).toEqual({ claimId: idOf(7), version: 7 });
});

test("an attaching that can't be undone leaves the card", async () => {
  answers(attachSpan, done(ATTACHED));
  answers(detachAppearance, refused("The last appearance stays. Take the claim back instead."));
  const { user } = await openAttached();
  await user.click(press("Attach to C-7"));
  await screen.findByText("Attached to C-7.");
  await closed();
  await user.keyboard("z");
  await screen.findAllByText(/^The last appearance stays/);
  expect(cards()).toHaveLength(2);
  expect(rail().queryByLabelText(CARDS.claim)).toBeNull();
});

test("an undoing that broke off half-way goes on where it stopped", async () => {
  answers(attachSpan, done(ATTACHED));
  const saved = { id: idOf(8), ref: 8, statement: QUOTE, standing: "unreviewed" as const, version: 0 };
  const detached = answers(detachAppearance, done({ from: { ...saved, id: idOf(7) }, became: saved }));
  answers(withdrawClaim, unreachable);
  answers(readClaim, done(aClaimItem({ ...ATTACHED, appearanceId: idOf(201), version: 7 })));
  const { user } = await openAttached();
  await user.click(press("Attach to C-7"));
  await screen.findByText("Attached to C-7.");
  await closed();
  await user.keyboard("z");
  await screen.findAllByText(/^The desk could not be reached/);
  const withdrawn = answers(withdrawClaim, done({ ...ATTACHED, version: 1 }));
  await user.keyboard("z");
  await waitFor(() => expect(cards()).toEqual(["Claim C-7: Nine were killed."]));
  expect([detached.length, withdrawn]).toEqual([1, [{ claimId: idOf(8), version: 0 }]]);
});
