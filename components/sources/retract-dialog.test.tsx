import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  previewRetractionAction,
  reinstateSourceAction,
  retractSourceAction,
} from "@/server/sources/actions";
import type { RetractionPreview, SourceView } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { aBrief, aSourceView, reReviewsOf } from "@/test/screens/source-views";
import { RetractDialog } from "./retract-dialog";

const SOURCE = aSourceView();
const RETRACTED = aSourceView({
  retracted: { at: "2016-05-12T09:30:00.000Z", reason: "It made things up." },
});
const { id } = SOURCE;

function previewOf(said: Partial<RetractionPreview> = {}): RetractionPreview {
  const nothing = { claims: 0, decidedClaims: 0, reReviews: reReviewsOf(0), articles: 0, evidence: 0 };
  return { source: aBrief(1, "SOHR"), ...nothing, ...said };
}

async function open(source: SourceView = SOURCE) {
  const dialog = show(<RetractDialog source={source} />);
  await dialog.user.click(screen.getByRole("button"));
  return dialog;
}

type Shown = Awaited<ReturnType<typeof open>>;
const reason = () => screen.getByLabelText<HTMLTextAreaElement>("Reason *");

async function retract({ user }: Shown, words = "It made things up.") {
  if (words) await user.type(reason(), words);
  await user.click(screen.getByRole("button", { name: "Retract the source" }));
}

describe("what a retraction changes", () => {
  test("is asked when the form is opened, and not before", async () => {
    const asked = answers(previewRetractionAction, done(previewOf()));
    const { user } = show(<RetractDialog source={SOURCE} />);
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Retract" }));
    expect(screen.getByRole("dialog", { name: "Retract S-1" })).toBeTruthy();
    expect(asked).toEqual([{ id, to: true }]);
  });

  test("is asked the other way round of a source that is retracted", async () => {
    const asked = answers(previewRetractionAction, done(previewOf()));
    await open(RETRACTED);
    expect(screen.getByRole("dialog", { name: "Rely again on S-1" })).toBeTruthy();
    expect(asked).toEqual([{ id, to: false }]);
  });

  test.each([
    [{ claims: 1, decidedClaims: 1 }, "1 claim will be counted anew, 1 of them decided"],
    [{ claims: 9, decidedClaims: 4 }, "9 claims will be counted anew, 4 of them decided"],
    [{ articles: 1, evidence: 2 }, "1 article and 2 pieces of evidence of it"],
    [{ articles: 3, evidence: 1 }, "3 articles and 1 piece of evidence of it"],
    [{}, "0 decided claims will need re-review"],
  ])("of %j says %j", async (said, line) => {
    answers(previewRetractionAction, done(previewOf(said)));
    await open();
    const lines = await screen.findAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toContain(line);
  });

  test("names the decided claims that will be reviewed again", async () => {
    answers(previewRetractionAction, done(previewOf({ reReviews: reReviewsOf(11) })));
    await open();
    expect(await screen.findByText(/^11 decided claims will need re-review/)).toBeTruthy();
    expect(screen.getAllByRole("link")).toHaveLength(10);
    expect(screen.getByText("and 1 more")).toBeTruthy();
  });

  test("can't be told where the desk is not reached; the source can still be retracted", async () => {
    answers(previewRetractionAction, unreachable);
    const sent = answers(retractSourceAction, done(undefined));
    const dialog = await open();
    expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();
    expect(screen.queryByText("What this changes")).toBeNull();
    await retract(dialog);
    expect(sent).toHaveLength(1);
  });

  test("is not what it was when the form was opened before, while it is asked again", async () => {
    answers(previewRetractionAction, done(previewOf({ claims: 7 })));
    const { user } = await open();
    expect(await screen.findByText(/^7 claims/)).toBeTruthy();
    await user.keyboard("{Escape}");
    await closed();
    answers(previewRetractionAction, unreachable);
    await user.click(screen.getByRole("button", { name: "Retract" }));
    expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();
    expect(screen.queryByText(/^7 claims/)).toBeNull();
  });

  test("is of the last time the form was opened, however late an earlier answer comes", async () => {
    const first = later<RetractionPreview>();
    answers(previewRetractionAction, first.answer);
    const { user } = await open();
    expect(await screen.findByText("Looking at what this changes")).toBeTruthy();
    await user.keyboard("{Escape}");
    await closed();
    answers(previewRetractionAction, done(previewOf({ claims: 8 })));
    await user.click(screen.getByRole("button", { name: "Retract" }));
    expect(await screen.findByText(/^8 claims/)).toBeTruthy();
    first.give(done(previewOf({ claims: 7 })));
    await expect.poll(() => screen.queryByText(/^7 claims/)).toBeNull();
    expect(screen.getByText(/^8 claims/)).toBeTruthy();
  });
});

describe("a retraction", () => {
  test("is sent with its reason against the version that was read", async () => {
    answers(previewRetractionAction, done(previewOf()));
    const sent = answers(retractSourceAction, done(undefined));
    await retract(await open());
    expect(sent).toEqual([{ id, version: 4, reason: "It made things up." }]);
    await closed();
  });

  test("is not sent without a reason", async () => {
    answers(previewRetractionAction, done(previewOf()));
    const sent = answers(retractSourceAction, done(undefined));
    await retract(await open(), "");
    expect(sent).toEqual([]);
  });

  test("is taken back by another call, with a reason too", async () => {
    answers(previewRetractionAction, done(previewOf()));
    const taken = answers(retractSourceAction, done(undefined));
    const sent = answers(reinstateSourceAction, done(undefined));
    const { user } = await open(RETRACTED);
    await user.type(reason(), "Another office had made it up.");
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Rely on it again" }));
    expect(sent).toEqual([{ id, version: 4, reason: "Another office had made it up." }]);
    expect(taken).toEqual([]);
  });

  test.each([
    ["a rule's", () => refused("It is merged into S-9."), "It is merged into S-9."],
    ["a lost connection's", unreachable, /The desk could not be reached/],
  ])("that is refused says so and keeps its reason: %s", async (_, answer, words) => {
    answers(previewRetractionAction, done(previewOf()));
    answers(retractSourceAction, answer);
    await retract(await open());
    expect(await screen.findByText(words)).toBeTruthy();
    expect(reason().value).toBe("It made things up.");
  });

  test("takes no blanks for a reason, and says so at the field only", async () => {
    answers(previewRetractionAction, done(previewOf()));
    const sent = answers(retractSourceAction, done(undefined));
    await retract(await open(), "   ");
    await expect.poll(() => reason().getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sent).toEqual([]);
  });

  test("that came second is sent against the newest version, with the same words", async () => {
    answers(previewRetractionAction, done(previewOf()));
    const conflict = refused("Somebody changed this source.", { code: "conflict" });
    const sent = answers(retractSourceAction, ({ version }) => (version === 5 ? done(undefined) : conflict));
    const dialog = await open();
    await retract(dialog);
    await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
    dialog.rerender(<RetractDialog source={{ ...SOURCE, version: 5 }} />);
    await retract(dialog, "");
    expect(sent.map(({ version, reason: words }) => [version, words])).toEqual([
      [4, "It made things up."],
      [5, "It made things up."],
    ]);
  });
});
