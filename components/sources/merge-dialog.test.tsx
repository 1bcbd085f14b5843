import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { mergeSourceAction, previewMergeAction } from "@/server/sources/actions";
import type { MergePreview } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { aBrief, aSourceItem, aSourceView, choose, finds, reReviewsOf } from "@/test/screens/source-views";
import { MergeDialog } from "./merge-dialog";

const SOURCE = aSourceView({ ...aBrief(1, "SOHR") });
const INTO = aSourceItem(aBrief(9, "The Observatory"));
const OTHER = aSourceItem(aBrief(8, "Coast Monitor"));
const { id } = SOURCE;

function previewOf(said: Partial<MergePreview> = {}): MergePreview {
  return {
    ...{ from: aBrief(1, "SOHR"), into: aBrief(9, "The Observatory"), refusal: null },
    ...{ names: ["SOHR"], merged: [], claims: 3, decidedClaims: 1, reReviews: reReviewsOf(0) },
    ...{ articles: 0, evidence: 0 },
    ...said,
  };
}

async function open() {
  const dialog = show(<MergeDialog source={SOURCE} />);
  await dialog.user.click(screen.getByRole("button", { name: "Merge" }));
  return dialog;
}

const into = () => screen.getByLabelText<HTMLInputElement>("Into *");
const reason = () => screen.getByLabelText<HTMLTextAreaElement>("Reason");
const submit = () =>
  within(screen.getByRole("dialog")).queryByRole("button", { name: /^(Merge into|See what)/ });
/** The live region that says these words. */
function status(words: HTMLElement): HTMLElement {
  const region = words.closest<HTMLElement>("[role=status]");
  if (!region) throw new Error("Nothing announces these words.");
  return region;
}
const merge = () => screen.findByRole("button", { name: "Merge into S-9" });

beforeEach(() => {
  finds(INTO, OTHER);
});

describe("what a merge changes", () => {
  test("can't be asked before the other source is chosen", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "Merge S-1" })).toBeTruthy();
    expect(submit()).toBeNull();
  });

  test("is shown as soon as the other source is chosen, and nothing is merged yet", async () => {
    const asked = answers(previewMergeAction, done(previewOf()));
    const sent = answers(mergeSourceAction, done(undefined));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    expect(await screen.findByText("S-1 will be seen as S-9")).toBeTruthy();
    expect(asked).toEqual([{ id, into: INTO.id }]);
    expect(sent).toEqual([]);
  });

  test("is shown anew when another source is chosen, and of that one only", async () => {
    const intoOther = previewOf({ into: aBrief(8, "Coast Monitor") });
    answers(previewMergeAction, ({ into: key }) => done(key === INTO.id ? previewOf() : intoOther));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    await merge();
    await user.clear(into());
    await choose(user, "Into *", OTHER.name);
    expect(await screen.findByText("S-1 will be seen as S-8")).toBeTruthy();
    expect(screen.queryByText("S-1 will be seen as S-9")).toBeNull();
  });

  test("is said once, while it is looked for and once it is there", async () => {
    const waiting = later<MergePreview>();
    answers(previewMergeAction, waiting.answer);
    const { user } = await open();
    const outerOf = (status: HTMLElement) => status.parentElement?.closest("[aria-live]") ?? null;
    await choose(user, "Into *", INTO.name);
    expect(outerOf(status(await screen.findByText("Looking at what the merge changes")))).toBeNull();
    waiting.give(done(previewOf()));
    expect(outerOf(status(await screen.findByText("S-1 will be seen as S-9")))).toBeNull();
  });

  test("is not shown of a source that is no longer chosen when the answer comes late", async () => {
    const first = later<MergePreview>();
    const intoOther = done(previewOf({ into: aBrief(8, "Coast Monitor") }));
    answers(previewMergeAction, ({ into: key }) => (key === INTO.id ? first.answer() : intoOther));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    expect(submit()).toBeNull();
    expect(await screen.findByText("Looking at what the merge changes")).toBeTruthy();
    await user.clear(into());
    await choose(user, "Into *", OTHER.name);
    first.give(done(previewOf()));
    expect(await screen.findByText("S-1 will be seen as S-8")).toBeTruthy();
    expect(screen.queryByText("S-1 will be seen as S-9")).toBeNull();
    await waitFor(() => expect(screen.queryByText("Looking at what the merge changes")).toBeNull());
  });

  test("that a rule refuses is said, and there is no button to merge", async () => {
    answers(previewMergeAction, done(previewOf({ refusal: "A source can't be merged into itself." })));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    expect(await screen.findByText("A source can't be merged into itself.")).toBeTruthy();
    expect(submit()).toBeNull();
  });

  test("that a rule refuses is not done with Enter either", async () => {
    answers(previewMergeAction, done(previewOf({ refusal: "A source can't be merged into itself." })));
    const sent = answers(mergeSourceAction, done(undefined));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    await screen.findByText("A source can't be merged into itself.");
    into().focus();
    await user.keyboard("{Enter}");
    expect(sent).toEqual([]);
  });

  test("is asked again at a press after the desk could not be reached", async () => {
    answers(previewMergeAction, unreachable);
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();

    answers(previewMergeAction, done(previewOf()));
    await user.click(await screen.findByRole("button", { name: "See what it changes" }));
    expect(await merge()).toBeTruthy();
    expect(screen.queryByText(/The desk could not be reached/)).toBeNull();
  });
});

