import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createConflictAction } from "@/server/sources/relation-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { ConflictDialog } from "./conflict-dialog";

const SAVED = done(undefined);

async function open() {
  const shown = show(<ConflictDialog />);
  await shown.user.click(screen.getByRole("button", { name: "New conflict" }));
  return shown;
}
type Shown = Awaited<ReturnType<typeof open>>;

const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const held = () => [/^Name/, /^Sides/, /^Since/, /^Until/].map((label) => field(label).value);
const save = ({ user }: Shown) => user.click(screen.getByRole("button", { name: "Create the conflict" }));

async function fill(
  { user }: Shown,
  said: { name?: string; sides?: string; since?: string; until?: string },
) {
  const { name = "The war", sides = "Opposition\nGovernment", since = "", until = "" } = said;
  for (const [label, words] of [
    [/^Name/, name],
    [/^Sides/, sides],
    [/^Since/, since],
    [/^Until/, until],
  ] as const) {
    if (words === "") continue;
    await user.click(field(label));
    await user.paste(words);
  }
}

describe("a new conflict", () => {
  test("has its sides one a line, without blanks and empty lines, and its days where they are known", async () => {
    const sent = answers(createConflictAction, SAVED);
    const dialog = await open();
    await fill(dialog, { name: " الحرب ", sides: " Opposition \n\n  \nالحكومة\n", since: "2011-03" });
    await save(dialog);
    await closed();
    const days = { since: "2011-03", until: null };
    expect(sent).toEqual([{ name: "الحرب", camps: ["Opposition", "الحكومة"], ...days }]);
  });

  test.each([
    ["name", { name: "" }],
    ["sides", { sides: "" }],
  ])("is not sent without its %s", async (_what, said) => {
    const sent = answers(createConflictAction, SAVED);
    const dialog = await open();
    await fill(dialog, said);
    await save(dialog);
    expect(sent).toEqual([]);
    expect(screen.getByRole("dialog", { name: "New conflict" })).toBeTruthy();
  });

  test.each([
    ["a single side", /^Sides/, { sides: "Opposition" }],
    ["a day that is none", /^Since/, { since: "spring 2011" }],
    ["an end that is none", /^Until/, { until: "2011-02-30" }],
  ])("with %s is refused at that field, and only there", async (_what, label, said) => {
    const sent = answers(createConflictAction, SAVED);
    const dialog = await open();
    await fill(dialog, said);
    await save(dialog);
    expect((await screen.findByLabelText(label)).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sent).toEqual([]);
  });

  test.each([
    ["a rule", () => refused("There is a conflict of that name."), "There is a conflict of that name."],
    ["a lost connection", unreachable, /^The desk could not be reached/],
  ])("that %s holds back stays as it was typed", async (_what, answer, words) => {
    answers(createConflictAction, answer);
    const dialog = await open();
    await fill(dialog, { until: "2020" });
    await save(dialog);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(held()).toEqual(["The war", "Opposition\nGovernment", "", "2020"]);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(createConflictAction, waiting.answer);
    const dialog = await open();
    await fill(dialog, {});
    await save(dialog);
    await save(dialog);
    waiting.give(SAVED);
    await closed();
    expect(sent).toHaveLength(1);
  });
});
