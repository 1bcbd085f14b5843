import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { editClaim } from "@/server/claims/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem } from "@/test/screens/claim-views";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { StatementForm } from "./statement-form";

const CLAIM = aClaimItem({ statement: "Nine people died." });
const SAVED = aClaimItem({ version: 4 });

function showForm(claim = CLAIM) {
  const onClose = vi.fn();
  return { onClose, ...show(<StatementForm claim={claim} onClose={onClose} />) };
}

const field = () => screen.getByLabelText(/^Statement/);
const saveButton = () => screen.getByText("Save the statement");

async function reword({ user }: ReturnType<typeof showForm>, words: string) {
  await user.clear(field());
  await user.click(field());
  await user.paste(words);
}

test("the words are sent against the version that was read; then the form closes and the page is shown anew", async () => {
  const sent = answers(editClaim, done(SAVED));
  const form = showForm();

  await reword(form, "At least nine people died.");
  await form.user.click(saveButton());

  expect(sent).toEqual([{ claimId: CLAIM.id, statement: "At least nine people died.", version: 3 }]);
  expect(form.onClose).toHaveBeenCalledOnce();
  expect(form.journey).toEqual(["refresh"]);
});

test("the form opens on the words as they are, with the cursor in them", () => {
  showForm();
  expect(field()).toHaveProperty("value", "Nine people died.");
  expect(document.activeElement).toBe(field());
});

test("a statement of no words is not sent", async () => {
  const sent = answers(editClaim, done(SAVED));
  const form = showForm();

  await form.user.clear(field());
  await form.user.click(saveButton());

  expect(sent).toEqual([]);
  expect(form.onClose).not.toHaveBeenCalled();
});

test("words of blanks are refused at the field and nowhere else", async () => {
  answers(editClaim, done(SAVED));
  const form = showForm();

  await reword(form, "   ");
  await form.user.click(saveButton());

  expect(field().ariaInvalid).toBe("true");
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["a refusal", refused("The claim was taken back."), "The claim was taken back."],
  ["a lost connection", unreachable, /^The desk could not be reached/],
])("%s is told and leaves the typed words", async (_case, answer, words) => {
  answers(editClaim, answer);
  const form = showForm();

  await reword(form, "Ten people died.");
  await form.user.click(saveButton());

  expect(screen.getByRole("alert").textContent).toMatch(words);
  expect(field()).toHaveProperty("value", "Ten people died.");
  expect(form.onClose).not.toHaveBeenCalled();
  expect(form.journey).toEqual([]);
});

test("who comes second reads the other's words above their own, and saves over them knowingly", async () => {
  const conflict = refused("Somebody changed this claim.", { code: "conflict" });
  const sent = answers(editClaim, (input) => (input.version === 4 ? done(SAVED) : conflict));
  const form = showForm();
  await reword(form, "Ten people died.");
  await form.user.click(saveButton());

  await loadNewest();
  const newest = { ...CLAIM, statement: "قتل تسعة.", version: 4 };
  form.rerender(<StatementForm claim={newest} onClose={form.onClose} />);

  expect(screen.getByText("It now reads")).toBeTruthy();
  expect(screen.getByText("قتل تسعة.").closest("[dir=auto]")).toBeTruthy();
  expect(field()).toHaveProperty("value", "Ten people died.");
  await form.user.click(saveButton());
  expect(sent.map(({ version, statement }) => [version, statement])).toEqual([
    [3, "Ten people died."],
    [4, "Ten people died."],
  ]);
});

test("nothing is said of newer words while nobody changed them", () => {
  showForm();
  expect(screen.queryByText("It now reads")).toBeNull();
});

test.each([
  ["unreviewed", false],
  ["in_review", false],
  ["needs_re_review", false],
  ["corroborated", true],
  ["disputed", true],
  ["unverifiable", true],
] as const)("what other words mean for a claim that is %s is said: %s", (standing, isSaid) => {
  showForm({ ...CLAIM, standing });
  expect(screen.queryByText("This claim is decided") !== null).toBe(isSaid);
});

test("cancelling sends nothing", async () => {
  const sent = answers(editClaim, done(SAVED));
  const form = showForm();

  await form.user.click(screen.getByText("Cancel"));

  expect(form.onClose).toHaveBeenCalledOnce();
  expect(sent).toEqual([]);
});

test("a beginning that only the article explains is asked about while it is typed, and holds nobody back", async () => {
  const sent = answers(editClaim, done(SAVED));
  const form = showForm();
  expect(screen.queryByText(/^Begins with/)).toBeNull();

  await reword(form, "He denied it.");
  const hint = document.getElementById(field().getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toContain("Begins with “He”: who is meant?");
  await form.user.click(saveButton());

  expect(sent.map(({ statement }) => statement)).toEqual(["He denied it."]);
});

test("words of any script run the way they are written", () => {
  showForm();
  expect(field().getAttribute("dir")).toBe("auto");
});

test("a statement of more than 2,000 characters can't be typed", async () => {
  const form = showForm();
  await reword(form, "a".repeat(2001));
  expect(field()).toHaveProperty("value", "a".repeat(2000));
});
