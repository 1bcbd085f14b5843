import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useWholeDraft } from "./use-whole-draft";

const hold = (stored: string[]) =>
  renderHook(({ stored }: { stored: string[] }) => useWholeDraft(stored), { initialProps: { stored } });

test("what nobody changed here follows what is stored", () => {
  const form = hold(["a"]);
  form.rerender({ stored: ["a", "b"] });
  expect(form.result.current).toMatchObject({ draft: ["a", "b"], isNewer: false });
});

test("what was changed stays, and what others stored since is newer, also after the next change", () => {
  const form = hold(["a"]);
  act(() => form.result.current.change(["c"]));
  form.rerender({ stored: ["a"] });
  expect(form.result.current).toMatchObject({ draft: ["c"], isNewer: false });
  form.rerender({ stored: ["a", "b"] });
  act(() => form.result.current.change(["c", "d"]));
  expect(form.result.current).toMatchObject({ draft: ["c", "d"], isNewer: true });
});

test("what is stored can be taken instead, and is changed from there", () => {
  const form = hold(["a"]);
  act(() => form.result.current.change(["c"]));
  form.rerender({ stored: ["a", "b"] });
  act(() => form.result.current.takeStored());
  expect(form.result.current).toMatchObject({ draft: ["a", "b"], isNewer: false });
  act(() => form.result.current.change(["a", "b", "c"]));
  expect(form.result.current).toMatchObject({ draft: ["a", "b", "c"], isNewer: false });
});
