import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { editSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { aBrief, aSourceView } from "@/test/screens/source-views";
import { SourceHeader } from "./source-header";

const AT = "2016-05-12T09:30:00.000Z";
const header = (said: Partial<SourceView> = {}, mayEdit = true) => (
  <SourceHeader source={aSourceView(said)} mayEdit={mayEdit} />
);
const showHeader = (said: Partial<SourceView> = {}, mayEdit = true) => show(header(said, mayEdit));
const offered = () =>
  [...screen.queryAllByRole("button"), ...screen.queryAllByRole("link", { name: "Split" })].map(
    ({ textContent }) => textContent,
  );

describe("the head of a source", () => {
  test("is its reference and its name, in its own direction, under the way here", () => {
    showHeader({ name: "المرصد السوري" });
    expect(screen.getByRole("heading", { level: 1, name: "S-1 المرصد السوري" })).toBeTruthy();
    expect(screen.getByText("المرصد السوري").dir).toBe("auto");
    expect(screen.getByRole("link", { name: "Sources" }).getAttribute("href")).toBe("/sources");
  });

  test.each([
    ["unchecked", { checked: false }, 1],
    ["checked", { checked: true }, 0],
    ["unnamed, which nobody can check", { checked: false, kind: "unnamed" }, 0],
  ] as const)("says whether it is unchecked: %s", (_case, said, shown) => {
    showHeader(said);
    expect(screen.queryAllByText("Unchecked")).toHaveLength(shown);
  });

  test("says what it was taken out of", () => {
    showHeader({ splitFrom: aBrief(7, "مكتب") });
    const link = screen.getByRole("link", { name: "S-7 مكتب" });
    expect(link.getAttribute("href")).toBe("/sources/S-7");
    expect(link.parentElement?.textContent).toBe("Taken out of S-7 مكتب");
  });

  test("warns of every name that is suspicious", () => {
    showHeader({ warnings: ["The name holds invisible characters.", "The name mixes scripts."] });
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual([
      ...["The name holds invisible characters.", "The name mixes scripts."],
    ]);
  });
});

describe("what an admin may do with a source", () => {
  const NAMED = ["Retract", "Merge", "Edit"];
  test.each([
    ["a checked one", {}, [...NAMED, "Split"]],
    ["an unchecked one", { checked: false }, [...NAMED, "Confirm", "Split"]],
    ["an unnamed one", { kind: "unnamed", checked: false }, ["Edit"]],
    ["one that was merged", { mergedInto: aBrief(2, "Anadolu") }, []],
  ] as const)("is offered: %s", (_case, said, buttons) => {
    showHeader(said);
    expect(offered()).toEqual(buttons);
  });

  test("with one that was retracted is bringing it back, once", () => {
    showHeader({ retracted: { at: AT, reason: "It made reports up." } });
    expect(offered()).toEqual(["Merge", "Edit", "Rely on it again", "Split"]);
  });

  test("is offered to nobody else", () => {
    showHeader({ checked: false, retracted: { at: AT, reason: "It made reports up." } }, false);
    expect(offered()).toEqual([]);
  });

  test("has the split on a page of its own", () => {
    showHeader();
    expect(screen.getByRole("link", { name: "Split" }).getAttribute("href")).toBe("/sources/S-1/split");
  });
});

test("who reads a retracted source is told since when and why", () => {
  showHeader({ retracted: { at: AT, reason: "اخترع تقارير" } }, false);
  const note = screen.getByRole("status");
  expect(note.textContent).toContain("Since 12 May 2016, 09:30 UTC what came through this source counts");
  expect(screen.getByText("اخترع تقارير").dir).toBe("auto");
});

describe("confirming a source", () => {
  const confirm = ({ user }: ReturnType<typeof show>) =>
    user.click(screen.getByRole("button", { name: "Confirm" }));
  const SAVED = done(undefined);

  test("names the version that was read and no other change, and is announced", async () => {
    const sent = answers(editSourceAction, SAVED);
    await confirm(showHeader({ checked: false }));
    expect(await screen.findByText("S-1 is confirmed.")).toBeTruthy();
    expect(sent).toEqual([{ id: idOf(1), patch: { checked: true, version: 4 } }]);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(editSourceAction, waiting.answer);
    const shown = showHeader({ checked: false });
    await confirm(shown);
    await confirm(shown);
    waiting.give(SAVED);
    await screen.findByText("S-1 is confirmed.");
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["a rule forbids", () => refused("It has no name yet."), "It has no name yet."],
    ["a lost connection loses", unreachable, /^The desk could not be reached/],
  ])("that %s is said, and nothing is announced", async (_case, answer, words) => {
    answers(editSourceAction, answer);
    await confirm(showHeader({ checked: false }));
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(screen.queryByText("S-1 is confirmed.")).toBeNull();
  });

  test("of a source that somebody changed meanwhile is done at the second try", async () => {
    const conflict = refused("Somebody changed this source.", { code: "conflict" });
    const sent = answers(editSourceAction, ({ patch }) => (patch.version === 5 ? SAVED : conflict));
    const shown = showHeader({ checked: false });
    await confirm(shown);
    await screen.findByText("Somebody changed this source.");
    await loadNewest();
    shown.rerender(header({ checked: false, version: 5 }));
    await confirm(shown);
    await screen.findByText("S-1 is confirmed.");
    expect(sent.map(({ patch }) => patch.version)).toEqual([4, 5]);
    expect(shown.journey).toEqual(["refresh"]);
  });
});
