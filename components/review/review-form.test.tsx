import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readClaim } from "@/server/claims/actions";
import { writeReview } from "@/server/review/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ReviewForm } from "./review-form";

const CLAIM = aClaimItem();
const { id, statement } = CLAIM;
const SAVED = { id, ref: 1, statement, standing: "corroborated" as const, version: 4, reviewId: idOf(801) };

function showForm({ canOverride = false } = {}) {
  const onDone = vi.fn();
  return { onDone, ...show(<ReviewForm claim={CLAIM} canOverride={canOverride} onDone={onDone} />) };
}

type Form = ReturnType<typeof showForm>;

async function fillIn({ user }: Form) {
  await user.click(screen.getByRole("radio", { name: "Corroborated" }));
  await user.type(screen.getByLabelText(/^Rationale/), "Two offices counted nine.");
}

const save = ({ user }: Form) => user.click(screen.getByRole("button", { name: "Save the review" }));
const rationale = () => screen.getByLabelText(/^Rationale/);

test("a review is sent against the version that was read, and its saving is announced", async () => {
  const sent = answers(writeReview, done(SAVED));
  const form = showForm();

  await fillIn(form);
  await save(form);

  expect(await screen.findByText("Review of C-1 saved: corroborated.")).toBeTruthy();
  expect(sent).toEqual([
    {
      claimId: CLAIM.id,
      version: 3,
      verdict: "corroborated",
      rationale: "Two offices counted nine.",
      evidence: [],
    },
  ]);
  expect(form.onDone).toHaveBeenCalledWith({ standing: "corroborated", version: 4, byException: false });
});

test("what was typed about one claim is not said of the next one in the same place", async () => {
  const next = aClaimItem({ id: idOf(2), ref: "C-2", statement: "Ten were hurt." });
  const form = showForm();
  await fillIn(form);
  form.rerender(<ReviewForm claim={next} canOverride={false} onDone={form.onDone} />);

  expect(screen.getByText("Ten were hurt.")).toBeTruthy();
  expect(rationale()).toHaveProperty("value", "");
  expect(screen.getByRole("radio", { name: "Corroborated" })).toHaveProperty("checked", false);

  form.rerender(<ReviewForm claim={CLAIM} canOverride={false} onDone={form.onDone} />);
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");
});

test("nothing is sent while no verdict is chosen", async () => {
  const sent = answers(writeReview, done(SAVED));
  const form = showForm();

  await form.user.type(rationale(), "Two offices counted nine.");
  await save(form);

  expect(sent).toEqual([]);
});

test("a second press while the first is under way sends nothing", async () => {
  const waiting = later<typeof SAVED>();
  const sent = answers(writeReview, waiting.answer);
  const form = showForm();

  await fillIn(form);
  await save(form);
  await save(form);
  waiting.give(done(SAVED));

  expect(await screen.findByText(/^Review of C-1 saved/)).toBeTruthy();
  expect(sent).toHaveLength(1);
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(writeReview, unreachable);
  const form = showForm();

  await fillIn(form);
  await save(form);

  expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");
  expect(form.onDone).not.toHaveBeenCalled();
});

test("an editor may give a reason after the rule refused, and the verdict is by exception", async () => {
  const refusal = refused("One independent origin is not enough.", { kind: "reason_needed" });
  const sent = answers(writeReview, (input) => (input.reason ? done(SAVED) : refusal));
  const form = showForm({ canOverride: true });

  await fillIn(form);
  await save(form);
  await form.user.type(
    await screen.findByLabelText(/^Decide against the rule/),
    "The ministry confirmed it.",
  );
  await save(form);

  expect(await screen.findByText(/^Review of C-1 saved/)).toBeTruthy();
  expect(sent.map(({ reason }) => reason)).toEqual([undefined, "The ministry confirmed it."]);
  expect(form.onDone).toHaveBeenCalledWith({ standing: "corroborated", version: 4, byException: true });
});

test("a reason that is too short is refused at its field, which stays with what was typed", async () => {
  const refusal = refused("One independent origin is not enough.", { kind: "reason_needed" });
  answers(writeReview, refusal);
  const form = showForm({ canOverride: true });
  await fillIn(form);
  await save(form);
  const reason = await screen.findByLabelText(/^Decide against the rule/);
  expect(screen.getByText(/^At least 12 characters\./)).toBeTruthy();

  const problems = [{ path: "reason", message: "must say why, in 12 characters or more" }];
  answers(writeReview, refused("Some fields are not right.", { problems }));
  await form.user.type(reason, "ok");
  await save(form);

  expect(await screen.findByText("It must say why, in 12 characters or more.")).toBeTruthy();
  expect(screen.getByLabelText(/^Decide against the rule/)).toHaveProperty("value", "ok");
});

test("a reviewer is told the rule's reason and offered no way around it", async () => {
  answers(writeReview, refused("One independent origin is not enough.", { kind: "reason_needed" }));
  const form = showForm();

  await fillIn(form);
  await save(form);

  expect(await screen.findByText("One independent origin is not enough.")).toBeTruthy();
  expect(screen.queryByLabelText(/^Decide against the rule/)).toBeNull();
});

test("who comes second loads the newest version, keeps the words, and saves against it", async () => {
  const conflict = refused("Somebody changed this claim.", { code: "conflict" });
  const sent = answers(writeReview, (input) => (input.version === 7 ? done(SAVED) : conflict));
  answers(readClaim, done(aClaimItem({ statement: "Ten people died.", standing: "disputed", version: 7 })));
  const form = showForm();

  await fillIn(form);
  await save(form);
  await form.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));

  expect(await screen.findByText("Ten people died.")).toBeTruthy();
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");

  await save(form);
  expect(await screen.findByText(/^Review of C-1 saved/)).toBeTruthy();
  expect(sent.map(({ version }) => version)).toEqual([3, 7]);
});

test("after the newest version could not be loaded, saving again says that somebody was first and offers to load", async () => {
  answers(writeReview, refused("Somebody changed this claim.", { code: "conflict" }));
  answers(readClaim, unreachable);
  const form = showForm();
  await fillIn(form);
  await save(form);
  await form.user.click(await screen.findByText("Load the newest version and go on"));
  expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();

  await save(form);

  expect(await screen.findByText("Load the newest version and go on")).toBeTruthy();
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");
});

test("what was typed is there again when the form is opened anew, and gone once saved", async () => {
  answers(writeReview, done(SAVED));
  const first = showForm();
  await fillIn(first);
  first.unmount();

  const second = showForm();
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");
  await save(second);
  await screen.findByText(/^Review of C-1 saved/);
  second.unmount();

  showForm();
  expect(rationale()).toHaveProperty("value", "");
});

test("what somebody was writing is shown to nobody else who signs in in the same tab, and waits for them", async () => {
  const form = <ReviewForm claim={CLAIM} canOverride={false} onDone={vi.fn()} />;
  const first = showForm();
  await fillIn(first);
  first.unmount();

  const other = show(form, { personId: idOf(699) });
  expect(rationale()).toHaveProperty("value", "");
  other.unmount();
  showForm();
  expect(rationale()).toHaveProperty("value", "Two offices counted nine.");
});
