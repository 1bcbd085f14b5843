import { screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { FurnitureOffer } from "./furniture-offer";

const linesOf = (...texts: string[]) =>
  texts.map((text, i) => ({ text, start: 20 * i, end: 20 * i + text.length }));

function showOffer(said: Partial<ComponentProps<typeof FurnitureOffer>> = {}) {
  const onToggle = vi.fn();
  const offer = { lines: linesOf("Advertisement"), leftOut: false, pending: false, failure: null, ...said };
  return { onToggle, ...show(<FurnitureOffer {...offer} onToggle={onToggle} />) };
}

test("a text without lines of the page is offered nothing", () => {
  showOffer({ lines: [] });

  expect(screen.queryByRole("region", { name: "Lines of the page" })).toBeNull();
});

test.each([
  [1, false, "1 line looks like part of the page, not of the article:", "Leave out this line"],
  [2, false, "2 lines look like part of the page, not of the article:", "Leave out these lines"],
  [1, true, "1 line is left out of the text, and kept in what was captured:", "Put back this line"],
  [2, true, "2 lines are left out of the text, and kept in what was captured:", "Put back these lines"],
])("of %i lines, left out: %s, it says %j and offers %j", (count, leftOut, words, button) => {
  showOffer({ lines: linesOf("Advertisement", "Share this").slice(0, count), leftOut });

  expect(screen.getByRole("status").textContent).toBe(words);
  expect(screen.getByRole("button", { name: button })).toBeTruthy();
});

test("each line is shown as it is printed, in its own direction", () => {
  showOffer({ lines: linesOf("Share this", "تابعنا على تويتر") });

  const items = screen.getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual(["Share this", "تابعنا على تويتر"]);
  expect(items[1]?.getAttribute("dir")).toBe("auto");
});

test.each([
  [8, true],
  [9, false],
])("%i lines stand open without being asked for: %s", (count, open) => {
  showOffer({ lines: linesOf(...Array.from({ length: count }, (_, i) => `Line ${i}`)) });

  expect(screen.getByText("Which lines").closest("details")?.open).toBe(open);
});

test("one press asks for the change, and none while one is under way", async () => {
  const { user, onToggle, unmount } = showOffer();
  await user.click(screen.getByText("Leave out this line"));
  expect(onToggle).toHaveBeenCalledOnce();
  unmount();

  const waiting = showOffer({ pending: true });
  await waiting.user.click(screen.getByText("Leave out this line"));
  expect(waiting.onToggle).not.toHaveBeenCalled();
});

test("a change that failed says why, beside the lines as they are", () => {
  showOffer({ failure: refused("The text could not be read.").error });

  expect(screen.getByText("The text could not be read.")).toBeTruthy();
  expect(screen.getByText("Advertisement")).toBeTruthy();
});
