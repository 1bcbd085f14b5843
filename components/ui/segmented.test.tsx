import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { Segmented, type SegmentedOption } from "./segmented";

const OPTIONS: SegmentedOption[] = [
  { value: "corroborated", label: "Corroborated" },
  { value: "disputed", label: "Disputed" },
  { value: "unverifiable", label: "Unverifiable", disabled: true },
];
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const checked = () =>
  screen
    .getAllByRole<HTMLInputElement>("radio")
    .filter((one) => one.checked)
    .map(({ value }) => value);

function Choosing({ onChoose }: { onChoose: (value: string) => void }) {
  const [value, setValue] = useState("");
  const choose = (next: string) => {
    setValue(next);
    onChoose(next);
  };
  return <Segmented legend="Verdict" name="verdict" options={OPTIONS} value={value} onValueChange={choose} />;
}

test("the choices form a group under their legend", () => {
  show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} />);
  expect(screen.getByRole("group", { name: "Verdict" })).toBeTruthy();
  expect(screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent)).toEqual([
    "Corroborated",
    "Disputed",
    "Unverifiable",
  ]);
});

test.each([undefined, ""])("nothing is chosen before somebody chooses (%j)", (value) => {
  show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} value={value} />);
  expect(checked()).toEqual([]);
});

test("a choice is told once, and takes the place of the one before", async () => {
  const onChoose = vi.fn();
  const { user } = show(<Choosing onChoose={onChoose} />);
  await user.click(screen.getByText("Disputed"));
  await user.click(screen.getByText("Corroborated"));

  expect(onChoose.mock.calls).toEqual([["disputed"], ["corroborated"]]);
  expect(checked()).toEqual(["corroborated"]);
});

test("what can't be chosen is not chosen", async () => {
  const onChoose = vi.fn();
  const { user } = show(<Choosing onChoose={onChoose} />);
  await user.click(screen.getByText("Unverifiable"));

  expect(onChoose).not.toHaveBeenCalled();
  expect(radio("Unverifiable").disabled).toBe(true);
});

test("the arrow keys move the choice", async () => {
  const onChoose = vi.fn();
  const { user } = show(<Choosing onChoose={onChoose} />);
  await user.click(radio("Corroborated"));
  await user.keyboard("{ArrowRight}");
  expect(onChoose.mock.lastCall).toEqual(["disputed"]);
});

test("a form that keeps no state sends the choice it began with, or another that was made", async () => {
  const { user } = show(
    <form aria-label="Form">
      <Segmented legend="Verdict" name="verdict" options={OPTIONS} defaultValue="corroborated" />
    </form>,
  );
  const sent = () => new FormData(screen.getByRole<HTMLFormElement>("form")).get("verdict");
  expect(sent()).toBe("corroborated");
  await user.click(screen.getByText("Disputed"));
  expect(sent()).toBe("disputed");
});

test("the choice shown is the one given, whatever is pressed", async () => {
  const { user } = show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} value="disputed" />);
  await user.click(screen.getByText("Corroborated"));
  expect(checked()).toEqual(["disputed"]);
});

test("a choice that has to be made is marked, and the browser asks for it", () => {
  show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} required />);
  expect(screen.getByText("*").getAttribute("aria-hidden")).not.toBeNull();
  expect(screen.getAllByRole("radio").every((one) => (one as HTMLInputElement).required)).toBe(true);
});

test("a choice that may be left open is neither marked nor asked for", () => {
  show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} />);
  expect(screen.queryByText("*")).toBeNull();
  expect(screen.getAllByRole("radio").some((one) => (one as HTMLInputElement).required)).toBe(false);
});

test("hint and problem are read out with the group", () => {
  show(
    <Segmented
      legend="Verdict"
      name="verdict"
      options={OPTIONS}
      hint="As you hold it."
      error="Choose one."
    />,
  );
  const ids = screen.getByRole("group").getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "As you hold it.",
    "Choose one.",
  ]);
});

test("a choice that is refused is marked at each of its radios, and one that is not at none", () => {
  const marked = () => screen.getAllByRole("radio").map((one) => one.getAttribute("aria-invalid"));
  const { rerender } = show(
    <Segmented legend="Verdict" name="verdict" options={OPTIONS} hint="As you hold it." />,
  );
  expect(marked()).toEqual([null, null, null]);
  rerender(<Segmented legend="Verdict" name="verdict" options={OPTIONS} error="Choose one." />);
  expect(marked()).toEqual(["true", "true", "true"]);
});

test("a legend that is not to be seen still names the group", () => {
  show(<Segmented legend="Verdict" name="verdict" options={OPTIONS} legendHidden />);
  expect(screen.getByRole("group", { name: "Verdict" })).toBeTruthy();
});

test("two groups of one page, of other names, are chosen from apart", async () => {
  const { user } = show(
    <>
      <Segmented legend="One" name="one" options={OPTIONS} defaultValue="disputed" />
      <Segmented legend="Two" name="two" options={OPTIONS} />
    </>,
  );
  const [, second] = screen.getAllByText("Corroborated");
  if (second) await user.click(second);
  expect(checked()).toEqual(["disputed", "corroborated"]);
});

test("what a sheet colours a choice by stands on its element", () => {
  const coloured = OPTIONS.map((option) => ({
    ...option,
    attributes: { "data-standing": option.value } as const,
  }));
  show(<Segmented legend="Verdict" name="verdict" options={coloured} />);
  expect(screen.getByText("Disputed").closest("label")?.dataset.standing).toBe("disputed");
});
