import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionResult } from "@/lib/action-result";
import { done, later, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { useUndoing } from "./use-undoing";

function Undo({ takeBack }: { takeBack: () => Promise<ActionResult<unknown>> }) {
  const undoing = useUndoing();
  return (
    <button type="button" onClick={undoing(takeBack)}>
      Undo
    </button>
  );
}

async function undo(takeBack: () => Promise<ActionResult<unknown>>) {
  const view = show(<Undo takeBack={takeBack} />);
  await view.user.click(screen.getByRole("button", { name: "Undo" }));
  return view;
}

test("what was taken back is shown as it holds, without further words", async () => {
  const { journey } = await undo(async () => done(null));
  expect(journey).toEqual(["refresh"]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("nothing is taken back before it is asked for", () => {
  const calls: string[] = [];
  show(
    <Undo
      takeBack={async () => {
        calls.push("undone");
        return done(null);
      }}
    />,
  );
  expect(calls).toEqual([]);
});

test("a refused Undo is told, and the page shows what holds", async () => {
  const { journey } = await undo(async () => refused("Somebody changed it since.", { code: "conflict" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Somebody changed it since.");
  expect(journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is, since loading it would lose it", async () => {
  const { journey } = await undo(unreachable);
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  expect(journey).toEqual([]);
});

test("the page is not loaded before the answer is there", async () => {
  const waiting = later<unknown>();
  const { journey } = await undo(waiting.answer);
  expect(journey).toEqual([]);
  waiting.give(done(null));
  await waitFor(() => expect(journey).toEqual(["refresh"]));
});
