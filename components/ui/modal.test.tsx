import { screen, waitFor } from "@testing-library/react";
import { type ReactNode, useRef } from "react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Drawer } from "./drawer";

const TRIGGER = <Button>Edit</Button>;
const isGone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

const KINDS = [
  [
    "dialog",
    (more: object, inside: ReactNode) => (
      <Dialog title="Edit E-3" trigger={TRIGGER} {...more}>
        {inside}
      </Dialog>
    ),
  ],
  [
    "drawer",
    (more: object, inside: ReactNode) => (
      <Drawer title="Edit E-3" trigger={TRIGGER} {...more}>
        {inside}
      </Drawer>
    ),
  ],
] as const;

test.each(KINDS)("a %s is not there until it is opened", async (_, modal) => {
  const { user } = show(modal({}, <p>Inside</p>));
  expect(screen.queryByText("Inside")).toBeNull();

  await user.click(screen.getByRole("button", { name: "Edit" }));
  expect(await screen.findByText("Inside")).toBeTruthy();
});

test.each(KINDS)("a %s is named by its title and described by its text", async (_, modal) => {
  show(modal({ open: true, description: "All fields can be left empty." }, <p>Inside</p>));
  const dialog = await screen.findByRole("dialog", { name: "Edit E-3" });
  const described = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("All fields can be left empty.");
});

test("a dialog without a text is described by nothing", async () => {
  show(
    <Dialog open title="Edit E-3">
      Inside
    </Dialog>,
  );
  expect((await screen.findByRole("dialog")).getAttribute("aria-describedby")).toBeNull();
});

test.each(KINDS)("Escape closes a %s and gives the focus back to what opened it", async (_, modal) => {
  const { user } = show(modal({}, <p>Inside</p>));
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");

  await isGone();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit" })));
});

test.each(KINDS)("a %s has a button that closes it", async (_, modal) => {
  const { user } = show(modal({}, <p>Inside</p>));
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await user.click(await screen.findByRole("button", { name: "Close" }));
  await isGone();
});

test("opened from outside, a dialog only says that it is to close", async () => {
  const onOpenChange = vi.fn();
  const { user } = show(
    <Dialog open title="Edit E-3" onOpenChange={onOpenChange}>
      Inside
    </Dialog>,
  );
  await user.click(await screen.findByRole("button", { name: "Close" }));

  expect(onOpenChange.mock.calls).toEqual([[false]]);
  expect(screen.getByRole("dialog")).toBeTruthy();
});

test("its trigger says to the outside that it is to open", async () => {
  const onOpenChange = vi.fn();
  const { user } = show(
    <Dialog open={false} title="Edit E-3" trigger={TRIGGER} onOpenChange={onOpenChange}>
      Inside
    </Dialog>,
  );
  await user.click(screen.getByRole("button", { name: "Edit" }));

  expect(onOpenChange.mock.calls).toEqual([[true]]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the focus goes to the first field that can be filled in", async () => {
  show(
    <Dialog open title="Edit E-3">
      <input type="hidden" />
      <input aria-label="Reference" disabled />
      <input aria-label="Title" />
    </Dialog>,
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Title")));
});

test("of radio buttons the chosen one gets the focus", async () => {
  show(
    <Dialog open title="Review C-1">
      <fieldset>
        <input type="radio" name="verdict" aria-label="Corroborated" />
        <input type="radio" name="verdict" aria-label="Disputed" defaultChecked />
      </fieldset>
    </Dialog>,
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Disputed")));
});

test("the focus goes to the close button where there is no field", async () => {
  show(
    <Dialog open title="Keys">
      <p>j moves on.</p>
    </Dialog>,
  );
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Close" })));
});

function StartsAtTitle() {
  const title = useRef<HTMLInputElement>(null);
  return (
    <Dialog open title="Edit E-3" initialFocus={title}>
      <input aria-label="Place" />
      <input aria-label="Title" ref={title} />
    </Dialog>
  );
}

test("a place that is named gets the focus on opening", async () => {
  show(<StartsAtTitle />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Title")));
});

test("the focus stays inside an open dialog", async () => {
  const { user } = show(
    <>
      <button type="button">Outside</button>
      <Dialog open title="Edit E-3">
        <input aria-label="Title" />
      </Dialog>
    </>,
  );
  const dialog = await screen.findByRole("dialog");
  const isInside = () => waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await isInside();
  for (let step = 0; step < 4; step += 1) {
    await user.tab();
    expect(document.activeElement).not.toBe(screen.getByText("Outside"));
    await isInside();
  }
});

test("the buttons at its end stand after the content", async () => {
  show(
    <Dialog open title="Edit E-3" footer={<button type="button">Save</button>}>
      Inside
    </Dialog>,
  );
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toBe("Edit E-3InsideSave");
});
