import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { type ToastMessage, useToast } from "./toast";

function Announcer({ messages }: { messages: Record<string, ToastMessage> }) {
  const toast = useToast();
  return Object.entries(messages).map(([name, message]) => (
    <button key={name} type="button" onClick={() => toast.show(message)}>
      {name}
    </button>
  ));
}

const showOne = async (message: ToastMessage) => {
  const view = show(<Announcer messages={{ Do: message }} />);
  await view.user.click(screen.getByRole("button", { name: "Do" }));
  return view;
};
const isGone = (text: string) => waitFor(() => expect(screen.queryByText(text)).toBeNull());

test("what has happened is said, without interrupting a screen reader", async () => {
  await showOne({ message: "C-1 is withdrawn." });
  expect(await screen.findByText("C-1 is withdrawn.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what went wrong interrupts", async () => {
  await showOne({ message: "Not saved.", tone: "error" });
  expect((await screen.findByRole("alert")).textContent).toBe("Not saved.");
});

test("what can't be taken back has no Undo", async () => {
  await showOne({ message: "Saved." });
  await screen.findByText("Saved.");
  expect(screen.queryByText("Undo")).toBeNull();
});

test("Undo takes back what was told, once, and the message goes", async () => {
  const undo = vi.fn();
  const { user } = await showOne({ message: "C-1 is withdrawn.", undo });
  await user.click(await screen.findByText("Undo"));

  expect(undo).toHaveBeenCalledOnce();
  await isGone("C-1 is withdrawn.");
});

test("nothing is undone by a message that is dismissed", async () => {
  const undo = vi.fn();
  const { user } = await showOne({ message: "C-1 is withdrawn.", undo });
  await screen.findByText("C-1 is withdrawn.");
  await user.click(screen.getByLabelText("Dismiss"));

  await isGone("C-1 is withdrawn.");
  expect(undo).not.toHaveBeenCalled();
});

test("each message's Undo takes back its own change", async () => {
  const undone: string[] = [];
  const messages = {
    First: { message: "C-1 is withdrawn.", undo: () => undone.push("C-1") },
    Second: { message: "C-2 is withdrawn.", undo: () => undone.push("C-2") },
  };
  const { user } = show(<Announcer messages={messages} />);
  await user.click(screen.getByRole("button", { name: "First" }));
  await user.click(screen.getByRole("button", { name: "Second" }));
  const newest = (await screen.findByText("C-2 is withdrawn.")).parentElement;
  const undo = [...(newest?.querySelectorAll("button") ?? [])].find(
    ({ textContent }) => textContent === "Undo",
  );
  if (undo) await user.click(undo);

  expect(undone).toEqual(["C-2"]);
});

test("what can be taken back stays twice as long as what can't", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const messages = {
      Plain: { message: "Saved." },
      Undoable: { message: "Withdrawn.", undo: () => undefined },
    };
    show(<Announcer messages={messages} />);
    screen.getByRole("button", { name: "Plain" }).click();
    await screen.findByText("Saved.");
    await vi.advanceTimersByTimeAsync(7_000);
    await isGone("Saved.");

    screen.getByRole("button", { name: "Undoable" }).click();
    await screen.findByText("Withdrawn.");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(screen.getByText("Withdrawn.")).toBeTruthy();
    await vi.advanceTimersByTimeAsync(3_000);
    await isGone("Withdrawn.");
  } finally {
    vi.useRealTimers();
  }
});
