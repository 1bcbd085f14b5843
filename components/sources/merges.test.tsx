import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { unmergeSourceAction } from "@/server/sources/actions";
import { unsplitSourceAction } from "@/server/sources/split-actions";
import type { SourceView } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { aBrief, aSourceView, reReviewsOf } from "@/test/screens/source-views";
import { MergedInto, MergedSources } from "./merges";
import { ReReviewsNote } from "./re-reviews";
import { Splits } from "./splits";

const OTHER = aBrief(7, "مرصد");
const SPLIT = { id: idOf(31), into: OTHER, reason: "مكتبان", at: "2016-05-12T09:30:00.000Z" };
const REFUSALS = [
  ["a rule's", () => refused("It was merged again since."), "It was merged again since."],
  ["a lost connection's", unreachable, /^The desk could not be reached/],
] as const;

const showInto = (said: Partial<SourceView> = {}, mayUndo = true) =>
  show(<MergedInto source={aSourceView({ mergedInto: OTHER, ...said })} mayUndo={mayUndo} />);
const showMerged = (merged = [OTHER], mayUndo = true) =>
  show(<MergedSources source={aSourceView({ merged })} mayUndo={mayUndo} />);
const showSplits = (splits = [SPLIT], mayUndo = true) =>
  show(<Splits source={aSourceView({ splits })} mayUndo={mayUndo} />);
const press = ({ user }: ReturnType<typeof show>, name: string) =>
  user.click(screen.getByRole("button", { name }));

describe("a source that was merged", () => {
  test("leads to the one under which it is shown", () => {
    showInto();
    expect(screen.getByRole("link", { name: "S-7 مرصد" }).getAttribute("href")).toBe("/sources/S-7");
    expect(screen.getByText("مرصد").dir).toBe("auto");
  });

  test("is not spoken of where it was not merged", () => {
    showInto({ mergedInto: null });
    expect(screen.queryByText("Merged")).toBeNull();
  });

  test("stands for itself again once that is undone, which is announced", async () => {
    const sent = answers(unmergeSourceAction, done(undefined));
    await press(showInto(), "Undo the merge of S-1");
    expect(await screen.findByText("S-1 stands for itself again.")).toBeTruthy();
    expect(sent).toEqual([{ id: idOf(1) }]);
  });

  test("is undone by nobody who may not", () => {
    showInto({}, false);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("is undone once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(unmergeSourceAction, waiting.answer);
    const shown = showInto();
    await press(shown, "Undo the merge of S-1");
    await press(shown, "Undo the merge of S-1");
    waiting.give(done(undefined));
    await screen.findByText("S-1 stands for itself again.");
    expect(sent).toHaveLength(1);
  });

  test.each(REFUSALS)("stays merged after %s refusal, and that is said", async (_whose, answer, words) => {
    answers(unmergeSourceAction, answer);
    await press(showInto(), "Undo the merge of S-1");
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(screen.queryByText(/stands for itself again/)).toBeNull();
  });
});

describe("the sources merged into one", () => {
  test("are left out where there are none", () => {
    showMerged([]);
    expect(screen.queryByRole("region", { name: "Merged into this one" })).toBeNull();
  });

  test("each lead to their page, and each can be taken out again", async () => {
    const sent = answers(unmergeSourceAction, done(undefined));
    const shown = showMerged([OTHER, aBrief(8, "Coast Monitor")]);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      ...["/sources/S-7", "/sources/S-8"],
    ]);
    await press(shown, "Undo the merge of S-8");
    expect(await screen.findByText("S-8 stands for itself again.")).toBeTruthy();
    expect(sent).toEqual([{ id: idOf(8) }]);
  });

  test("are taken out by nobody who may not", () => {
    showMerged([OTHER], false);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("what was taken out of a source", () => {
  test("is left out where nothing was", () => {
    showSplits([]);
    expect(screen.queryByRole("region", { name: "Taken out of this one" })).toBeNull();
  });

  test("says to which source it went, when and why", () => {
    showSplits();
    expect(screen.getByRole("link", { name: "S-7 مرصد" }).getAttribute("href")).toBe("/sources/S-7");
    expect(screen.getByText("12 May 2016, 09:30 UTC")).toBeTruthy();
    expect(screen.getByText("مكتبان").dir).toBe("auto");
  });

  test("comes back once that is undone, which is announced", async () => {
    const sent = answers(unsplitSourceAction, done(undefined));
    const second = { ...SPLIT, id: idOf(32), into: aBrief(8, "Coast Monitor") };
    await press(showSplits([SPLIT, second]), "Undo the split of S-8");
    expect(await screen.findByText("What went to S-8 is back under S-1.")).toBeTruthy();
    expect(sent).toEqual([{ source: idOf(1), splitId: idOf(32) }]);
  });

  test("is taken back by nobody who may not", () => {
    showSplits([SPLIT], false);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test.each(REFUSALS)("stays there after %s refusal, and that is said", async (_whose, answer, words) => {
    answers(unsplitSourceAction, answer);
    await press(showSplits(), "Undo the split of S-7");
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(screen.queryByText(/is back under/)).toBeNull();
  });
});

describe("what a change would send to review", () => {
  test("is said to be nothing", () => {
    show(<ReReviewsNote moved={reReviewsOf(0)} />);
    expect(screen.getByRole("status").textContent).toBe("No decided claim will need re-review.");
  });

  test.each([
    [1, "1 decided claim will need re-review", 1],
    [10, "10 decided claims will need re-review", 10],
    [11, "11 decided claims will need re-review", 11],
  ])("is %i, of which the first ten are named", (count, title, lines) => {
    show(<ReReviewsNote moved={reReviewsOf(count)} />);
    expect(screen.getByText(title)).toBeTruthy();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toHaveLength(lines);
    expect(items[10]).toBe(count > 10 ? "and 1 more" : undefined);
  });

  test("leads to each claim on another tab, so that the form is not lost", () => {
    show(<ReReviewsNote moved={{ count: 1, claims: [{ ref: "C-9", statement: "قتل تسعة." }] }} />);
    const link = screen.getByRole("link", { name: "C-9" });
    expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/claims/C-9", "_blank"]);
    expect(screen.getByText("قتل تسعة.").dir).toBe("auto");
  });
});

test("of many merges and splits those that are not shown are counted", () => {
  const many = { merged: [OTHER], mergedCount: 3, splits: [SPLIT], splitCount: 4 };
  const source = aSourceView(many);
  show(
    <>
      <MergedSources source={source} mayUndo />
      <Splits source={source} mayUndo />
    </>,
  );
  expect(screen.getAllByText(/^and \d+ more$/).map(({ textContent }) => textContent)).toEqual([
    "and 2 more",
    "and 3 more",
  ]);
});
