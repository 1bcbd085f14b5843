import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { CopyButton } from "./copy-button";

afterEach(() => vi.restoreAllMocks());

test("the text is put on the clipboard as it is, and it is said", async () => {
  const { user } = show(<CopyButton text={" المرصد\u{1F4CE} "} label="Copy the name" />);
  await user.click(screen.getByRole("button", { name: "Copy the name" }));

  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(" المرصد\u{1F4CE} ");
});

test("where the browser refuses, it is said what to do instead, and not that it was copied", async () => {
  const { user } = show(<CopyButton text="abc" />);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Copy" }));

  expect((await screen.findByRole("alert")).textContent).toContain("Select the text and copy it yourself.");
  expect(screen.queryByText("Copied.")).toBeNull();
});

test("nothing is copied before the button is pressed", async () => {
  const { user } = show(<CopyButton text="new" />);
  await navigator.clipboard.writeText("old");
  await user.tab();
  expect(await navigator.clipboard.readText()).toBe("old");
});
