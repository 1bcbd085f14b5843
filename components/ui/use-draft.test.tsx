import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDraft } from "./use-draft";

interface Given {
  version: number;
  title: string;
  place: string;
}

const open = (given: Given) =>
  renderHook(({ version, title, place }: Given) => useDraft(version, () => ({ title, place })), {
    initialProps: given,
  });

const OPENED = { version: 3, title: "Fall of Khan Tuman", place: "Aleppo" };
const NEWEST = { version: 4, title: "Khan Tuman retaken", place: "Khan Tuman" };

test("a form begins with what stands", () => {
  const { result } = open(OPENED);
  expect(result.current[0]).toEqual({ title: "Fall of Khan Tuman", place: "Aleppo" });
});

test("what is typed stays when the page comes anew at the same version", () => {
  const { result, rerender } = open(OPENED);
  act(() => result.current[1]({ title: "Typed", place: "Aleppo" }));
  rerender({ ...OPENED, place: "Elsewhere" });
  expect(result.current[0]).toEqual({ title: "Typed", place: "Aleppo" });
});

test("under a newer version what was typed stays, and what was left as it stood follows", () => {
  const { result, rerender } = open(OPENED);
  act(() => result.current[1]({ title: "Typed", place: "Aleppo" }));
  rerender(NEWEST);
  expect(result.current[0]).toEqual({ title: "Typed", place: "Khan Tuman" });
});

test("what was emptied stays empty", () => {
  const { result, rerender } = open(OPENED);
  act(() => result.current[1]({ title: "Fall of Khan Tuman", place: "" }));
  rerender(NEWEST);
  expect(result.current[0]).toEqual({ title: "Khan Tuman retaken", place: "" });
});

test("after a second newer version it still knows what was typed and what was taken over", () => {
  const { result, rerender } = open(OPENED);
  act(() => result.current[1]({ title: "Typed", place: "Aleppo" }));
  rerender(NEWEST);
  rerender({ version: 5, title: "Third", place: "Third place" });
  expect(result.current[0]).toEqual({ title: "Typed", place: "Third place" });
});

test("typing goes on from what is shown", () => {
  const { result, rerender } = open(OPENED);
  rerender(NEWEST);
  act(() => result.current[1]((draft) => ({ ...draft, title: `${draft.title}!` })));
  expect(result.current[0]).toEqual({ title: "Khan Tuman retaken!", place: "Khan Tuman" });
});
