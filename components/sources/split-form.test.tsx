import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { previewSplitAction, splitSourceAction } from "@/server/sources/split-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { aBrief, anAlias, aSourceItem, aSourceView, choose, finds } from "@/test/screens/source-views";
import { aSplitLink, aSplitPreview, aSplittable } from "@/test/screens/split-views";
import { SplitForm } from "./split-form";

const SPLITTABLE = aSplittable({ aliases: [anAlias()] });
const OTHER = aSourceItem(aBrief(7, "Coast Monitor"));
const THIRD = aSourceItem(aBrief(8, "Levee Wire"));
const GONE = done({ ref: "S-7" });
const form = (version = 4, splittable = SPLITTABLE) => (
  <SplitForm source={aSourceView({ version })} splittable={splittable} />
);

function showForm() {
  finds(OTHER, THIRD);
  return show(form());
}
type Form = ReturnType<typeof showForm>;

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const reason = () => screen.getByLabelText<HTMLTextAreaElement>(/^Reason/);
const press = ({ user }: Form, name: string) => user.click(screen.getByRole("button", { name }));
const look = (shown: Form) => press(shown, "See what it changes");
const split = (shown: Form) => press(shown, "Split S-1");
const canSplit = () => screen.queryByRole("button", { name: "Split S-1" }) !== null;

async function chooseAnother({ user }: Form) {
  await user.click(screen.getByLabelText(/^The other source/));
  await user.click(await screen.findByRole("option", { name: /Levee Wire/ }));
}

async function fill(shown: Form) {
  await choose(shown.user, /^The other source/, "Coast Monitor");
  await shown.user.click(box(/Nine people died/));
  await shown.user.click(reason());
  await shown.user.paste("Two offices.");
}

/** The form, filled in, with what the split would change in sight. */
async function looked() {
  const asked = answers(previewSplitAction, done(aSplitPreview()));
  const shown = showForm();
  await fill(shown);
  await look(shown);
  const button = await screen.findByRole("button", { name: "Split S-1" });
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
  return { ...shown, asked };
}

const SENT = {
  ...{ source: idOf(1), version: 4, into: { source: idOf(7) }, reason: "Two offices." },
  ...{ aliases: [], links: [idOf(611)], evidence: [], relations: [] },
};

describe("a split", () => {
  test("is looked at first: what was chosen is asked about, and nothing is done", async () => {
    const sent = answers(splitSourceAction, GONE);
    const { asked } = await looked();
    expect(asked).toEqual([SENT]);
    expect(sent).toEqual([]);
  });

  test("is done as it was looked at, and leads to where things went", async () => {
    const sent = answers(splitSourceAction, GONE);
    const shown = await looked();
    await split(shown);
    await waitFor(() => expect(shown.journey).toEqual(["push /sources/S-7"]));
    expect(sent).toEqual([SENT]);
  });

  test("is done once, however often it is pressed", async () => {
    const waiting = later<{ ref: string }>();
    const sent = answers(splitSourceAction, waiting.answer);
    const shown = await looked();
    await split(shown);
    await split(shown);
    waiting.give(GONE);
    await waitFor(() => expect(shown.journey).toEqual(["push /sources/S-7"]));
    expect(sent).toHaveLength(1);
  });

  test("into a new source names it, with the kind of this one unless another is chosen", async () => {
    const asked = answers(previewSplitAction, done(aSplitPreview()));
    finds();
    const shown = show(form());
    await shown.user.type(screen.getByLabelText(/^The other source/), "Office in Aleppo");
    await shown.user.click(await screen.findByRole("option", { name: /Office in Aleppo/ }));
    expect(screen.getByLabelText(/^Kind/)).toHaveProperty("value", "monitor");
    await shown.user.selectOptions(screen.getByLabelText(/^Kind/), "Person");
    await shown.user.click(reason());
    await shown.user.paste("Two offices.");
    await look(shown);
    await screen.findByText("What this changes");
    expect(asked).toMatchObject([{ into: { name: "Office in Aleppo", kind: "person" }, links: [] }]);
  });

  test("asks for no kind of a source that is there", async () => {
    const shown = showForm();
    await choose(shown.user, /^The other source/, "Coast Monitor");
    expect(screen.queryByLabelText(/^Kind/)).toBeNull();
  });

  test("is not looked at without a reason", async () => {
    const asked = answers(previewSplitAction, done(aSplitPreview()));
    const shown = showForm();
    await choose(shown.user, /^The other source/, "Coast Monitor");
    await look(shown);
    expect(asked).toEqual([]);
  });
});

describe("what was looked at is forgotten", () => {
  test.each([
    ["another chain is chosen", ({ user }: Form) => user.click(box(/Nine people died/))],
    ["another name is chosen", ({ user }: Form) => user.click(box(/SOHR/))],
    ["the reason changes", ({ user }: Form) => user.type(reason(), "!")],
    ["another source is chosen", chooseAnother],
    ["the other source goes", ({ user }: Form) => user.clear(screen.getByLabelText(/^The other source/))],
  ])("once %s", async (_case, change) => {
    const shown = await looked();
    await change(shown);
    expect(canSplit()).toBe(false);
    expect(screen.queryByText("What this changes")).toBeNull();
  });
});

describe("a split that can't be done", () => {
  test.each([
    ["a rule", () => refused("Choose something to take out."), "Choose something to take out."],
    ["a lost connection", unreachable, /^The desk could not be reached/],
  ])("for %s keeps what was chosen", async (_case, answer, words) => {
    answers(previewSplitAction, answer);
    const shown = showForm();
    await fill(shown);
    await look(shown);
    expect(await screen.findByText(words)).toBeTruthy();
    expect([box(/Nine people died/).checked, reason().value]).toEqual([true, "Two offices."]);
    expect(canSplit()).toBe(false);
  });

  test("for its other source is told at that field, once", async () => {
    const problems = [{ path: "into", message: "It is the same source." }];
    answers(previewSplitAction, refused("into: It is the same source.", { problems }));
    const shown = showForm();
    await fill(shown);
    await look(shown);
    expect(await screen.findAllByText(/It is the same source/)).toHaveLength(1);
    expect(screen.getByLabelText(/^The other source/).getAttribute("aria-invalid")).toBe("true");
  });

  test.each([
    ["aliases", "One of these names is gone.", "Names"],
    ["links", "One of these chains is gone.", "Chains it stands in"],
  ])("for its %s is told where they are chosen", async (path, message, part) => {
    answers(previewSplitAction, refused(message, { problems: [{ path, message }] }));
    const shown = showForm();
    await fill(shown);
    await look(shown);
    await screen.findAllByText(message);
    expect(screen.getByRole("region", { name: part }).textContent).toContain(message);
  });

  test("as somebody changed the source is looked at anew, without what is gone", async () => {
    const conflict = refused("Somebody changed this source.", { code: "conflict" });
    answers(splitSourceAction, conflict);
    const shown = await looked();
    await split(shown);
    await screen.findByText("Somebody changed this source.");
    await loadNewest();
    const other = aSplitLink({ id: idOf(612), statement: "Ten were hurt." });
    shown.rerender(form(5, aSplittable({ links: [other] })));
    expect(canSplit()).toBe(false);
    await look(shown);
    await screen.findByText("What this changes");
    expect(shown.asked[1]).toEqual({ ...SENT, version: 5, links: [] });
    expect(screen.queryByText("Somebody changed this source.")).toBeNull();
  });
});
