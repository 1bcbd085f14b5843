import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { KeysDialog } from "./keys-dialog";
import { readerKeys } from "./reader-keys";

function showKeys(keysOn = true) {
  const onSwitch = vi.fn();
  const onOpenChange = vi.fn();
  const dialog = <KeysDialog open onOpenChange={onOpenChange} keysOn={keysOn} onSwitch={onSwitch} />;
  return { onSwitch, onOpenChange, ...show(dialog) };
}

const keys = () => [...document.querySelectorAll("kbd")].map(({ textContent }) => textContent);

test("every key that works is listed, once, and no other", () => {
  showKeys();
  const nothing = () => undefined;
  const later = async () => undefined;
  const works = readerKeys({
    ...{ active: null, move: nothing, unfold: nothing, open: nothing },
    rights: { review: true, overrideGuard: false, renew: false },
    commands: {
      suggestion: { accept: later, reject: later, takeMatch: nothing },
      claim: { withdraw: later },
      ...{ undoLast: nothing, say: nothing },
    },
  });
  expect(keys().toSorted()).toEqual(Object.keys(works).toSorted());
});

test("a key stands beside what it does", () => {
  showKeys();
  const rows = screen.getAllByRole("term").map((key) => [key.textContent, key.nextSibling?.textContent]);
  expect(Object.fromEntries(rows)).toMatchObject({
    ...{ a: "accept the suggestion", x: "reject the suggestion, or take back the claim" },
    ...{ s: "attach to the claim that is likely the same, or merge into it", z: "undo the last step" },
    ...{ c: "review: corroborated", d: "review: disputed", u: "review: unverifiable" },
  });
});

test.each([true, false])("the switch shows whether keys are on (%s), and turns that round", async (on) => {
  const { user, onSwitch } = showKeys(on);
  const box = screen.getByLabelText<HTMLInputElement>("Use single keys on this browser");
  expect(box.checked).toBe(on);
  await user.click(box);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!on);
});

test("Escape asks for it to be closed", async () => {
  const { user, onOpenChange } = showKeys();
  await user.keyboard("{Escape}");
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
});