describe("a merge", () => {
  test("is made of what was looked at, with its reason, against the version that was read", async () => {
    answers(previewMergeAction, done(previewOf()));
    const sent = answers(mergeSourceAction, done(undefined));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    await user.type(reason(), "Two spellings of one office.");
    await user.click(await merge());
    expect(sent).toEqual([{ id, into: INTO.id, version: 4, reason: "Two spellings of one office." }]);
    await closed();
  });

  test("needs no reason", async () => {
    answers(previewMergeAction, done(previewOf()));
    const sent = answers(mergeSourceAction, done(undefined));
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    await user.click(await merge());
    expect(sent).toMatchObject([{ reason: "" }]);
  });

  test("is made once, however often it is pressed", async () => {
    answers(previewMergeAction, done(previewOf()));
    const waiting = later<void>();
    const sent = answers(mergeSourceAction, waiting.answer);
    const { user } = await open();
    await choose(user, "Into *", INTO.name);
    await user.click(await merge());
    await user.click(await merge());
    waiting.give(done(undefined));
    await closed();
    expect(sent).toHaveLength(1);
  });

  test("that came second is looked at anew against the newest version, with the same words", async () => {
    const asked = answers(previewMergeAction, done(previewOf()));
    const conflict = refused("Somebody changed this source.", { code: "conflict" });
    const sent = answers(mergeSourceAction, ({ version }) => (version === 5 ? done(undefined) : conflict));
    const dialog = await open();
    const { user } = dialog;
    await choose(user, "Into *", INTO.name);
    await user.type(reason(), "One office.");
    await user.click(await merge());
    await user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
    dialog.rerender(<MergeDialog source={{ ...SOURCE, version: 5 }} />);

    expect(screen.queryByText("S-1 will be seen as S-9")).toBeNull();
    expect([into().value, reason().value]).toEqual([INTO.name, "One office."]);
    await user.click(await screen.findByRole("button", { name: "See what it changes" }));
    await user.click(await merge());
    expect(asked).toHaveLength(2);
    expect(sent.map(({ version }) => version)).toEqual([4, 5]);
  });
});

test("a list of sources that does not answer says so", async () => {
  finds();
  const { user } = await open();
  await user.type(into(), "Nobody");
  expect(await screen.findByText("Nothing found.")).toBeTruthy();
});
