import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { decideContradiction } from "@/server/claims/attach-actions";
import type { ContradictionView } from "@/server/claims/contradictions/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aContradiction, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { Contradictions } from "./contradictions";

const CLAIM = { id: idOf(1), ref: "C-1" };
const SAVED = { id: idOf(71), claimId: idOf(1), version: 5, before: "undecided" as const };

function showPairs(pairs: readonly ContradictionView[], canDecide = true) {
  return show(<Contradictions claim={CLAIM} pairs={pairs} canDecide={canDecide} />);
}

/** The button with these words, those for screen readers only among them. */
function button(words: string): Element {
  const found = screen.getAllByRole("button").find(({ textContent }) => textContent === words);
  return found ?? expect.fail(`There is no button “${words}”.`);
}
const confirmButton = () => button("Confirm the contradiction with C-2");
const dismissButton = () => button("Dismiss the contradiction with C-2");

test("nothing is shown where nothing contradicts the claim", () => {
  showPairs([]);
  expect(screen.queryByText("Can’t both hold")).toBeNull();
});

test.each([
  ["proposed", "Proposed"],
  ["confirmed", "Confirmed"],
] as const)(
  "a %s one shows the other claim, where it stands, and why the two can't both hold",
  (state, word) => {
    showPairs([aContradiction({ state, reasons: ["another outcome", "figures that do not meet"] })], false);

    expect(screen.getByText("C-2").getAttribute("href")).toBe("/claims/C-2");
    expect(screen.getByText(word)).toBeTruthy();
    expect(screen.getByRole("listitem").textContent).toContain("Unreviewed");
    expect(screen.getByText("Nine were killed near Aleppo.").getAttribute("dir")).toBe("auto");
    expect(screen.getByText("another outcome; figures that do not meet")).toBeTruthy();
  },
);

test("who may not decide reads it and finds no button", () => {
  showPairs([aContradiction(), aContradiction({ state: "confirmed" })].slice(0, 1), false);
  expect(screen.queryByRole("button")).toBeNull();
});

test("a confirmed one can only be dismissed", () => {
  showPairs([aContradiction({ state: "confirmed" })]);
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Dismiss the contradiction with C-2",
  ]);
});

test.each([
  ["confirmed", confirmButton],
  ["dismissed", dismissButton],
] as const)("it is %s for its reasons, against the version that was read", async (state, pressed) => {
  const sent = answers(decideContradiction, done(SAVED));
  const { user, journey } = showPairs([aContradiction({ version: 4 })]);

  await user.click(pressed());

  expect(await screen.findByText(`The contradiction with C-2 was ${state}.`)).toBeTruthy();
  expect(sent).toEqual([
    { claimId: idOf(1), other: idOf(2), reasons: ["figures that do not meet"], state, version: 4 },
  ]);
  expect(journey).toEqual(["refresh"]);
});

test("the undo decides again as it was before, against the version that the decision made", async () => {
  const sent = answers(decideContradiction, done({ ...SAVED, before: "confirmed" }));
  const { user, journey } = showPairs([aContradiction({ state: "confirmed", version: 4 })]);
  await user.click(dismissButton());

  await user.click(await screen.findByText("Undo"));

  await waitFor(() => expect(journey).toEqual(["refresh", "refresh"]));
  expect(sent.map(({ state, version }) => [state, version])).toEqual([
    ["dismissed", 4],
    ["confirmed", 5],
  ]);
});

test("an undo that comes too late is told", async () => {
  const conflict = refused("Somebody decided since.", { code: "conflict" });
  answers(decideContradiction, ({ state }) => (state === "undecided" ? conflict : done(SAVED)));
  const { user } = showPairs([aContradiction()]);
  await user.click(confirmButton());

  await user.click(await screen.findByText("Undo"));

  expect(await screen.findAllByText("Somebody decided since.")).toBeTruthy();
});

test("who comes second is told, without an undo, and the page shows what holds", async () => {
  answers(decideContradiction, refused("Somebody decided since.", { code: "conflict" }));
  const { user, journey } = showPairs([aContradiction()]);

  await user.click(confirmButton());

  expect(await screen.findAllByText("Somebody decided since.")).toBeTruthy();
  expect(screen.queryByText("Undo")).toBeNull();
  expect(journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is", async () => {
  answers(decideContradiction, unreachable);
  const { user, journey } = showPairs([aContradiction()]);

  await user.click(confirmButton());

  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(journey).toEqual([]);
});

test("while one decision is under way no other is sent", async () => {
  const waiting = later<typeof SAVED>();
  const sent = answers(decideContradiction, waiting.answer);
  const { user } = showPairs([aContradiction()]);

  await user.click(confirmButton());
  await user.click(screen.getByText(/^Dismiss/));
  waiting.give(done(SAVED));

  expect(await screen.findByText(/was confirmed/)).toBeTruthy();
  expect(sent).toHaveLength(1);
});

test("each decision is on its own pair", async () => {
  const sent = answers(decideContradiction, done(SAVED));
  const third = aContradiction({ claim: { ...aContradiction().claim, id: idOf(3), ref: "C-3" } });
  const { user } = showPairs([aContradiction(), third]);

  await user.click(button("Dismiss the contradiction with C-3"));

  expect(sent.map(({ other }) => other)).toEqual([idOf(3)]);
});
