import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { editSourceAction } from "@/server/sources/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { aSourceView } from "@/test/screens/source-views";
import { GradeDialog } from "./grade-dialog";

const SOURCE = aSourceView({ reliability: "C" });
const CONFLICT = refused("Somebody changed this source.", { code: "conflict" });

async function open() {
  const dialog = show(<GradeDialog source={SOURCE} />);
  await dialog.user.click(screen.getByRole("button", { name: "Change the grade" }));
  return dialog;
}

type Shown = Awaited<ReturnType<typeof open>>;
const grade = () => screen.getByLabelText<HTMLSelectElement>("Reliability");
const reason = () => screen.getByLabelText<HTMLTextAreaElement>("Reason *");
const save = ({ user }: Shown) => user.click(screen.getByRole("button", { name: "Save the grade" }));

async function fillIn({ user }: Shown) {
  await user.selectOptions(grade(), "B");
  await user.type(reason(), "Nine of ten held.");
}

test("the form says of which source it is, that F is unknown, and that no claim moves", async () => {
  await open();
  const dialog = screen.getByRole("dialog", { name: "Grade S-1" });
  const said = document.getElementById(dialog.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(said).toContain("F means unknown, not bad.");
  expect(said).toContain("no claim is sent to review");
});

test("the grade now is chosen, and every letter stands with its words", async () => {
  await open();
  expect(grade().value).toBe("C");
  expect([...grade().options].map(({ value, text }) => [value, text.replace(/\s+/g, " ")])).toEqual([
    ["A", "A Completely reliable"],
    ["B", "B Usually reliable"],
    ["C", "C Fairly reliable"],
    ["D", "D Not usually reliable"],
    ["E", "E Unreliable"],
    ["F", "F Cannot be judged"],
  ]);
});

test("a grade is sent with its reason against the version that was read, and nothing else of the source", async () => {
  const sent = answers(editSourceAction, done(undefined));
  const dialog = await open();
  await fillIn(dialog);
  await save(dialog);
  expect(sent).toEqual([
    { id: SOURCE.id, patch: { reliability: "B", reason: "Nine of ten held.", version: 4 } },
  ]);
  await closed();
});

test("no grade is sent without a reason", async () => {
  const sent = answers(editSourceAction, done(undefined));
  const dialog = await open();
  await dialog.user.selectOptions(grade(), "B");
  await save(dialog);
  expect(sent).toEqual([]);
});

test("blanks are no reason: it is said at the field, and only there", async () => {
  const sent = answers(editSourceAction, done(undefined));
  const dialog = await open();
  await dialog.user.type(reason(), "   ");
  await save(dialog);
  await expect.poll(() => reason().getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sent).toEqual([]);
});

test("a reason is read out with what is asked for, and ends where the desk stops reading", async () => {
  await open();
  const hint = document.getElementById(reason().getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toBe("What in its record speaks for this grade.");
  expect(reason().maxLength).toBe(2000);
});

test.each([
  ["a rule", () => refused("This source is merged."), "This source is merged."],
  ["a lost connection", unreachable, /The desk could not be reached/],
  [
    "a missing permission",
    () => refused("You may not do this.", { code: "forbidden" }),
    "You may not do this.",
  ],
])("%s is said, and grade and reason stay as chosen", async (_, answer, words) => {
  answers(editSourceAction, answer);
  const dialog = await open();
  await fillIn(dialog);
  await save(dialog);
  expect(await screen.findByText(words)).toBeTruthy();
  expect([grade().value, reason().value]).toEqual(["B", "Nine of ten held."]);
});

test("who comes second saves against the newest version, with the words that were typed", async () => {
  const sent = answers(editSourceAction, ({ patch }) => (patch.version === 6 ? done(undefined) : CONFLICT));
  const dialog = await open();
  await fillIn(dialog);
  await save(dialog);
  await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
  dialog.rerender(<GradeDialog source={{ ...SOURCE, reliability: "D", version: 6 }} />);

  expect(dialog.journey).toEqual(["refresh"]);
  expect([grade().value, reason().value]).toEqual(["B", "Nine of ten held."]);
  await save(dialog);
  expect(sent.map(({ patch }) => patch.version)).toEqual([4, 6]);
  expect(sent[1]).toMatchObject({ patch: { reliability: "B", reason: "Nine of ten held." } });
});
