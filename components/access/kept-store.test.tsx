import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { forgetKept, KeptFor, useKeptStore } from "./kept-store";

/** A screen that says what is kept, and keeps what it is given. */
function Note({ keep }: { keep?: string }) {
  const store = useKeptStore();
  if (keep !== undefined) store.setItem("note", keep);
  return <p role="status">{store.getItem("note") ?? "nothing"}</p>;
}

const of = (personId: string | null, keep?: string) => (
  <KeptFor personId={personId}>
    <Note keep={keep} />
  </KeptFor>
);
const said = () => screen.getByRole("status").textContent;

test("what somebody kept is there for them, and for nobody else in the same tab", () => {
  const { rerender } = render(of("one", "draft"));
  expect(said()).toBe("draft");
  rerender(of("two"));
  expect(said()).toBe("nothing");
  rerender(of("one"));
  expect(said()).toBe("draft");
});

test("a screen begins anew when somebody else signs in", () => {
  const { rerender } = render(of("one"));
  const before = screen.getByRole("status");
  rerender(of("two"));
  expect(screen.getByRole("status")).not.toBe(before);
});

test("nothing is kept while nobody is signed in", () => {
  render(of(null, "draft"));
  expect(said()).toBe("nothing");
  expect(window.sessionStorage).toHaveLength(0);
});

test("all that was kept is forgotten, and nothing else", () => {
  window.sessionStorage.setItem("other", "stays");
  const { rerender } = render(of("one", "draft"));
  forgetKept();
  rerender(of("one"));
  expect(said()).toBe("nothing");
  expect(window.sessionStorage.getItem("other")).toBe("stays");
});

test("where the browser refuses storage, screens work without", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  render(of("one", "draft"));
  expect(said()).toBe("nothing");
  expect(forgetKept).not.toThrow();
  vi.restoreAllMocks();
});
