import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { CheckField, SelectField, TextArea, TextField } from "./field";

const OPTIONS = [
  { value: "a", label: "Reuters" },
  { value: "b", label: "Anadolu", disabled: true },
  { value: "c", label: "SANA" },
];

const FIELDS = [
  ["a line of text", (words: object) => <TextField label="Place" name="place" {...words} />],
  ["several lines", (words: object) => <TextArea label="Place" name="place" {...words} />],
  ["a choice", (words: object) => <SelectField label="Place" name="place" options={OPTIONS} {...words} />],
  ["a box to tick", (words: object) => <CheckField label="Place" name="place" {...words} />],
] as const;

/** What a screen reader says of a control after its name. */
function describedBy(control: HTMLElement): string[] {
  const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing of id ${id}`);
}

test.each(FIELDS)("%s is found by its label, and pressing the label goes to it", async (_, field) => {
  const { user } = show(field({}));
  await user.click(screen.getByText("Place"));
  expect(document.activeElement).toBe(screen.getByLabelText("Place"));
});

test.each(FIELDS)("%s is read out with its hint, then with what is wrong", (_, field) => {
  const { rerender } = show(field({ hint: "As printed." }));
  const control = screen.getByLabelText("Place");
  expect(describedBy(control)).toEqual(["As printed."]);
  expect(control.getAttribute("aria-invalid")).toBeNull();

  rerender(field({ hint: "As printed.", error: "Write a place." }));
  expect(describedBy(control)).toEqual(["As printed.", "Write a place."]);
  expect(control.getAttribute("aria-invalid")).toBe("true");
});

test.each(FIELDS)("%s without hint and problem is described by nothing", (_, field) => {
  show(field({}));
  expect(screen.getByLabelText("Place").getAttribute("aria-describedby")).toBeNull();
});

test.each(FIELDS)("%s keeps its label for screen readers when it is not to be seen", (_, field) => {
  show(field({ labelHidden: true }));
  expect(screen.getByLabelText("Place")).toBeTruthy();
});

test.each(FIELDS.slice(0, 3))(
  "%s that has to be filled in is marked for the eye, and by the browser for others",
  (_, field) => {
    show(field({ required: true }));
    expect(screen.getByText("*").getAttribute("aria-hidden")).not.toBeNull();
    expect(screen.getByLabelText(/^Place/)).toHaveProperty("required", true);
  },
);

test("a field that may stay empty has no mark", () => {
  show(<TextField label="Place" name="place" />);
  expect(screen.queryByText("*")).toBeNull();
});

test("two fields of one label are told apart by what is said of each", () => {
  show(
    <>
      <TextField label="Place" name="one" hint="First" />
      <TextField label="Place" name="two" hint="Second" />
    </>,
  );
  expect(screen.getAllByLabelText("Place").map(describedBy)).toEqual([["First"], ["Second"]]);
});

test.each(FIELDS.slice(0, 2))(
  "%s runs the way of what is typed, unless the field says otherwise",
  (_, field) => {
    const { rerender } = show(field({}));
    const control = screen.getByLabelText("Place");
    expect(control.getAttribute("dir")).toBe("auto");

    rerender(field({ dir: "ltr" }));
    expect(control.getAttribute("dir")).toBe("ltr");
  },
);

test.each(FIELDS.slice(0, 2))("%s takes text of any script as it is typed", async (_, field) => {
  const { user } = show(field({}));
  await user.click(screen.getByLabelText("Place"));
  await user.paste("خان طومان \u{1D54A}");
  expect(screen.getByLabelText("Place")).toHaveProperty("value", "خان طومان \u{1D54A}");
});

test("a field has the name under which its form sends it", () => {
  show(
    <form aria-label="Form">
      <TextField label="Title" name="title" defaultValue="T" />
      <TextArea label="Note" name="note" defaultValue="N" />
      <SelectField label="Outlet" name="outlet" options={OPTIONS} defaultValue="c" />
      <CheckField label="First-hand" name="firstHand" value="yes" defaultChecked />
    </form>,
  );
  const sent = Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>("form")));
  expect(sent).toEqual({ title: "T", note: "N", outlet: "c", firstHand: "yes" });
});

test("several lines begin with four, or as many as a field asks for", () => {
  const { rerender } = show(<TextArea label="Note" />);
  expect(screen.getByLabelText("Note")).toHaveProperty("rows", 4);
  rerender(<TextArea label="Note" rows={2} />);
  expect(screen.getByLabelText("Note")).toHaveProperty("rows", 2);
});

test("a choice offers what there is in its order, and what can't be chosen is disabled", () => {
  show(<SelectField label="Outlet" options={OPTIONS} />);
  const options = screen.getAllByRole<HTMLOptionElement>("option");
  expect(options.map(({ value, text, disabled }) => [value, text, disabled])).toEqual([
    ["a", "Reuters", false],
    ["b", "Anadolu", true],
    ["c", "SANA", false],
  ]);
});

test("a choice tells what was chosen", async () => {
  const chosen = vi.fn();
  const { user } = show(
    <SelectField label="Outlet" options={OPTIONS} onChange={(event) => chosen(event.currentTarget.value)} />,
  );
  await user.selectOptions(screen.getByLabelText("Outlet"), "SANA");
  expect(chosen.mock.calls).toEqual([["c"]]);
});

test("a box is ticked by pressing its words", async () => {
  const { user } = show(<CheckField label="First-hand" name="firstHand" />);
  await user.click(screen.getByText("First-hand"));
  expect(screen.getByLabelText("First-hand")).toHaveProperty("checked", true);
});
