import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { ProgressBar } from "./progress-bar";

const bar = () => screen.getByRole<HTMLProgressElement>("progressbar");

test("a bar says what is under way and how far it is", () => {
  show(<ProgressBar label="Claims decided" value={3} max={12} />);
  expect(screen.getByLabelText("Claims decided")).toBe(bar());
  expect([bar().value, bar().max]).toEqual([3, 12]);
});

test("of nothing, nothing is done: the bar is empty, not full", () => {
  show(<ProgressBar label="Claims decided" value={0} max={0} showFigures />);
  expect(bar().position).toBe(0);
  expect(screen.getAllByText("0 of 0")).toHaveLength(2);
});

test("when all is done the bar is full", () => {
  show(<ProgressBar label="Claims decided" value={12} max={12} />);
  expect(bar().position).toBe(1);
});

test("the figures stand beside the bar on demand, and are not read out twice", () => {
  const { rerender } = show(<ProgressBar label="Claims decided" value={3} max={12} />);
  expect(screen.getAllByText("3 of 12")).toEqual([bar()]);

  rerender(<ProgressBar label="Claims decided" value={3} max={12} showFigures />);
  const [, figures] = screen.getAllByText("3 of 12");
  expect(figures?.getAttribute("aria-hidden")).not.toBeNull();
});
