import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { acceptSuggestion, editChain, editClaim, readClaim, withdrawClaim } from "@/server/claims/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import {
  anOutletReadLink,
  aReadClaim,
  aReadLink,
  aReadSuggestion,
  spanOf,
} from "@/test/screens/article-views";
import { aClaimItem, aLinkView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { loadNewest } from "@/test/screens/load-newest";
import { ACCEPTED, CARDS, cards, openCards, rail, showReader, theDialog } from "@/test/screens/show-reader";

const OWN = { id: idOf(1), appearanceId: idOf(201), ref: "C-1", standing: "unreviewed" } as const;
const BETTER = "Nine people were killed.";
const DOCTOR = aReadLink({ name: "a doctor", sourceId: null, unnamed: true, cue: null, mention: null });
const CLAIM = aReadClaim({ chain: [anOutletReadLink(), DOCTOR] });
const saved = (version: number, statement = BETTER) => aClaimItem({ ...OWN, version, statement });
const CONFLICT = refused("Somebody else changed this claim.", { code: "conflict" });

const dialog = () => within(theDialog());
const words = () => dialog().getByLabelText<HTMLTextAreaElement>(/^Statement/);
const press = (name: string) => dialog().getByRole("button", { name });

type Shown = ReturnType<typeof showReader>;

async function openEdit(item: Parameters<typeof showReader>[0] = [CLAIM], key = "e") {
  const shown = showReader(item);
  await shown.user.keyboard(key);
  await screen.findByRole("dialog");
  return shown;
}

async function write({ user }: Shown, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

const reword = (shown: Shown, text = BETTER) => write(shown, words(), text);
const rename = (shown: Shown) => write(shown, dialog().getByLabelText("As printed"), "two doctors");

test("a claim's form opens at its words, and shows no quote: its place is fixed", async () => {
  await openEdit();
  expect(dialog().getByRole("heading", { name: "Edit C-1" })).toBeTruthy();
  expect(words().value).toBe("Nine people died in Khan Tuman.");
  await waitFor(() => expect(document.activeElement).toBe(words()));
  expect(dialog().queryByText("Quote")).toBeNull();
  expect(dialog().queryByLabelText(/^Keep the suggestion open/)).toBeNull();
});

test("words alone are sent under the version that was read, and undone under the one they left", async () => {
  const sent = answers(editClaim, ({ version, statement }) => done(saved(version + 1, statement)));
  const shown = await openEdit();
  await reword(shown);
  await shown.user.click(press("Save"));
  await screen.findByText("C-1 saved.");
  await closed();
  expect(cards()).toEqual([`Claim C-1: ${BETTER}`]);
  await shown.user.keyboard("z");
  await rail().findByLabelText(CARDS.claim);
  expect(sent).toEqual([
    { claimId: idOf(1), statement: BETTER, version: 3 },
    { claimId: idOf(1), statement: CLAIM.statement, version: 4 },
  ]);
});

test("a chain alone is sent for its place, and the words are left alone", async () => {
  const chain = [anOutletLink(), aLinkView({ source: "two doctors", unnamed: true })];
  const sent = answers(editChain, done(aClaimItem({ ...OWN, version: 4, chain })));
  const shown = await openEdit();
  await rename(shown);
  await shown.user.click(press("Save"));
  await screen.findByText("C-1 saved.");
  expect(sent).toMatchObject([
    { claimId: idOf(1), appearanceId: idOf(201), version: 3, outletFirstHand: false },
  ]);
  expect(sent[0]?.chain).toMatchObject([{ source: "two doctors", role: "origin", unnamed: true }]);
  expect(rail().getByText("two doctors")).toBeTruthy();
});

test("words and chain are saved one after the other, the chain under the version the words left", async () => {
  answers(editClaim, done(saved(4)));
  const sent = answers(editChain, done(saved(5)));
  const shown = await openEdit();
  await reword(shown);
  await rename(shown);
  await shown.user.click(press("Save"));
  await screen.findByText("C-1 saved.");
  expect(sent.map(({ version }) => version)).toEqual([4]);
});

test.each([
  ["refused", () => refused("A source can't stand twice.", { kind: "twice" }), /^A source can't stand twice/],
  ["not answered", unreachable, /^The desk could not be reached/],
])(
  "where the chain is %s the saved words stay, and the next press saves the chain alone",
  async (_how, no, why) => {
    const reworded = answers(editClaim, done(saved(4)));
    answers(editChain, no);
    const shown = await openEdit();
    await reword(shown);
    await rename(shown);
    await shown.user.click(press("Save"));
    expect(await dialog().findByText(why)).toBeTruthy();
    expect(await screen.findByText("The words of C-1 are saved, its chain is not.")).toBeTruthy();
    expect(dialog().getByLabelText<HTMLInputElement>("As printed").value).toBe("two doctors");
    const sent = answers(editChain, done(saved(5)));
    await shown.user.click(press("Save"));
    await closed();
    expect(reworded).toHaveLength(1);
    expect(sent.map(({ version }) => version)).toEqual([4]);
  },
);

test("where somebody else was first nothing typed is lost, and it is saved over what they saved", async () => {
  answers(editClaim, CONFLICT);
  const read = answers(readClaim, done(saved(7, "Ten people died.")));
  const shown = await openEdit();
  await reword(shown);
  await shown.user.click(press("Save"));
  await dialog().findByText("Somebody else changed this claim.");
  await loadNewest();
  expect(dialog().getByText("Ten people died.")).toBeTruthy();
  expect(words().value).toBe(BETTER);
  const sent = answers(editClaim, done(saved(8)));
  await shown.user.click(press("Save"));
  await closed();
  expect(read).toEqual([{ claimId: idOf(1), appearanceId: idOf(201) }]);
  expect(sent).toEqual([{ claimId: idOf(1), statement: BETTER, version: 7 }]);
});

test("what somebody else saved stands on the card too, once it is loaded", async () => {
  answers(editClaim, CONFLICT);
  answers(readClaim, done(saved(7, "Ten people died.")));
  const shown = await openEdit();
  await reword(shown);
  await shown.user.click(press("Save"));
  await dialog().findByText("Somebody else changed this claim.");
  await loadNewest();
  await shown.user.click(press("Cancel"));
  await closed();
  expect(cards()).toEqual(["Claim C-1: Ten people died."]);
});

test("where the newest version can't be loaded, that is said and the text stays", async () => {
  answers(editClaim, CONFLICT);
  answers(readClaim, unreachable);
  const shown = await openEdit();
  await reword(shown);
  await shown.user.click(press("Save"));
  await dialog().findByText("Somebody else changed this claim.");
  await loadNewest();
  expect(await dialog().findByText(/^The desk could not be reached/)).toBeTruthy();
  expect(words().value).toBe(BETTER);
});

test("a refused field says so itself", async () => {
  const problems = [{ path: "statement", message: "Too long." }];
  answers(editClaim, refused("Some fields are not right.", { problems }));
  const shown = await openEdit();
  await reword(shown);
  await shown.user.click(press("Save"));
  expect(await dialog().findByText("Too long.")).toBeTruthy();
  expect(words().getAttribute("aria-invalid")).toBe("true");
});

test("a claim that stands twice is reworded at both places, each with its own chain and place", async () => {
  const twice = aReadClaim({ key: idOf(209), span: spanOf("Anadolu reported"), quote: "Anadolu reported" });
  answers(editClaim, done(saved(4)));
  const shown = await openEdit([CLAIM, twice], "je");
  await reword(shown);
  await shown.user.click(press("Save"));
  await closed();
  expect(cards()).toEqual([`Claim C-1: ${BETTER}`, `Claim C-1: ${BETTER}`]);
  expect(rail().getByText("a doctor")).toBeTruthy();
  expect(rail().getByText("Syrian Observatory for Human Rights")).toBeTruthy();
});

test("whoever cancels sends nothing, and is back at the card", async () => {
  const sent = answers(editClaim, done(saved(4)));
  const shown = await openEdit([CLAIM, aReadSuggestion()], "ke");
  await reword(shown);
  await shown.user.keyboard("{Escape}");
  await closed();
  expect(sent).toEqual([]);
  expect(cards()).toEqual([CARDS.claim, CARDS.first]);
  const card = rail().getByLabelText(CARDS.claim);
  await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
});

test("a suggestion is accepted with other words and another quote, its chain as proposed", async () => {
  const sent = answers(acceptSuggestion, done({ ...ACCEPTED, statement: "The army has left." }));
  const shown = await openEdit([aReadSuggestion()]);
  await reword(shown, "The army has left.");
  await shown.user.click(press("End a word earlier"));
  await shown.user.click(press("Accept"));
  await screen.findByText("C-2 accepted.");
  await closed();
  const quote = "The army left on";
  expect(sent).toEqual([
    {
      ...{ suggestionId: idOf(701), version: 0, statement: "The army has left." },
      ...{ quote, ...spanOf(quote), keepOpen: false },
    },
  ]);
  expect(cards()).toEqual(["Claim C-2: The army has left."]);
});

test("a suggestion that holds more than one claim stays open beside the claim it became", async () => {
  const sent = answers(acceptSuggestion, done(ACCEPTED));
  const withdrawn = answers(withdrawClaim, done({ ...ACCEPTED, version: 1 }));
  const shown = await openEdit([aReadSuggestion()]);
  await shown.user.click(dialog().getByLabelText(/^Keep the suggestion open/));
  await shown.user.click(press("Accept"));
  await screen.findByText("C-2 accepted.");
  expect(sent).toMatchObject([{ keepOpen: true }]);
  expect(cards().toSorted()).toEqual([CARDS.accepted, CARDS.first]);
  expect(openCards()).toEqual([CARDS.accepted]);
  await shown.user.keyboard("z");
  await screen.findByText("C-2 taken back.");
  expect(withdrawn).toEqual([{ claimId: idOf(2), version: 0 }]);
  expect(cards()).toEqual([CARDS.first]);
});

test("a refused acceptance leaves the form open with what was changed, and the suggestion where it is", async () => {
  answers(acceptSuggestion, refused("The text has changed there.", { kind: "text_changed" }));
  const shown = await openEdit([aReadSuggestion()]);
  await reword(shown, "The army has left.");
  await shown.user.click(press("Accept"));
  expect(await dialog().findByText("The text has changed there.")).toBeTruthy();
  expect(words().value).toBe("The army has left.");
  await shown.user.click(press("Cancel"));
  await closed();
  expect(cards()).toEqual([CARDS.first]);
});
