import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Button } from "./button";
import { Dialog } from "./dialog";

const said = () => document.querySelector("p[aria-live=polite]")?.textContent;
const buttons = (isFirst: boolean, isSecond = false) => (
  <>
    <Button pending={isFirst}>Save</Button>
    <Button pending={isSecond}>Merge</Button>
  </>
);

test("a button that stays busy is said to be, apart from its name, and no more once it is done", async () => {
  const { rerender } = show(buttons(true));
  expect(said()).toBe("");
  await screen.findByText("Please wait.");
  expect(screen.getByRole("button", { name: "Save" })).toBeTruthy();
  rerender(buttons(false));
  expect(said()).toBe("");
});

test("what is done at once is not said to be waited for", async () => {
  const { rerender } = show(buttons(true, false));
  rerender(buttons(false, false));
  rerender(buttons(false, true));
  expect(said()).toBe("");
  await waitFor(() => expect(said()).toBe("Please wait."));
});

test("of two busy buttons the words stay until the last is done", async () => {
  const { rerender } = show(buttons(true, true));
  await screen.findByText("Please wait.");
  rerender(buttons(false, true));
  expect(said()).toBe("Please wait.");
  rerender(buttons(false, false));
  expect(said()).toBe("");
});

test("it is heard over an open dialog too", async () => {
  show(
    <Dialog open title="Edit">
      <Button pending>Save</Button>
    </Dialog>,
  );
  const words = await screen.findByText("Please wait.");
  expect(words.closest("[aria-hidden=true], [inert]")).toBeNull();
});
