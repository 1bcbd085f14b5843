import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { editChain } from "@/server/claims/actions";
import type { AppearanceView } from "@/server/claims/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem, aLinkView, anAppearanceView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { EditChainDialog } from "./edit-chain-dialog";

const SOURCES = aLinkView({ sourceId: idOf(503), source: "security sources", unnamed: true, cue: null });
const ANADOLU = aLinkView({ sourceId: idOf(502), source: "Anadolu", role: "relay", cue: "told" });
const APPEARANCE = anAppearanceView({ chain: [anOutletLink(), ANADOLU, { ...SOURCES, mention: null }] });
const SAVED = aClaimItem({ version: 4 });

const dialog = (version = 3, appearance: AppearanceView = APPEARANCE) => (
  <EditChainDialog claim={{ id: idOf(1), version }} appearance={appearance} />
);

async function openDialog() {
  const shown = show(dialog());
  await shown.user.click(screen.getByLabelText("Edit the chain in A-1"));
  return shown;
}

type Shown = Awaited<ReturnType<typeof openDialog>>;

const save = ({ user }: Shown) => user.click(screen.getByText("Save the chain"));
const printed = () => screen.getByLabelText("As printed");

async function reword({ user }: Shown, words: string) {
  await user.clear(printed());
  await user.click(printed());
  await user.paste(words);
}

test("the whole chain is sent without its outlet, the origin last, against the version that was read", async () => {
  const sent = answers(editChain, done(SAVED));
  const shown = await openDialog();

  await reword(shown, "army officers");
  await save(shown);

  const kept = { stance: "asserts", firstHand: false, againstInterest: false };
  expect(sent).toEqual([
    {
      ...{ claimId: idOf(1), appearanceId: idOf(201), version: 3, outletFirstHand: false },
      chain: [
        { ...kept, sourceId: idOf(502), role: "relay", unnamed: false, cue: "told", mention: "SOHR" },
        { ...kept, source: "army officers", role: "origin", unnamed: true },
      ],
    },
  ]);
});

test("once saved the dialog closes and the page shows what holds", async () => {
  answers(editChain, done(SAVED));
  const shown = await openDialog();

  await save(shown);

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shown.journey).toEqual(["refresh"]);
});

test("the dialog says which article's chain it is, and in which direction it is drawn", async () => {
  await openDialog();

  const opened = screen.getByRole("dialog", { name: "Chain in A-1" });
  const described = document.getElementById(opened.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("Who told whom, from the origin to the outlet.");
});

test("what was typed and not saved is gone when the dialog is opened again", async () => {
  const shown = await openDialog();
  await reword(shown, "army officers");
  await shown.user.click(screen.getByText("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await shown.user.click(screen.getByLabelText("Edit the chain in A-1"));

  expect(printed()).toHaveProperty("value", "security sources");
});

test("an earlier refusal is not said again when the dialog is opened again", async () => {
  answers(editChain, refused("The claim was taken back."));
  const shown = await openDialog();
  await save(shown);
  expect(screen.getByText("The claim was taken back.")).toBeTruthy();

  await shown.user.click(screen.getByText("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await shown.user.click(screen.getByLabelText("Edit the chain in A-1"));

  expect(screen.queryByText("The claim was taken back.")).toBeNull();
});

test.each([
  ["a refusal", refused("No such source."), "No such source."],
  ["a lost connection", unreachable, /^The desk could not be reached/],
])("%s keeps the dialog open with what was typed", async (_case, answer, words) => {
  answers(editChain, answer);
  const shown = await openDialog();

  await reword(shown, "army officers");
  await save(shown);

  expect(screen.getByText(words)).toBeTruthy();
  expect(printed()).toHaveProperty("value", "army officers");
  expect(shown.journey).toEqual([]);
});

test("a refusal of the whole chain is said above it", async () => {
  const problems = [{ path: "chain", message: "Too many links." }];
  answers(editChain, refused("chain: Too many links.", { problems }));
  const shown = await openDialog();

  await save(shown);

  expect(screen.getByRole("alert").textContent).toBe("Too many links.");
  expect(printed().ariaInvalid).not.toBe("true");
});

test("who comes second goes on with the newest version and keeps the typed chain", async () => {
  const conflict = refused("Somebody changed this claim.", { code: "conflict" });
  const sent = answers(editChain, (input) => (input.version === 4 ? done(SAVED) : conflict));
  const shown = await openDialog();
  await reword(shown, "army officers");
  await save(shown);

  await loadNewest();
  shown.rerender(dialog(4));
  expect(screen.queryByText("Somebody changed this claim.")).toBeNull();
  expect(printed()).toHaveProperty("value", "army officers");
  await save(shown);

  expect(sent.map(({ version }) => version)).toEqual([3, 4]);
  expect(shown.journey).toEqual(["refresh", "refresh"]);
});

/** The chain as somebody else left it: TASS told Anadolu. */
const TASS = aLinkView({ sourceId: idOf(504), source: "TASS", role: "relay", cue: "told" });
const THEIRS = anAppearanceView({ chain: [anOutletLink(), ANADOLU, TASS, { ...SOURCES, mention: null }] });
const isShown = () => screen.queryByText("Its chain now is") !== null;

test("a chain that nobody changed here follows what others save under the open dialog", async () => {
  const sent = answers(editChain, done(SAVED));
  const shown = await openDialog();
  shown.rerender(dialog(4, THEIRS));
  await save(shown);

  expect(isShown()).toBe(false);
  expect(sent).toMatchObject([{ version: 4, chain: [{}, { sourceId: idOf(504) }, {}] }]);
});

test("a chain that others saved is shown beside the one that was changed here, and is not taken for known", async () => {
  const sent = answers(editChain, done(SAVED));
  const shown = await openDialog();
  await reword(shown, "army officers");
  expect(isShown()).toBe(false);
  shown.rerender(dialog(4, THEIRS));

  expect(isShown()).toBe(true);
  expect(screen.getByText("TASS")).toBeTruthy();
  expect(printed()).toHaveProperty("value", "army officers");
  await save(shown);
  expect(sent).toMatchObject([{ version: 4, chain: [{}, { source: "army officers" }] }]);
});

test("one press takes the chain that others saved instead", async () => {
  const sent = answers(editChain, done(SAVED));
  const shown = await openDialog();
  await reword(shown, "army officers");
  shown.rerender(dialog(4, THEIRS));
  await shown.user.click(screen.getByText("Use this chain instead"));

  expect(isShown()).toBe(false);
  await save(shown);
  expect(sent).toMatchObject([{ version: 4, chain: [{}, { sourceId: idOf(504) }, { sourceId: idOf(503) }] }]);
});

test("a second press while the first is under way sends nothing", async () => {
  const waiting = later<typeof SAVED>();
  const sent = answers(editChain, waiting.answer);
  const shown = await openDialog();

  await save(shown);
  await save(shown);
  waiting.give(done(SAVED));

  expect(sent).toHaveLength(1);
});
