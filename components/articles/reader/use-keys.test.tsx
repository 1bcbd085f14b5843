import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { useKeys, useKeysSwitch } from "./use-keys";

function Page({ done }: { done: string[] }) {
  const [on, setOn] = useKeysSwitch();
  useKeys(on, { a: () => done.push("a"), j: () => done.push("j"), "?": () => done.push("?") });
  return (
    <>
      <p>{on ? "Keys are on" : "Keys are off"}</p>
      <button type="button" onClick={() => setOn(!on)}>
        Switch
      </button>
      <label>
        Words <input />
      </label>
      <label>
        More <textarea />
      </label>
      <label>
        Choice <select />
      </label>
      <div role="dialog">
        <button type="button">In a dialog</button>
      </div>
    </>
  );
}

function showPage() {
  const done: string[] = [];
  return { done, ...show(<Page done={done} />) };
}

/** Presses a key where the focus is not in any field; gives whether the browser's own answer to it was held back. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(document.body, { key, ...more });

test("a pressed key is answered, and the browser does nothing else with it", () => {
  const { done } = showPage();
  expect(press("a")).toBe(true);
  expect(done).toEqual(["a"]);
});

test("a key that means nothing here is left to the browser", () => {
  const { done } = showPage();
  expect(press("b")).toBe(false);
  expect(done).toEqual([]);
});

test.each([
  ["Ctrl", { ctrlKey: true }],
  ["Cmd", { metaKey: true }],
  ["Alt", { altKey: true }],
])("a key with %s held is left to the browser", (_name, modifier) => {
  const { done } = showPage();
  expect(press("a", modifier)).toBe(false);
  expect(done).toEqual([]);
});

test.each(["Words", "More", "Choice"])("a key that is pressed in the field %s is typed there", (label) => {
  const { done } = showPage();
  expect(fireEvent.keyDown(screen.getByLabelText(label), { key: "a" })).toBe(true);
  expect(done).toEqual([]);
});

test("a key that is pressed in a dialog is the dialog's", () => {
  const { done } = showPage();
  fireEvent.keyDown(screen.getByText("In a dialog"), { key: "a" });
  expect(done).toEqual([]);
});

test("switched off, no key is answered but the one that lists them", async () => {
  const { user, done } = showPage();
  await user.click(screen.getByText("Switch"));
  expect(screen.getByText("Keys are off")).toBeTruthy();
  expect([press("a"), press("?")]).toEqual([false, true]);
  expect(done).toEqual(["?"]);
});

test("the switch is kept on this browser, and turned back", async () => {
  const first = showPage();
  await first.user.click(screen.getByText("Switch"));
  first.unmount();
  const { user, done } = showPage();
  expect(screen.getByText("Keys are off")).toBeTruthy();
  await user.click(screen.getByText("Switch"));
  press("a");
  expect(done).toEqual(["a"]);
});

test("a switch in another tab is followed", () => {
  const { done } = showPage();
  window.localStorage.setItem("sayso.keys", "off");
  fireEvent(window, new StorageEvent("storage", { key: "sayso.keys" }));
  press("a");
  expect(done).toEqual([]);
  expect(screen.getByText("Keys are off")).toBeTruthy();
});

test("a key that is held down moves on and on, but decides once", () => {
  const { done } = showPage();
  press("j");
  press("j", { repeat: true });
  press("a");
  expect(press("a", { repeat: true })).toBe(true);
  expect(done).toEqual(["j", "j", "a"]);
});

test("once the screen is left no key is answered", () => {
  const { done, unmount } = showPage();
  unmount();
  press("a");
  expect(done).toEqual([]);
});
