import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { Button } from "@/components/ui/button";
import { reopenClaim } from "@/server/review/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { ReasonDialog } from "./reason-dialog";

const SAVED = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "in_review" as const, version: 4 };

function dialog({ version = 3, initial = undefined as string | undefined } = {}) {
  return (
    <ReasonDialog
      trigger={<Button>Open it</Button>}
      title="Reopen C-1"
      label="Why"
      hint="It is kept."
      saveLabel="Do it"
      initial={initial}
      action={(reason) => reopenClaim({ claimId: idOf(1), version, reason })}
    />
  );
}

async function openDialog(more: Parameters<typeof dialog>[0] = {}) {
  const shown = show(dialog(more));
  await shown.user.click(screen.getByText("Open it"));
  return shown;
}

const field = () => screen.getByLabelText(/^Why/);

test("nothing is sent without a reason", async () => {
  const sent = answers(reopenClaim, done(SAVED));
  const { user } = await openDialog();

  await user.click(screen.getByText("Do it"));

  expect(sent).toEqual([]);
  expect(screen.getByRole("dialog", { name: "Reopen C-1" })).toBeTruthy();
});

test("the reason is sent, the dialog closes, and the page shows what holds", async () => {
  const sent = answers(reopenClaim, done(SAVED));
  const { user, journey } = await openDialog();

  await user.type(field(), "New film.");
  await user.click(screen.getByText("Do it"));

  expect(sent).toEqual([{ claimId: idOf(1), version: 3, reason: "New film." }]);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(journey).toEqual(["refresh"]);
});

test("a reason of blanks is refused at its field, and said once", async () => {
  answers(reopenClaim, done(SAVED));
  const { user } = await openDialog();

  await user.type(field(), "   ");
  await user.click(screen.getByText("Do it"));

  expect(field().ariaInvalid).toBe("true");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the hint is read out with the field", async () => {
  await openDialog();
  const hint = document.getElementById(field().getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toBe("It is kept.");
});

test("what was answered before stands there to be changed", async () => {
  await openDialog({ initial: "The film is of 2014." });
  expect(field()).toHaveProperty("value", "The film is of 2014.");
});

test.each([
  ["a refusal", refused("It was reopened already."), "It was reopened already."],
  ["a lost connection", unreachable, /^The desk could not be reached/],
])("%s is told, and the typed reason stays", async (_case, answer, words) => {
  answers(reopenClaim, answer);
  const { user, journey } = await openDialog();

  await user.type(field(), "New film.");
  await user.click(screen.getByText("Do it"));

  expect(screen.getByRole("alert").textContent).toMatch(words);
  expect(field()).toHaveProperty("value", "New film.");
  expect(journey).toEqual([]);
});

test("who comes second loads the newest version and sends the same words against it", async () => {
  const conflict = refused("Somebody changed this claim.", { code: "conflict" });
  const sent = answers(reopenClaim, (input) => (input.version === 4 ? done(SAVED) : conflict));
  const { user, rerender } = await openDialog();
  await user.type(field(), "New film.");
  await user.click(screen.getByText("Do it"));

  await loadNewest();
  rerender(dialog({ version: 4 }));
  await user.click(screen.getByText("Do it"));

  expect(sent.map(({ version, reason }) => [version, reason])).toEqual([
    [3, "New film."],
    [4, "New film."],
  ]);
});

test("cancelling sends nothing and forgets what was typed", async () => {
  const sent = answers(reopenClaim, done(SAVED));
  const { user } = await openDialog();
  await user.type(field(), "New film.");

  await user.click(screen.getByText("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(screen.getByText("Open it"));

  expect(field()).toHaveProperty("value", "");
  expect(sent).toEqual([]);
});

test("Escape closes the dialog, and the focus goes back to what opened it", async () => {
  const { user } = await openDialog();

  await user.keyboard("{Escape}");

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Open it"));
});

test("a second press while the first is under way sends nothing", async () => {
  const waiting = later<typeof SAVED>();
  const sent = answers(reopenClaim, waiting.answer);
  const { user } = await openDialog();
  await user.type(field(), "New film.");

  await user.click(screen.getByText("Do it"));
  await user.click(screen.getByText("Do it"));
  waiting.give(done(SAVED));

  expect(sent).toHaveLength(1);
});
