import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { detachAppearance, findClaims, mergeClaims, moveAppearance } from "@/server/claims/attach-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem, anAppearanceView, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { DetachButton, MoveDialog } from "./move-buttons";

const SAVED = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "unreviewed" as const, version: 4 };
const DETACHED = { from: SAVED, became: { ...SAVED, id: idOf(9), ref: 9, version: 0 } };
const FOUND = { id: idOf(2), ref: "C-2", statement: "Nine were killed near Aleppo." };

const showDetach = () =>
  show(<DetachButton claim={{ id: idOf(1), version: 3 }} appearance={anAppearanceView()} />);
const detach = ({ user }: ReturnType<typeof showDetach>) =>
  user.click(screen.getByLabelText("Detach the appearance in A-1"));

test("an appearance is detached against the version that was read, and what it became is told", async () => {
  const sent = answers(detachAppearance, done(DETACHED));
  const shown = showDetach();

  await detach(shown);

  expect(await screen.findByText("The appearance in A-1 is C-9 now.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(1), version: 3, appearanceId: idOf(201) }]);
  expect(shown.journey).toEqual(["refresh"]);
});

test("detaching is undone by merging what it became back into the claim", async () => {
  answers(detachAppearance, done(DETACHED));
  const merged = answers(mergeClaims, done(aClaimItem()));
  const shown = showDetach();
  await detach(shown);

  await shown.user.click(await screen.findByText("Undo"));

  expect(merged).toEqual([{ claimId: idOf(9), into: idOf(1) }]);
  await waitFor(() => expect(shown.journey).toEqual(["refresh", "refresh"]));
});

test("a refusal is told, offers no undo, and the page shows what holds", async () => {
  answers(detachAppearance, refused("It is the last one."));
  const shown = showDetach();

  await detach(shown);

  expect(await screen.findAllByText("It is the last one.")).toBeTruthy();
  expect(screen.queryByText("Undo")).toBeNull();
  expect(shown.journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is", async () => {
  answers(detachAppearance, unreachable);
  const shown = showDetach();

  await detach(shown);

  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(shown.journey).toEqual([]);
});

test("a second press while it is being detached sends nothing", async () => {
  const waiting = later<typeof DETACHED>();
  const sent = answers(detachAppearance, waiting.answer);
  const shown = showDetach();

  await detach(shown);
  await detach(shown);
  waiting.give(done(DETACHED));

  expect(await screen.findByText(/^The appearance in A-1/)).toBeTruthy();
  expect(sent).toHaveLength(1);
});

async function openMove() {
  answers(findClaims, ({ text }) => done(text === "C-2" ? [FOUND] : []));
  const shown = show(<MoveDialog claimId={idOf(1)} appearance={anAppearanceView()} />);
  await shown.user.click(screen.getByLabelText("Move the appearance in A-1"));
  return shown;
}

type Move = Awaited<ReturnType<typeof openMove>>;

async function choose({ user }: Move) {
  await user.type(screen.getByLabelText(/^Claim/), "C-2");
  await user.click(await screen.findByText("Nine were killed near Aleppo."));
}
const move = ({ user }: Move) => user.click(screen.getByText("Move", { selector: "[type=submit]" }));

test("an appearance moves to the claim that was chosen", async () => {
  const sent = answers(moveAppearance, done(SAVED));
  const shown = await openMove();

  await choose(shown);
  await move(shown);

  expect(sent).toEqual([{ appearanceId: idOf(201), claimId: idOf(2) }]);
  await waitFor(() => expect(screen.queryByRole("dialog", { name: /^Move/ })).toBeNull());
  expect(shown.journey).toEqual(["refresh"]);
});

test("what an appearance moved to is told, and undone by moving it back", async () => {
  const sent = answers(moveAppearance, done({ ...SAVED, id: idOf(2), ref: 2 }));
  const shown = await openMove();
  await choose(shown);
  await move(shown);
  expect(await screen.findByText("The appearance in A-1 stands with C-2 now.")).toBeTruthy();

  await shown.user.click(screen.getByText("Undo"));

  await waitFor(() => expect(shown.journey).toEqual(["refresh", "refresh"]));
  expect(sent.at(-1)).toEqual({ appearanceId: idOf(201), claimId: idOf(1) });
});

test("a claim can be found by its reference, and the list shows its words", async () => {
  const shown = await openMove();
  await shown.user.type(screen.getByLabelText(/^Claim/), "C-2");

  const option = (await screen.findByText("Nine were killed near Aleppo.")).closest("[role=option]");
  expect(option?.textContent).toBe("C-2 Nine were killed near Aleppo.");
});

test("nothing is sent while no claim is chosen", async () => {
  const sent = answers(moveAppearance, done(SAVED));
  const shown = await openMove();

  await move(shown);

  expect(sent).toEqual([]);
  expect(screen.getByRole("dialog", { name: "Move the appearance in A-1" })).toBeTruthy();
});

test("a refusal of the claim is said at its field, and the choice is kept", async () => {
  const problems = [{ path: "claimId", message: "These are one and the same claim." }];
  answers(moveAppearance, refused("claimId: These are one and the same claim.", { problems }));
  const shown = await openMove();

  await choose(shown);
  await move(shown);

  const field = screen.getByLabelText(/^Claim/);
  expect(field.getAttribute("aria-describedby")).toContain(
    screen.getByText("These are one and the same claim.").id,
  );
  expect(screen.queryByRole("alert")).toBeNull();
  expect(field).toHaveProperty("value", "C-2");
  expect(shown.journey).toEqual([]);
});

test("a refusal of anything else is said above the field", async () => {
  answers(moveAppearance, refused("It is the last one. Merge the two claims instead."));
  const shown = await openMove();

  await choose(shown);
  await move(shown);

  expect(screen.getByRole("alert").textContent).toBe("It is the last one. Merge the two claims instead.");
});

test("cancelling moves nothing and forgets the choice", async () => {
  const sent = answers(moveAppearance, done(SAVED));
  const shown = await openMove();
  await choose(shown);

  await shown.user.click(screen.getByText("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await shown.user.click(screen.getByLabelText("Move the appearance in A-1"));

  expect(screen.getByLabelText(/^Claim/)).toHaveProperty("value", "");
  expect(sent).toEqual([]);
});

test("a search that the desk does not answer is said in the list", async () => {
  const shown = await openMove();
  answers(findClaims, refused("Not now."));

  await shown.user.type(screen.getByLabelText(/^Claim/), "x");

  expect(await screen.findByText("The search did not answer. Type again to retry.")).toBeTruthy();
});
